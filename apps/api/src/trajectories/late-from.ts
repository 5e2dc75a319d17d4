import { addWorkingDays, type Day, type HolidayRules } from '@drempel/core/calendar'
import { dueDates, type ServiceNorms, type Trajectory } from '@drempel/core/trajectory'

/**
 * The first day on which a step of this trajectory is late, as long as nothing happens to it; `null` when there is none.
 * While it waits for the initiative its clock stands still at the day the wait began.
 */
export function lateFrom(trajectory: Trajectory, norms: ServiceNorms, holidays: HolidayRules): Day | null {
  if (trajectory.stage === 'closed' || trajectory.stage === 'stopped') return null
  const open = dueDates(trajectory, norms, holidays).filter(({ metOn }) => metOn === null)
  const [first] = open.map(({ dueOn }) => addWorkingDays(dueOn, 1, holidays)).sort()
  if (first === undefined) return null
  return trajectory.waiting && first > trajectory.waiting.since ? null : first
}
