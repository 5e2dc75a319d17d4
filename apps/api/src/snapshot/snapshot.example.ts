import type { Snapshot } from '@drempel/core/snapshot'

/** A made-up snapshot, small enough to read in the documentation. */
export const exampleSnapshot: Snapshot = {
  schemaVersion: 1,
  example: true,
  asOf: '2026-11-23',
  programme: {
    name: 'Over de drempel',
    target: 40,
    url: 'https://toolkit.example',
    counts: { planned: 1, inProgress: 1, completed: 1, stopped: 0 },
  },
  provinces: [
    { province: 'drenthe', initiatives: 1 },
    { province: 'zeeland', initiatives: 2 },
  ],
  initiatives: [{ id: 'voorbeeldtafel', name: 'Voorbeeldtafel', province: 'zeeland', consentId: 'c-0001' }],
  statistics: [],
  quotes: [],
  lessons: [{ id: 'les-1', text: 'Klein en vaak werkt beter.', pieces: [], learntOn: '2026-10-01' }],
  consents: [{ id: 'c-0001', uses: ['site'], level: 'full', textVersion: '2026-01', givenOn: '2026-03-01' }],
}
