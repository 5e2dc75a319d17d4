import type { Snapshot } from '@drempel/core/snapshot'
import type { Helpline } from '@drempel/core/toolkit'

/** A small fictional project, for tests and for looking at one scene. */
export const exampleSnapshot: Snapshot = {
  schemaVersion: 1,
  example: true,
  asOf: '2026-11-23',
  programme: {
    name: 'Over de drempel',
    target: 40,
    url: 'https://voorbeeld.example/',
    counts: { planned: 2, inProgress: 3, completed: 1, stopped: 0 },
  },
  provinces: [
    { province: 'drenthe', initiatives: 1 },
    { province: 'utrecht', initiatives: 2 },
    { province: 'zeeland', initiatives: 3 },
  ],
  initiatives: [{ id: 'verzonnen-tafel', name: 'De Verzonnen Tafel', province: 'utrecht', consentId: 'c-1' }],
  statistics: [
    {
      id: 'via-een-bericht',
      statement: 'Een op de tien mensen voelde zich sterk eenzaam.',
      unit: 'share',
      value: 0.1,
      shown: '10%',
      instrument: 'djg-6',
      population: 'inwoners van 15 jaar en ouder',
      year: 2025,
      publisher: 'Verzonnen Bureau',
      source: 'verzonnen25',
      checkedAt: '2026-11-23',
      confidence: 'secondary',
    },
    {
      id: 'gelezen-bij-de-bron',
      statement: 'Bijna de helft van de mensen voelde zich weleens eenzaam.',
      unit: 'share',
      value: 0.49,
      shown: 'bijna de helft',
      instrument: 'djg-11',
      population: 'inwoners van 18 jaar en ouder',
      year: 2025,
      publisher: 'Verzonnen Instituut',
      source: 'verzonnen26',
      checkedAt: '2026-11-23',
      confidence: 'primary',
      caveat: 'Een verzonnen cijfer. Met nog een zin die er niet bij past.',
    },
  ],
  quotes: [{ id: 'q-1', text: 'We hadden een tafel nodig.', speaker: 'een gastvrouw', consentId: 'c-1' }],
  lessons: [],
  consents: [],
}

/** A fictional line to call. */
export const exampleHelpline: Helpline = {
  id: 'verzonnen',
  name: 'de Verzonnen Lijn',
  phone: '000 0000 000',
  forWhom: 'Voor wie dit leest.',
  hours: 'nooit',
  cost: 'gratis',
  role: 'listening',
  everyPage: true,
  sourceUrl: 'https://voorbeeld.example/lijn',
  checkedAt: '2026-11-23',
  confidence: 'primary',
}
