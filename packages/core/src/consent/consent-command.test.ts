import { describe, expect, it } from 'vitest'
import { idsOf } from '../vocabulary/term.ts'
import { exampleGive } from './consent.example.ts'
import { consentBases } from './consent-bases.ts'
import { consentCommandSchema } from './consent-command.ts'
import { consentEventSchema } from './consent-event.ts'
import { withdrawalReasons } from './withdrawal-reasons.ts'

const issues = (command: object) =>
  (consentCommandSchema.safeParse(command).error?.issues ?? []).map(
    ({ path, message }) => `/${path.join('/')}: ${message}`,
  )

describe('a consent command', () => {
  it.each([
    exampleGive,
    { ...exampleGive, endsOn: '2028-02-29', minor: { adultOn: '2029-01-01', guardianId: 'p-0043' } },
    { kind: 'narrow', on: '2026-06-01' },
    { kind: 'narrow', on: '2026-06-01', uses: ['film'], level: 'voice', endsOn: '2026-07-01' },
    { kind: 'withdraw', on: '2026-06-01', reason: 'none-given' },
  ])('passes: %o', (command) => {
    expect(consentCommandSchema.parse(command)).toEqual(command)
  })

  it('holds no name, and no free text about why', () => {
    expect(issues({ ...exampleGive, name: 'Iemand' })).toEqual(['/: Unrecognized key: "name"'])
    expect(issues({ kind: 'withdraw', on: '2026-06-01', reason: 'none-given', note: 'omdat' })).toEqual([
      '/: Unrecognized key: "note"',
    ])
    expect(issues({ kind: 'narrow', on: '2026-06-01', reason: 'x' })).toEqual(['/: Unrecognized key: "reason"'])
    expect(issues({ ...exampleGive, minor: { adultOn: '2029-01-01', name: 'x' } })).toEqual([
      '/minor: Unrecognized key: "name"',
    ])
  })

  it('leaves empty uses and a missing guardian to the ledger, which explains them in Dutch', () => {
    expect(issues({ ...exampleGive, uses: [], minor: { adultOn: '2029-01-01' } })).toEqual([])
  })
})

describe('a consent event', () => {
  it('refuses a record without uses, and keys it does not know', () => {
    const { kind: _, id: consentId, ...agreed } = exampleGive
    const passes = (event: object) => consentEventSchema.safeParse(event).success
    expect(passes({ kind: 'given', consentId, ...agreed })).toBe(true)
    expect(passes({ kind: 'given', consentId, ...agreed, uses: [] })).toBe(false)
    expect(passes({ kind: 'given', consentId, ...agreed, name: 'x' })).toBe(false)
    const narrowed = { kind: 'narrowed', consentId, on: '2026-06-01', uses: ['film'], level: 'voice' }
    expect([passes(narrowed), passes({ ...narrowed, uses: [] }), passes({ ...narrowed, name: 'x' })]).toEqual([
      true,
      false,
      false,
    ])
    const withdrawn = { kind: 'withdrawn', consentId, on: '2026-06-01', reason: 'unsafe' }
    expect([passes(withdrawn), passes({ ...withdrawn, name: 'x' })]).toEqual([true, false])
  })
})

describe('the words of the ledger', () => {
  it('know two bases, of which only consent can be taken back alone', () => {
    expect(idsOf(consentBases)).toEqual(['consent', 'quitclaim'])
  })

  it('know why somebody takes consent back, and that nobody has to say', () => {
    expect(idsOf(withdrawalReasons)).toEqual([
      'none-given',
      'changed-mind',
      'circumstances',
      'not-as-agreed',
      'unsafe',
      'family-asked',
    ])
  })

  it.each([...consentBases, ...withdrawalReasons])('explain $id in both languages', (term) => {
    expect(term.nl).toMatch(/^[a-zé ]+$/)
    expect(term.en).toMatch(/^[a-z ]+$/)
    expect(term.meaning).toMatch(/^\p{Lu}.*\.$/u)
    expect(term.source).toBe('project')
  })
})
