import { addWorkingDays, type Day, type HolidayRules } from '@drempel/core/calendar'
import { dueDates, type ServiceNorm, type ServiceNorms, type Trajectory } from '@drempel/core/trajectory'

/** A step that will be late, as long as nothing happens. */
export interface LateFrom {
  readonly norm: ServiceNorm
  /** First day on which it is late. */
  readonly from: Day
}

/**
 * The steps of this trajectory that are late or will be, as long as nothing happens to it. While it waits for the initiative
 * its clock stands still at the day the wait began, so what was not late then will not become so. One that was closed can
 * still be late with its lessons.
 */
export function lateFroms(trajectory: Trajectory, norms: ServiceNorms, holidays: HolidayRules): LateFrom[] {
  const { waiting } = trajectory
  return dueDates(trajectory, norms, holidays).flatMap(({ norm, dueOn, metOn }) => {
    if (metOn !== null) return []
    const from = addWorkingDays(dueOn, 1, holidays)
    return waiting && from > waiting.since ? [] : [{ norm, from }]
  })
}

/** The first day on which any of these steps is late; `null` when there are none. */
export const firstOf = (steps: readonly LateFrom[]): Day | null => steps.map(({ from }) => from).sort()[0] ?? null
