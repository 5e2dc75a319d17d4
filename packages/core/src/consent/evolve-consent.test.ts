import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/day.ts'
import { exampleGive, exampleRecord } from './consent.example.ts'
import type { ConsentCommand } from './consent-command.ts'
import type { ConsentEvent, ConsentGiven } from './consent-event.ts'
import { type ConsentRecord, consentRecordSchema } from './consent-record.ts'
import { type ConsentUse, consentUses, identifiableLevels } from './consent-reference.ts'
import { decideConsent } from './decide-consent.ts'
import { evolveConsent, ledgerOf } from './evolve-consent.ts'
import { permits } from './permits.ts'

const { kind: _kind, id: consentId, ...agreed } = exampleGive
const given: ConsentGiven = { kind: 'given', consentId, ...agreed }

describe('evolveConsent', () => {
  it('makes a record from a yes', () => {
    expect(evolveConsent(undefined, given)).toEqual(exampleRecord)
    expect(consentRecordSchema.parse(exampleRecord)).toEqual(exampleRecord)
  })

  it('brings guardian, last day and time to think along', () => {
    const more = {
      guardianId: 'p-0043',
      endsOn: '2028-02-29',
      aboutFeelings: true,
      coolingOffUntil: '2026-03-08',
    } as const
    expect(evolveConsent(undefined, { ...given, ...more })).toEqual({ ...exampleRecord, ...more })
  })

  it('narrows, and leaves the last day when none is named', () => {
    const event = { kind: 'narrowed', consentId, on: '2026-06-01', uses: ['film'], level: 'voice' } as const
    const before = { ...exampleRecord, endsOn: '2026-12-31' } as const
    expect(evolveConsent(before, { ...event, uses: ['film'] })).toEqual({ ...before, uses: ['film'], level: 'voice' })
    expect(evolveConsent(before, { ...event, uses: ['film'], endsOn: '2026-07-01' })).toEqual({
      ...before,
      uses: ['film'],
      level: 'voice',
      endsOn: '2026-07-01',
    })
  })

  it('withdraws, with the reason', () => {
    expect(evolveConsent(exampleRecord, { kind: 'withdrawn', consentId, on: '2026-06-01', reason: 'unsafe' })).toEqual({
      ...exampleRecord,
      withdrawnOn: '2026-06-01',
      withdrawalReason: 'unsafe',
    })
  })

  it('leaves nothing when the record is missing', () => {
    expect(
      evolveConsent(undefined, { kind: 'withdrawn', consentId, on: '2026-06-01', reason: 'unsafe' }),
    ).toBeUndefined()
    expect(
      evolveConsent(undefined, { kind: 'narrowed', consentId, on: '2026-06-01', uses: ['film'], level: 'voice' }),
    ).toBeUndefined()
  })
})

describe('ledgerOf', () => {
  it('is empty without events', () => {
    expect(ledgerOf([])).toEqual(new Map())
  })

  it('tells records apart by number, and drops what belongs to none', () => {
    const ledger = ledgerOf([
      given,
      { ...given, consentId: 'c-0008', uses: ['press'] },
      { kind: 'withdrawn', consentId, on: '2026-06-01', reason: 'none-given' },
      { kind: 'withdrawn', consentId: 'c-0009', on: '2026-06-01', reason: 'none-given' },
    ])
    expect([...ledger]).toEqual([
      ['c-0007', { ...exampleRecord, withdrawnOn: '2026-06-01', withdrawalReason: 'none-given' }],
      ['c-0008', { ...exampleRecord, id: 'c-0008', uses: ['press'] }],
    ])
  })

  it('holds ten thousand records', () => {
    const events = Array.from({ length: 10_000 }, (_, index) => ({ ...given, consentId: `c-${10_000 + index}` }))
    const ledger = ledgerOf(events)
    expect([ledger.size, ledger.get('c-19999')?.id]).toEqual([10_000, 'c-19999'])
  })
})

describe('whatever is asked after a yes', () => {
  const day = fc.integer({ min: -10, max: 400 }).map((days) => addDays('2026-03-01', days))
  const uses = fc.subarray(consentUses.map(({ id }): ConsentUse => id))
  const level = fc.constantFrom(...identifiableLevels.map(({ id }) => id))
  const command: fc.Arbitrary<ConsentCommand> = fc.oneof(
    fc.record({ kind: fc.constant('narrow' as const), on: day, uses, level }),
    fc.record({ kind: fc.constant('narrow' as const), on: day, endsOn: day }),
    fc.record({ kind: fc.constant('withdraw' as const), on: day, reason: fc.constant('none-given' as const) }),
  )

  it('never permits what was not permitted before', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 6 }), day, (commands, today) => {
        let record: ConsentRecord = exampleRecord
        for (const one of commands) {
          const decision = decideConsent(record, one)
          const events: readonly ConsentEvent[] = decision.ok ? decision.events : []
          const next = events.reduce<ConsentRecord | undefined>(evolveConsent, record) as ConsentRecord
          for (const { id: use } of consentUses)
            for (const { id: shown } of identifiableLevels)
              if (permits(next, use, today, shown).ok) expect(permits(record, use, today, shown).ok).toBe(true)
          expect(consentRecordSchema.parse(next)).toEqual(next)
          record = next
        }
      }),
    )
  })
})
