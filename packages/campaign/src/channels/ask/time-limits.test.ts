import { describe, expect, it } from 'vitest'
import { LEASE_MS } from '../../publish/publish-due.ts'
import { LONGEST_STRETCH_MS, longestPostMs, lookUntilMs, timeLimitMs } from './time-limits.ts'

describe('timeLimitMs', () => {
  it.each([
    ['nothing', 0, undefined, 30_000],
    ['a picture of two megabytes', 1_900_000, undefined, 38_000],
    ['a film of a hundred megabytes', 100_000_000, undefined, 430_000],
    ['a film when half a minute is left', 100_000_000, 31_000, 30_000],
    ['anything when no time is left', 5, 900, 1],
  ])('gives %s as long as it needs, and no longer than there is', (_, bytes, untilMs, limitMs) =>
    expect(timeLimitMs(bytes, 1_000, untilMs)).toBe(limitMs),
  )
})

it('publishing waits a quarter of an hour and a bit for a post, on a server that always answers at the last moment', () => {
  expect(longestPostMs(1)).toBe(16.5 * 60_000)
  expect(longestPostMs(2)).toBe(18 * 60_000)
})

it('looking ends well within a lease', () => expect(lookUntilMs(0)).toBeLessThan(LEASE_MS / 2))

it('a lease is longer than anything that is asked in between, with minutes to spare', () =>
  expect(LONGEST_STRETCH_MS).toBeLessThan(LEASE_MS - 3 * 60_000))
