import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordKeys, tid } from './tid.ts'

const dueAtMs = Date.parse('2027-03-04T09:00:00Z')
/** Source: atproto.com, “TID”: thirteen signs, the first of which is no higher than `j`. */
const valid = /^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$/
const moment = fc.integer({ min: 0, max: Date.parse('2100-01-01T00:00:00Z') })

describe('tid', () => {
  it('is for ever the same', () => expect(tid(dueAtMs, 'stoel-bij-de-lift/bluesky')).toBe('3ncvqfswdvcc6'))

  it('is always one that the protocol takes', () => {
    fc.assert(
      fc.property(moment, fc.string(), (ms, key) => {
        expect(tid(ms, key)).toMatch(valid)
      }),
    )
  })

  it('sorts by time', () => {
    const later = fc.integer({ min: 1, max: 86_400_000 })
    fc.assert(
      fc.property(moment, later, fc.string(), fc.string(), (ms, laterMs, one, other) => {
        expect(tid(ms, one) < tid(ms + laterMs, other)).toBe(true)
      }),
    )
  })

  it('differs for ten thousand posts that are due on five hundred minutes', () => {
    const keys = Array.from({ length: 10_000 }, (_, number) =>
      tid(dueAtMs + (number % 500) * 60_000, `bericht-${number}/bluesky`),
    )
    expect(new Set(keys).size).toBe(10_000)
  })
})

it('gives the parts of a thread keys in their order', () => {
  const keys = recordKeys({ key: 'draad/bluesky', dueAt: '2027-03-04T09:00:00Z', parts: ['een', 'twee', 'drie'] })
  expect(keys).toEqual(keys.toSorted())
  expect(new Set(keys).size).toBe(3)
  expect(keys[0]).toBe(tid(dueAtMs, 'draad/bluesky'))
})
