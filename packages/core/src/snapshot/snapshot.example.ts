import type { Snapshot } from './snapshot.ts'

/** A small fictional snapshot: three initiatives in two provinces, one of them named, one quote. For tests. */
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
  initiatives: [{ id: 'buurttafel', name: 'Buurttafel', province: 'zeeland', consentId: 'c-0001' }],
  statistics: [],
  quotes: [{ id: 'q-1', text: 'Ik kom volgende week weer.', speaker: 'een buurman', consentId: 'c-0002' }],
  lessons: [{ id: 'les-1', text: 'Klein en vaak werkt beter.', pieces: [], learntOn: '2026-10-01' }],
  consents: [
    { id: 'c-0001', uses: ['site', 'clips'], level: 'full', textVersion: '2026-01', givenOn: '2026-03-01' },
    {
      id: 'c-0002',
      uses: ['film'],
      level: 'anonymous',
      textVersion: '2026-01',
      givenOn: '2026-03-01',
      endsOn: '2026-12-31',
    },
  ],
}
