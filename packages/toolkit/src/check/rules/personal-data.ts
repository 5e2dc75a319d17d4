import { findPersonalData, type PersonalDataKind, personalDataKinds, plainText } from '@drempel/core/language'
import { dutchTexts } from '../dutch-texts.ts'
import { defineRule } from '../rule.ts'

export const personalData = defineRule({
  id: 'personal-data',
  why: 'A text that is published may not tell who somebody is or where somebody lives. Numbers of helplines are everybody’s and may stand there. The message never repeats what it found.',
  examples: [
    { body: 'Bel De Luisterlijn: 088 0767 000.', problems: [] },
    { body: 'Mevrouw Verzonnen schuift aan. Zij bestaat niet.', problems: [] },
    {
      body: 'Geef je op bij jan.devries@voorbeeld.nl, dat is alles.',
      problems: [
        {
          at: 'jan.devries@voorbeeld.nl',
          reason: 'Unexpected personal data (e-mailadres), expected a text that does not tell who somebody is',
        },
      ],
    },
  ],
  check(corpus, report) {
    const allow = corpus.helplines.entries.flatMap(({ phone, alternativePhone }) => [phone, alternativePhone ?? phone])
    for (const { file, text, ofRealPeople, placeOf } of dutchTexts(corpus)) {
      for (const { kind, start, end, certainty, words } of findPersonalData(plainText(text), { allow })) {
        // What may be something is for a person at the desk.
        if (certainty === 'maybe') continue
        // A neighbour whom we invented may be called something.
        if (kind === 'surname' && !ofRealPeople) continue
        report({
          file,
          place: placeOf(start, end),
          severity: certainty === 'certain' ? 'error' : 'warning',
          reason: `Unexpected personal data (${inDutch(kind)}), expected a text that does not tell who somebody is`,
          note: words,
        })
      }
    }
  },
})

const inDutch = (kind: PersonalDataKind) => personalDataKinds.find(({ id }) => id === kind)?.nl ?? kind
