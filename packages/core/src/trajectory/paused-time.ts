import { type Day, daysBetween } from '../calendar/day.ts'
import type { HolidayRules } from '../calendar/holidays.ts'
import { workingDaysBetween } from '../calendar/working-days.ts'
import type { PausedTime } from './trajectory.ts'

/** Time waited in all, after a wait from the first day to the second. */
export function afterPause(paused: PausedTime, since: Day, until: Day, holidays: HolidayRules): PausedTime {
  return {
    days: paused.days + daysBetween(since, until),
    workingDays: paused.workingDays + workingDaysBetween(since, until, holidays),
  }
}
