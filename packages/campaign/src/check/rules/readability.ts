import { readabilityTargets, splitSentences } from '@drempel/core/language'
import { sentencesOf, textPath } from '../post-texts.ts'
import { postRule } from '../rule.ts'

const { longestSentenceWords } = readabilityTargets

export const readability = postRule({
  id: 'readability',
  why: {
    nl: 'Een bericht wordt gelezen met een half oog, op een klein scherm. Een lange zin haalt dan het einde niet.',
    en: 'A post is read with half an eye on a small screen. A long sentence does not reach its end.',
  },
  source: 'campaign.md §6 W12, domain.md §6.5',
  examples: [
    { problems: [] },
    {
      posts: [
        {
          text: 'Zet een stoel bij de lift en wacht rustig tot er iemand langskomt die je nog niet kent en die misschien wel even tijd heeft voor een praatje over de tuin. {link}',
        },
      ],
      problems: [
        { at: 'text', reason: 'Unexpected sentence of 31 words (“Zet een stoel bij de lift…”), expected at most 25' },
      ],
    },
  ],
  check(planned) {
    if (planned.lang !== 'nl') return []
    const text = sentencesOf(planned)
    const long = splitSentences(text).filter(({ words }) => words.length > longestSentenceWords)
    return long.map(({ start, end, words }) => ({
      path: textPath(planned),
      severity: 'warning',
      actual: String(words.length),
      reason: `Unexpected sentence of ${words.length} words (“${text.slice(start, end).split(/\s+/).slice(0, 6).join(' ')}…”), expected at most ${longestSentenceWords}`,
      note: 'Maak er twee zinnen van en lees ze hardop.',
    }))
  },
})
