import { describe, expect, it } from 'vitest'
import { exampleRecord } from './consent.example.ts'
import type { ConsentRecord } from './consent-record.ts'
import { permitsForPerson } from './permits-for-person.ts'

const record = (id: string, change: Partial<ConsentRecord> = {}): ConsentRecord => ({ ...exampleRecord, id, ...change })
const answer = (
  records: ConsentRecord[],
  level?: 'full' | 'first-name' | 'anonymous',
  use: 'site' | 'press' = 'site',
) => {
  const result = permitsForPerson(records, use, '2026-06-01', level)
  return result.ok ? result.consentIds : result.refusal
}

describe('permitsForPerson', () => {
  it('knows nothing of somebody without a record', () => {
    expect(answer([])).toBe('unknown-consent')
  })

  it('says which consents permit it', () => {
    expect(answer([record('c-0002', { level: 'full' }), record('c-0001')])).toEqual(['c-0001', 'c-0002'])
  })

  it('lets the narrower of two count', () => {
    const two = [record('c-0001', { level: 'full' }), record('c-0002', { level: 'anonymous' })]
    expect([answer(two), answer(two, 'full'), answer(two, 'anonymous')]).toEqual([
      ['c-0001', 'c-0002'],
      'too-recognisable',
      ['c-0001', 'c-0002'],
    ])
    expect(answer(two.toReversed(), 'full')).toBe('too-recognisable')
  })

  it('does not let a consent for another use stand in the way', () => {
    expect(
      answer([record('c-0001', { level: 'full' }), record('c-0002', { level: 'anonymous', uses: ['press'] })], 'full'),
    ).toEqual(['c-0001'])
    expect(answer([record('c-0001')], undefined, 'press')).toBe('not-for-this-use')
    expect(answer([record('c-0001'), record('c-0002', { uses: ['press'], withdrawnOn: '2026-05-01' })])).toEqual([
      'c-0001',
    ])
  })

  it('does not let an ended consent stand in the way', () => {
    expect(
      answer([record('c-0001', { endsOn: '2026-05-31', level: 'anonymous' }), record('c-0002')], 'first-name'),
    ).toEqual(['c-0002'])
  })

  it('lets a withdrawal silence what was given before or on the same day, and not what came after', () => {
    const gone = record('c-0001', { withdrawnOn: '2026-05-01' })
    expect(answer([gone])).toBe('withdrawn')
    expect(answer([gone, record('c-0002', { givenOn: '2026-04-30' })])).toBe('withdrawn')
    expect(answer([gone, record('c-0002', { givenOn: '2026-05-01' })])).toBe('withdrawn')
    expect(answer([gone, record('c-0002', { givenOn: '2026-05-02' })])).toEqual(['c-0002'])
  })

  it('listens to every withdrawal', () => {
    expect(
      answer([
        record('c-0001', { withdrawnOn: '2026-04-01' }),
        record('c-0002', { withdrawnOn: '2026-05-01' }),
        record('c-0003', { givenOn: '2026-04-15' }),
      ]),
    ).toBe('withdrawn')
  })

  it('counts a withdrawal from its day on, and not before', () => {
    expect(answer([record('c-0001', { withdrawnOn: '2026-06-01' }), record('c-0002')])).toBe('withdrawn')
    expect(answer([record('c-0001', { withdrawnOn: '2026-06-02' }), record('c-0002')])).toEqual(['c-0001', 'c-0002'])
  })

  it('lets the newest say why nothing is in force', () => {
    const ended = record('c-0002', { endsOn: '2026-05-31' })
    const thinking = record('c-0001', { givenOn: '2026-05-30', coolingOffUntil: '2026-06-06' })
    expect([answer([ended, thinking]), answer([thinking, ended])]).toEqual(['cooling-off', 'cooling-off'])
    const later = record('c-0003', { endsOn: '2026-05-30' })
    const future = record('c-0004', { givenOn: '2026-07-01' })
    expect([answer([later, future]), answer([later])]).toEqual(['not-yet-given', 'ended'])
  })

  it('leaves the list it was given as it was', () => {
    const list = [record('c-0001'), record('c-0002', { givenOn: '2026-04-01' })]
    permitsForPerson(list, 'site', '2026-06-01')
    expect(list.map(({ id }) => id)).toEqual(['c-0001', 'c-0002'])
  })
})
