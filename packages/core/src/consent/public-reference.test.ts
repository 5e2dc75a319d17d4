import { describe, expect, it } from 'vitest'
import { exampleRecord } from './consent.example.ts'
import { type ConsentRecord, consentRecordSchema } from './consent-record.ts'
import { consentReferenceSchema } from './consent-reference.ts'
import { publicReference } from './public-reference.ts'

const full: ConsentRecord = {
  ...exampleRecord,
  aboutFeelings: true,
  coolingOffUntil: '2026-03-08',
  endsOn: '2026-12-31',
  withdrawnOn: '2026-06-01',
  withdrawalReason: 'unsafe',
  guardianId: 'p-0043',
}

describe('publicReference', () => {
  it('gives what may be known, and nothing about the person', () => {
    expect(publicReference(full)).toEqual({
      id: 'c-0007',
      uses: ['site', 'film'],
      level: 'first-name',
      textVersion: '2026-01',
      givenOn: '2026-03-01',
      coolingOffUntil: '2026-03-08',
      endsOn: '2026-12-31',
      withdrawnOn: '2026-06-01',
    })
  })

  it('leaves absent what is absent', () => {
    expect(Object.keys(publicReference(exampleRecord))).toEqual(['id', 'uses', 'level', 'textVersion', 'givenOn'])
  })

  it('passes the schema of a reference, which refuses the record itself', () => {
    expect(consentReferenceSchema.parse(publicReference(full))).toEqual(publicReference(full))
    expect(consentReferenceSchema.safeParse(full).success).toBe(false)
  })

  it('shares no list with the record', () => {
    expect(publicReference(full).uses).not.toBe(full.uses)
  })
})

describe('a consent record', () => {
  const accepts = (change: object) => consentRecordSchema.safeParse({ ...full, ...change }).success

  it.each(['p-0042', 'p-1', 'deelnemer-2026-7'])('refers to a person without a name: %s', (subjectId) => {
    expect(accepts({ subjectId })).toBe(true)
  })

  it.each(['Noor', 'noor', 'noor@voorbeeld.nl', '0612345678', '+31612345678', 'p 42', ''])(
    'refuses as a reference: %s',
    (subjectId) => {
      expect(accepts({ subjectId })).toBe(false)
      expect(accepts({ guardianId: subjectId })).toBe(false)
    },
  )

  it.each([
    ['sixty-four digits', 'ab'.repeat(32), true],
    ['capitals', 'AB'.repeat(32), false],
    ['too short', 'ab'.repeat(31), false],
    ['too long', `${'ab'.repeat(32)}0`, false],
    ['something before it', `x${'ab'.repeat(32)}`, false],
  ])('takes a hash in hexadecimal: %s', (_, textHash, expected) => {
    expect(accepts({ textHash })).toBe(expected)
  })

  it.each([
    ['nl', true],
    ['ar', true],
    ['zh-Hant', true],
    ['Nederlands', false],
    ['NL', false],
    ['nl-', false],
    ['x nl', false],
    ['', false],
  ])('names a language as the web does: %s', (language, expected) => {
    expect(accepts({ language })).toBe(expected)
  })

  it.each([
    ['c-0007', true],
    ['c-12345', true],
    ['c-007', false],
    ['xc-0007', false],
    ['c-0007x', false],
  ])('has a number: %s', (id, expected) => {
    expect(accepts({ id })).toBe(expected)
  })

  it('says what was wrong', () => {
    const messages = (change: object) =>
      consentRecordSchema.safeParse({ ...full, ...change }).error?.issues.map(({ message }) => message)
    expect(messages({ subjectId: 'Noor', textHash: 'x', language: 'Nederlands', id: '7' })).toEqual([
      'expected a number such as `c-0007`',
      'expected a reference without a name, such as `p-0042`',
      'expected a SHA-256 hash: 64 hexadecimal digits in lower case',
      'expected the tag of a language, such as `nl` or `ar`',
    ])
  })
})
