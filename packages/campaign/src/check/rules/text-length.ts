import type { CountedAs } from '../../count/counters.ts'
import { measureTexts } from '../../platform-rules/measure-text.ts'
import { platformName, textPath } from '../post-texts.ts'
import { postRule } from '../rule.ts'

const units: Readonly<Record<CountedAs, string>> = {
  graphemes: 'characters',
  'utf8-bytes': 'bytes',
  utf16: 'characters',
  'x-weight': 'characters as X weighs them',
  'mastodon-characters': 'characters',
  'threads-characters': 'characters as Threads counts them',
  words: 'words',
}

export const textLength = postRule({
  id: 'text-length',
  why: {
    nl: 'Een platform weigert of kapt af wat te lang is. We tellen zoals het platform zelf telt, met zijn eigen regels voor links en emoji.',
    en: 'A platform refuses or cuts off what is too long. We count as the platform itself counts.',
  },
  source: 'campaign.md §4',
  examples: [
    { problems: [] },
    {
      posts: [{ channels: ['x'], text: `${'Zet een stoel bij de lift. '.repeat(11)}{link}` }],
      problems: [{ at: 'text', reason: 'Unexpected 320 characters as X weighs them on X, expected at most 280' }],
    },
    {
      posts: [{ channels: ['x'], text: `${'a.b.'.repeat(5_000)}{link}` }],
      problems: [
        { at: 'text', reason: 'Unexpected more than 5000 characters as X weighs them on X, expected at most 280' },
      ],
    },
    {
      posts: [{ channels: ['mastodon', 'poster'], texts: { poster: 'stoel '.repeat(61) } }],
      problems: [{ at: 'texts.poster', reason: 'Unexpected 61 words on Poster, expected at most 60' }],
    },
  ],
  check(planned) {
    return measureTexts(planned)
      .filter(({ left }) => left < 0)
      .map(({ of, rule, used, left, atLeast }) => {
        const which = of.kind === 'title' ? ' in the title' : planned.parts.length > 1 ? ` in part ${of.part + 1}` : ''
        return {
          path: of.kind === 'title' ? ['title'] : textPath(planned),
          // What we chose ourselves, for paper, nobody refuses.
          severity: rule.confidence === 'ours' ? 'warning' : 'error',
          actual: `${atLeast ? 'more than ' : ''}${used}`,
          reason: `Unexpected ${atLeast ? 'more than ' : ''}${used} ${units[rule.countedAs ?? 'utf16']}${which} on ${platformName(planned)}, expected at most ${rule.value}`,
          note: `Kort de tekst ${atLeast ? 'meer dan ' : ''}${-left} in, of schrijf onder \`texts\` een kortere voor dit kanaal.`,
        } as const
      })
  },
})
