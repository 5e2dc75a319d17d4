import { sentencesOf, textPath } from '../post-texts.ts'
import { postRule } from '../rule.ts'
import { coverSpeechAndNames } from '../wording/cover.ts'

const informal = /(?<!\p{L})(?:je|jij|jou|jouw|jullie)(?!\p{L})/iu
const formal = /(?<!\p{L})(?:u|uw|uzelf)(?!\p{L})/iu

export const formOfAddress = postRule({
  id: 'form-of-address',
  why: {
    nl: 'Wij zeggen je. Wie in één bericht eerst je en dan u leest, weet niet wie er praat.',
    en: 'We say `je`. Who reads `je` and then `u` in one post does not know who is speaking.',
  },
  source: 'campaign.md §6 W12',
  examples: [
    { posts: [{ text: 'Zet een stoel bij je lift. ‘Heeft u even?’ is genoeg. {link}' }], problems: [] },
    {
      posts: [{ text: 'Zet een stoel bij uw lift en kijk wie je ziet. {link}' }],
      problems: [{ at: 'text', reason: 'Unexpected `uw` beside `je`, expected one form of address' }],
    },
  ],
  check(planned) {
    if (planned.lang !== 'nl') return []
    const text = coverSpeechAndNames(sentencesOf(planned))
    const [je, u] = [informal.exec(text)?.[0], formal.exec(text)?.[0]]
    if (je === undefined || u === undefined) return []
    return [
      {
        path: textPath(planned),
        severity: 'warning',
        actual: u,
        reason: `Unexpected \`${u}\` beside \`${je}\`, expected one form of address`,
        note: 'Kies overal `je`.',
      },
    ]
  },
})
