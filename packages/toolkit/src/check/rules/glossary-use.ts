import { usesTerm } from '@drempel/core/toolkit'
import { dutchTexts } from '../dutch-texts.ts'
import { defineRule } from '../rule.ts'

const used = { id: 'bankje', term: 'bankje', meaning: 'Een plank om op te zitten.' }

export const glossaryUse = defineRule({
  id: 'glossary-use',
  why: 'A word that is explained and used nowhere makes the list longer and the reader no wiser. Perhaps the texts use another word, and then that word needs the explanation.',
  examples: [
    { optional: { glossary: [used] }, problems: [] },
    {
      body: 'Kom naar de Bankjes.',
      optional: { glossary: [{ ...used, term: 'zitje', forms: ['bankjes'] }] },
      problems: [],
    },
    {
      optional: { glossary: [{ ...used, term: 'bank' }] },
      problems: [{ at: 'bank', reason: 'Unexpected term `bank` that no text uses, expected a use, or no explanation' }],
    },
  ],
  check(corpus, report) {
    const { glossary } = corpus
    // One long text, with a bar between texts so that no term is found across two of them.
    const texts = dutchTexts(corpus).flatMap(({ file, text }) => (file === glossary.file ? [] : text))
    const whole = texts.join('\n|\n')
    for (const [index, term] of glossary.entries.entries()) {
      if (usesTerm(term, whole)) continue
      report({
        file: glossary.file,
        place: glossary.head.placeOf([index, 'term']),
        severity: 'warning',
        actual: term.term,
        reason: `Unexpected term \`${term.term}\` that no text uses, expected a use, or no explanation`,
        note: 'If the texts use another form, such as the plural, add it to `forms`.',
      })
    }
  },
})
