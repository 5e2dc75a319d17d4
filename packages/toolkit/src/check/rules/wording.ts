import { checkWording, plainText } from '@drempel/core/language'
import { dutchTexts } from '../dutch-texts.ts'
import { defineRule } from '../rule.ts'

export const wording = defineRule({
  id: 'wording',
  why: 'People feel lonely now and then; nobody is “a lonely person”. Words that label, pity or alarm keep a reader from recognising himself. In quoted speech people may say what they said.',
  examples: [
    { body: 'Sommige buren voelen zich eenzaam.', problems: [] },
    { body: 'Iemand zei: ‘Ik dacht dat dit iets voor eenzame ouderen was.’', problems: [] },
    {
      body: 'Kom langs.\n\nWij helpen eenzame ouderen in de wijk.',
      problems: [
        {
          at: 'eenzame ouderen',
          reason: 'Unexpected words “eenzame ouderen”, expected: mensen die zich eenzaam voelen',
        },
      ],
    },
  ],
  check(corpus, report) {
    // A source may be called what it is called, also where a text names it.
    const allow = corpus.sources.entries.flatMap(({ title }) => (checkWording(title).length > 0 ? [title] : []))
    for (const { file, text, audience, placeOf } of dutchTexts(corpus)) {
      for (const { start, end, found, suggestion, severity, words } of checkWording(plainText(text), {
        allow,
        audience,
      })) {
        // Hints, as for words that somebody quotes, are for the writer's desk; in a report they hide what must change.
        if (severity === 'info') continue
        report({
          file,
          place: placeOf(start, end),
          severity,
          actual: found,
          reason: `Unexpected words “${found.replace(/\s+/g, ' ')}”, expected: ${suggestion}`,
          note: words,
        })
      }
    }
  },
})
