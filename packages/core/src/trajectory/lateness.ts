import { type Day, formatDay } from '../calendar/day.ts'
import { defaultHolidayRules, type HolidayRules } from '../calendar/holidays.ts'
import { workingDaysBetween } from '../calendar/working-days.ts'
import { termOf } from '../vocabulary/term.ts'
import { openDueDates, type ServiceNorm, serviceNormNames } from './due-dates.ts'
import { defaultNorms, type ServiceNorms } from './norms.ts'
import type { Trajectory } from './trajectory.ts'

/** A step that is late today. */
export interface LateStep {
  /** Reference of the trajectory. */
  readonly trajectoryId: string
  /** Reference of the advisor, or `null` when there is none yet. */
  readonly advisorId: string | null
  /** The norm. */
  readonly norm: ServiceNorm
  /** Last day on which it would have been in time. */
  readonly dueOn: Day
  /** Dutch working days since then, at least 1. */
  readonly workingDaysLate: number
  /** The same in words, in Dutch. */
  readonly words: string
}

/**
 * The steps of one trajectory that are late today, in the order of the trajectory. The follow-up as it was planned does
 * not matter, only the norm does. While a trajectory waits for the initiative its clock stands still at the day the wait
 * began.
 */
export function lateSteps(
  trajectory: Trajectory,
  today: Day,
  norms: ServiceNorms = defaultNorms,
  holidays: HolidayRules = defaultHolidayRules,
): LateStep[] {
  const since = trajectory.waiting?.since
  const now = since !== undefined && since < today ? since : today
  return openDueDates(trajectory, norms, holidays).flatMap(({ norm, dueOn }) => {
    if (dueOn >= now) return []
    const workingDaysLate = workingDaysBetween(dueOn, now, holidays)
    if (workingDaysLate < 1) return []
    const { nl } = termOf(serviceNormNames, norm)
    const advisorId = 'advisorId' in trajectory ? trajectory.advisorId : null
    const late = workingDaysLate === 1 ? '1 werkdag' : `${workingDaysLate} werkdagen`
    const words = `${nl.charAt(0).toUpperCase()}${nl.slice(1)} ${norm === 'lessons' ? 'hadden' : 'had'} er uiterlijk ${formatDay(dueOn)} moeten zijn: ${late} te laat.`
    return [{ trajectoryId: trajectory.id, advisorId, norm, dueOn, workingDaysLate, words }]
  })
}

/** Everything that is late today over many trajectories, the latest first; equally late ones by reference. */
export function lateList(
  trajectories: readonly Trajectory[],
  today: Day,
  norms: ServiceNorms = defaultNorms,
  holidays: HolidayRules = defaultHolidayRules,
): LateStep[] {
  return trajectories
    .flatMap((trajectory) => lateSteps(trajectory, today, norms, holidays))
    .sort(
      (one, other) =>
        other.workingDaysLate - one.workingDaysLate ||
        (one.trajectoryId < other.trajectoryId ? -1 : one.trajectoryId > other.trajectoryId ? 1 : 0),
    )
}
