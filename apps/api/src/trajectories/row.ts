import type { HolidayRules } from '@drempel/core/calendar'
import type { ServiceNorms, Trajectory } from '@drempel/core/trajectory'
import type { Province } from '@drempel/core/vocabulary'
import type { Tables } from '../store/tables.ts'
import { lateFrom } from './late-from.ts'
import type { Counted } from './tally.ts'

/** How days are counted. */
export interface Calendar {
  readonly norms: ServiceNorms
  readonly holidays: HolidayRules
}

/** A trajectory as the store keeps it. */
export function rowOf(trajectory: Trajectory, province: Province, { norms, holidays }: Calendar): Tables['trajectory'] {
  return {
    id: trajectory.id,
    initiative_id: trajectory.initiativeId,
    province,
    stage: trajectory.stage,
    advisor_id: advisorOf(trajectory),
    waiting: trajectory.waiting ? 1 : 0,
    signed_up_on: trajectory.signedUpOn,
    late_from: lateFrom(trajectory, norms, holidays),
    closed_on: trajectory.stage === 'closed' ? trajectory.closedOn : null,
    version: trajectory.version,
    state: JSON.stringify(trajectory),
  }
}

/** Who has it; of one that stopped, who had it then. */
function advisorOf(trajectory: Trajectory): string | null {
  const one = trajectory.stage === 'stopped' ? trajectory.before : trajectory
  return 'advisorId' in one ? one.advisorId : null
}

/** The counts that a kept trajectory is in. */
export function countedIn(row: Tables['trajectory']): Counted {
  const goesOn = row.stage !== 'closed' && row.stage !== 'stopped'
  return {
    stage: row.stage,
    province: `${row.province} ${row.stage}`,
    ...(row.waiting ? { waiting: '' } : {}),
    ...(row.advisor_id !== null && goesOn ? { advisor: row.advisor_id } : {}),
    ...(row.late_from === null ? {} : { 'late-from': row.late_from }),
    ...(row.closed_on === null ? {} : { 'closed-on': row.closed_on }),
  }
}
