import { describe, expect, it } from 'vitest'
import { exampleSnapshot } from './snapshot.example.ts'
import { snapshotSchema } from './snapshot.ts'
import { snapshotFor } from './snapshot-for.ts'

describe('snapshotFor', () => {
  it('leaves out what may not be shown, with its consent record', () => {
    const shown = snapshotFor(exampleSnapshot, 'clips', '2026-11-24')
    expect(shown.quotes).toEqual([])
    expect(shown.initiatives.map(({ id }) => id)).toEqual(['buurttafel'])
    expect(shown.consents.map(({ id }) => id)).toEqual(shown.initiatives.map(({ consentId }) => consentId))
    expect(JSON.stringify(shown)).not.toContain('c-0002')
  })

  it('is a valid snapshot, with every count as it was', () => {
    const shown = snapshotFor(exampleSnapshot, 'clips', '2100-01-01')
    expect(snapshotSchema.parse(shown)).toEqual(shown)
    expect(shown.programme).toEqual(exampleSnapshot.programme)
    expect(shown.provinces).toEqual(exampleSnapshot.provinces)
  })

  it('leaves the given snapshot as it was', () => {
    const before = structuredClone(exampleSnapshot)
    snapshotFor(exampleSnapshot, 'press', '2026-11-24')
    expect(exampleSnapshot).toEqual(before)
  })
})
