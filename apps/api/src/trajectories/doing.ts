import type { Caller } from '../access/roles.ts'
import { dutchDay } from '../http/dutch-day.ts'
import type { Db } from '../store/store.ts'
import { calendarOf } from './calendar.ts'
import type { Doing } from './carry-out.ts'

/** Somebody does something now, by the norms and holidays of now. Call it in the change that it is for. */
export const doingNow = async (db: Db, caller: Caller, at: Date): Promise<Doing> => ({
  by: caller.id,
  at: at.toISOString() as Doing['at'],
  today: dutchDay(at),
  calendar: await calendarOf(db),
})
