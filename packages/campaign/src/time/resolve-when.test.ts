import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { Occasion } from '../model/occasion.ts'
import type { When } from '../model/post.ts'
import { everyMinute, type MinuteTally } from './every-minute.example.ts'
import { resolveWhen } from './resolve-when.ts'

const occasions = new Map<string, Occasion>(
  [
    { id: 'week', title: 'Week tegen Eenzaamheid', rule: 'last-thursday-of-september', year: 2027 } as const,
    { id: 'verzet', title: 'Verzet', rule: 'last-thursday-of-september', year: 2027, day: '2027-10-01' } as const,
    { id: 'film', title: 'De film', day: '2027-03-25' },
    { id: 'ooit', title: 'Ooit' },
    { id: 'fout', title: 'Fout', day: '2027-02-30' },
  ].map((one) => [one.id, one]),
)

const resolve = (when: When) => {
  const answer = resolveWhen(when, occasions)
  return answer.ok ? `${answer.dueAt} ${answer.local.offset}` : answer.refusal.kind
}

describe('resolveWhen', () => {
  it('reads the clock of the Netherlands, in winter and in summer', () => {
    expect(resolve({ day: '2027-03-04', time: '10:00' })).toBe('2027-03-04T09:00:00Z +01:00')
    expect(resolve({ day: '2027-07-04', time: '00:15' })).toBe('2027-07-03T22:15:00Z +02:00')
  })

  it('hangs on an occasion, days before and after it', () => {
    expect(resolve({ occasion: 'week', time: '09:00' })).toBe('2027-09-30T07:00:00Z +02:00')
    expect(resolve({ occasion: 'film', plusDays: -7, time: '09:00' })).toBe('2027-03-18T08:00:00Z +01:00')
    expect(resolve({ occasion: 'film', plusDays: 4, time: '09:00' })).toBe('2027-03-29T07:00:00Z +02:00')
  })

  it('lets a day of its own overrule the rule of an occasion', () => {
    expect(resolve({ occasion: 'verzet', time: '09:00' })).toBe('2027-10-01T07:00:00Z +02:00')
  })

  it('refuses a day that is a slip of the hand, and throws for nothing', () => {
    expect(resolve({ day: '0001-01-01', time: '10:00' })).toBe('far-year')
    expect(resolve({ day: '2101-01-01', time: '10:00' })).toBe('far-year')
    expect(resolve({ day: '9999-12-31', time: '10:00' })).toBe('far-year')
    for (const plusDays of [731, -731, 20270304, 1e9, Number.MAX_SAFE_INTEGER])
      expect(resolve({ occasion: 'film', plusDays, time: '10:00' })).toBe('far-from-occasion')
    expect(resolve({ occasion: 'film', plusDays: 730, time: '10:00' })).toBe('2029-03-24T09:00:00Z +01:00')
  })

  it('refuses a time that the clock skips, also when the author chose', () => {
    expect(resolve({ day: '2027-03-28', time: '01:59' })).toBe('2027-03-28T00:59:00Z +01:00')
    expect(resolve({ day: '2027-03-28', time: '02:00' })).toBe('skipped')
    expect(resolve({ day: '2027-03-28', time: '02:30', choose: 'later' })).toBe('skipped')
    expect(resolve({ day: '2027-03-28', time: '03:00' })).toBe('2027-03-28T01:00:00Z +02:00')
  })

  it('refuses a time that comes twice, until the author chooses', () => {
    expect(resolve({ day: '2026-10-25', time: '02:30' })).toBe('twice')
    expect(resolve({ day: '2026-10-25', time: '02:30', choose: 'earlier' })).toBe('2026-10-25T00:30:00Z +02:00')
    expect(resolve({ day: '2026-10-25', time: '02:30', choose: 'later' })).toBe('2026-10-25T01:30:00Z +01:00')
    expect(resolve({ day: '2026-10-25', time: '03:00' })).toBe('2026-10-25T02:00:00Z +01:00')
  })

  it('refuses what is no day, and what says too little or too much', () => {
    expect(resolve({ day: '2027-02-29', time: '10:00' })).toBe('no-such-day')
    expect(resolve({ day: '2027-13-01', time: '10:00' })).toBe('no-such-day')
    expect(resolve({ occasion: 'fout', time: '10:00' })).toBe('no-such-day')
    expect(resolve({ time: '10:00' })).toBe('no-day')
    expect(resolve({ day: '2027-03-04', occasion: 'film', time: '10:00' })).toBe('two-days')
    expect(resolve({ day: '2027-03-04', plusDays: 1, time: '10:00' })).toBe('plus-without-occasion')
    expect(resolve({ occasion: 'flim', time: '10:00' })).toBe('unknown-occasion')
    expect(resolve({ occasion: 'ooit', time: '10:00' })).toBe('occasion-without-day')
  })
})

describe('every minute of the days on which the clock changes', () => {
  it('agrees with the directive, here', { timeout: 60_000 }, () => {
    expect(everyMinute([2027, 2040])).toEqual({ minutes: 5760, once: 5520, skipped: 120, twice: 120, wrong: [] })
  })

  // The years 2024 to 2040 in full: `pnpm bench campaign clock`.
  it.concurrent.each(['UTC', 'Europe/Amsterdam', 'America/New_York', 'Pacific/Auckland'])(
    'agrees in a process in %s',
    { timeout: 60_000 },
    async (TZ) => {
      const main = fileURLToPath(new URL('every-minute.main.example.ts', import.meta.url))
      const options = { env: { ...process.env, TZ } }
      const { stdout, stderr } = await promisify(execFile)(process.execPath, [main, '2024', '2033'], options)
      expect(stderr).toBe('')
      const tally = JSON.parse(stdout) as MinuteTally
      expect(tally).toEqual({ minutes: 5760, once: 5520, skipped: 120, twice: 120, wrong: [] })
    },
  )
})
