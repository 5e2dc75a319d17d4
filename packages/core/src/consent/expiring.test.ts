import { describe, expect, it } from 'vitest'
import { exampleRecord } from './consent.example.ts'
import type { ConsentRecord } from './consent-record.ts'
import type { ConsentLedger } from './evolve-consent.ts'
import { expiringBefore } from './expiring.ts'

const ledger = (...changes: Partial<ConsentRecord>[]): ConsentLedger =>
  new Map(changes.map((change) => ({ ...exampleRecord, ...change })).map((record) => [record.id, record]))
const ids = (records: ConsentRecord[]) => records.map(({ id }) => id)

const some = ledger(
  { id: 'c-0005', endsOn: '2027-01-01' },
  { id: 'c-0004', endsOn: '2026-12-31' },
  { id: 'c-0003', endsOn: '2026-12-31' },
  { id: 'c-0002', endsOn: '2026-06-01', withdrawnOn: '2026-05-01' },
  { id: 'c-0001' },
  { id: 'c-0006', endsOn: '2025-12-31' },
)

describe('expiringBefore', () => {
  it('finds nothing in an empty ledger', () => {
    expect(expiringBefore(ledger(), '2027-01-01')).toEqual([])
  })

  it('gives what ends before the day, earliest first, then by number', () => {
    expect(ids(expiringBefore(some, '2027-01-01'))).toEqual(['c-0006', 'c-0003', 'c-0004'])
    expect(ids(expiringBefore(some, '2027-01-02'))).toEqual(['c-0006', 'c-0003', 'c-0004', 'c-0005'])
  })

  it('leaves out what ended before the first day', () => {
    expect(ids(expiringBefore(some, '2027-01-01', '2026-12-31'))).toEqual(['c-0003', 'c-0004'])
    expect(ids(expiringBefore(some, '2027-01-01', '2027-01-01'))).toEqual([])
  })

  it('knows a leap day', () => {
    const leap = ledger({ endsOn: '2028-02-29' })
    expect([ids(expiringBefore(leap, '2028-02-29')), ids(expiringBefore(leap, '2028-03-01'))]).toEqual([[], ['c-0007']])
  })

  it('orders ten thousand', () => {
    const many = ledger(
      ...Array.from({ length: 10_000 }, (_, index) => ({ id: `c-${19_999 - index}`, endsOn: '2026-12-31' as const })),
    )
    const found = ids(expiringBefore(many, '2027-01-01'))
    expect([found.length, found[0], found.at(-1)]).toEqual([10_000, 'c-10000', 'c-19999'])
  })
})
