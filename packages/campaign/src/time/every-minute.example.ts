import { changeDays, instantsOf } from './eu-clock.example.ts'
import { resolveWhen } from './resolve-when.ts'
import { localTime } from './zone.ts'

/** What came of comparing many minutes with the clock of the directive. */
export interface MinuteTally {
  /** Minutes on the clock that were looked at. */
  minutes: number
  /** Of those: that exist once, were refused because they are skipped, were refused because they come twice. */
  once: number
  skipped: number
  twice: number
  /** Minutes with another answer than the directive's: has to be empty. */
  wrong: string[]
}

const two = (number: number) => String(number).padStart(2, '0')

/** Looks at every minute of both change days of these years: resolves it, with and without a choice, and reads it back. */
export function everyMinute(years: readonly number[]): MinuteTally {
  const tally: MinuteTally = { minutes: 0, once: 0, skipped: 0, twice: 0, wrong: [] }
  for (const year of years) {
    const { forward, back } = changeDays(year)
    for (const [month, date] of [
      [3, forward],
      [10, back],
    ] as const) {
      for (let minute = 0; minute < 1440; minute += 1) lookAt(year, month, date, minute, tally)
    }
  }
  return tally
}

function lookAt(year: number, month: number, date: number, minuteOfDay: number, tally: MinuteTally): void {
  const [hour, minute] = [Math.floor(minuteOfDay / 60), minuteOfDay % 60]
  const when = { day: `${year}-${two(month)}-${two(date)}`, time: `${two(hour)}:${two(minute)}` }
  const expected = instantsOf(year, month, date, hour, minute)
  const answers = [when, { ...when, choose: 'earlier' as const }, { ...when, choose: 'later' as const }].map((one) => {
    const resolved = resolveWhen(one, new Map())
    if (!resolved.ok) return resolved.refusal.kind
    const back = localTime(resolved.dueAt)
    const same = back.day === when.day && back.time === when.time && back.offset === resolved.local.offset
    return same ? Date.parse(resolved.dueAt) : `reads back as ${back.day} ${back.time}`
  })
  const [first, second] = expected
  const right =
    first === undefined
      ? ['skipped', 'skipped', 'skipped']
      : second === undefined
        ? [first, first, first]
        : ['twice', first, second]
  tally.minutes += 1
  tally[first === undefined ? 'skipped' : second === undefined ? 'once' : 'twice'] += 1
  if (answers.join() !== right.join())
    tally.wrong.push(`${when.day} ${when.time}: ${answers.join()} for ${right.join()}`)
}
