import { describe, expect, it } from 'vitest'
import { waitUntil } from './wait.ts'

const nowMs = Date.parse('2027-03-04T09:00:00Z')
const until = (headers: Record<string, string>) => (waitUntil(new Headers(headers), nowMs) - nowMs) / 1_000

describe('waitUntil', () => {
  it.each<[string, Record<string, string>, number]>([
    ['seconds', { 'retry-after': '3522' }, 3_522],
    ['a moment', { 'retry-after': 'Thu, 04 Mar 2027 09:10:00 GMT' }, 600],
    ['seconds since 1970, Bluesky', { 'ratelimit-reset': `${nowMs / 1_000 + 90}` }, 90],
    ['a moment, Mastodon', { 'x-ratelimit-reset': '2027-03-04T10:00:00.000000Z' }, 3_600],
    ['two of them: the longest', { 'retry-after': '5', 'ratelimit-reset': `${nowMs / 1_000 + 90}` }, 90],
    ['nothing: a minute', {}, 60],
    ['nonsense: a minute', { 'retry-after': 'straks', 'x-ratelimit-reset': '-1' }, 60],
    ['the past: a minute', { 'x-ratelimit-reset': '2020-01-01T00:00:00Z' }, 60],
    ['a year: a day', { 'retry-after': `${365 * 86_400}` }, 86_400],
  ])('reads %s', (_, headers, seconds) => expect(until(headers)).toBe(seconds))
})
