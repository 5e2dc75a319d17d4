import { describe, expect, it } from 'vitest'
import { permittedOn } from './permitted.ts'
import { exampleSnapshot } from './snapshot.example.ts'

const idsOf = (list: readonly { id: string }[]) => list.map((one) => one.id)

describe('permittedOn', () => {
  it('gives what the consent is for, and says what it held back', () => {
    const { initiatives, quotes, heldBack } = permittedOn(exampleSnapshot, 'clips', '2026-11-24')
    expect(idsOf(initiatives)).toEqual(['buurttafel'])
    expect(quotes).toEqual([])
    expect(heldBack).toEqual([{ kind: 'quote', id: 'q-1', consentId: 'c-0002', refusal: 'not-for-this-use' }])
  })

  it('asks again on the day of use: the last day still counts, the day after does not', () => {
    expect(idsOf(permittedOn(exampleSnapshot, 'film', '2026-12-31').quotes)).toEqual(['q-1'])
    expect(permittedOn(exampleSnapshot, 'film', '2027-01-01').heldBack).toContainEqual({
      kind: 'quote',
      id: 'q-1',
      consentId: 'c-0002',
      refusal: 'ended',
    })
  })

  it('holds back what was withdrawn since the snapshot was made', () => {
    const consents = exampleSnapshot.consents.map((one) => ({ ...one, withdrawnOn: '2026-11-24' as const }))
    const { initiatives, quotes, heldBack } = permittedOn({ ...exampleSnapshot, consents }, 'site', '2026-11-24')
    expect([initiatives, quotes]).toEqual([[], []])
    expect(heldBack.map((one) => one.refusal)).toEqual(['withdrawn', 'withdrawn'])
  })

  it('holds back what refers to no consent record at all', () => {
    const { heldBack } = permittedOn({ ...exampleSnapshot, consents: [] }, 'clips', '2026-11-24')
    expect(heldBack.map((one) => one.refusal)).toEqual(['unknown-consent', 'unknown-consent'])
  })
})
