import { type Day, daysBetween } from '../calendar/day.ts'
import type { HolidayRules } from '../calendar/holidays.ts'
import { workingDaysBetween } from '../calendar/working-days.ts'
import type { PausedTime, Trajectory } from './trajectory.ts'

/** Time waited in all, after a wait from the first day to the second. */
export function afterPause(paused: PausedTime, since: Day, until: Day, holidays: HolidayRules): PausedTime {
  return {
    days: paused.days + daysBetween(since, until),
    workingDays: paused.workingDays + workingDaysBetween(since, until, holidays),
  }
}

/** Time waited in all, when a wait that may go on ends on this day. */
export function pausedUntil({ waiting, paused }: Trajectory, until: Day, holidays: HolidayRules): PausedTime {
  return waiting ? afterPause(paused, waiting.since, until, holidays) : paused
}
