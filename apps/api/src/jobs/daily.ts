import type { Day } from '@drempel/core/calendar'
import { dutchDay } from '../http/dutch-day.ts'
import type { Store } from '../store/store.ts'
import { enqueue } from './enqueue.ts'

/** Work that comes back every day. */
export interface Daily {
  readonly queue: string
  /** Hour of the Dutch clock from which it may be done, 0 to 23. */
  readonly fromHour: number
}

/** Adds the job of today for everything whose hour has come. A day has one key, so several processes add one job. */
export async function addDailyJobs(
  { write }: Pick<Store, 'write'>,
  dailies: readonly Daily[],
  now: Date,
): Promise<void> {
  const day = dutchDay(now)
  await write(async (db) => {
    for (const { queue, fromHour } of dailies) {
      if (dutchHour(now) < fromHour) continue
      await enqueue(db, { queue, key: `${queue} ${day}`, payload: { day }, runAt: now.toISOString() })
    }
  })
}

/** Which of them are for now: a text that changes when another one's hour comes. */
export const dailyMoment = (dailies: readonly Daily[], now: Date): `${Day} ${string}` =>
  `${dutchDay(now)} ${dailies.filter(({ fromHour }) => dutchHour(now) >= fromHour).length}`

const clock = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: 'numeric', hourCycle: 'h23' })

/** The hour of the Dutch clock. In the nights when the clock changes an hour is missing or comes twice; a day never is. */
const dutchHour = (moment: Date): number => Number(clock.format(moment))
