import type { HolidayRules } from '@drempel/core/calendar'
import type { ServiceNorms, Trajectory } from '@drempel/core/trajectory'
import type { Province } from '@drempel/core/vocabulary'
import type { Tables } from '../store/tables.ts'
import { firstOf, type LateFrom, lateFroms } from './late-from.ts'
import type { Counted } from './tally.ts'

/** How days are counted. */
export interface Calendar {
  readonly norms: ServiceNorms
  readonly holidays: HolidayRules
}

/** A trajectory as the store keeps it. */
export function rowOf(trajectory: Trajectory, province: Province, { norms, holidays }: Calendar): Tables['trajectory'] {
  const late = lateFroms(trajectory, norms, holidays)
  const row = {
    id: trajectory.id,
    initiative_id: trajectory.initiativeId,
    province,
    stage: trajectory.stage,
    advisor_id: advisorOf(trajectory),
    waiting: trajectory.waiting ? 1 : 0,
    signed_up_on: trajectory.signedUpOn,
    late_from: firstOf(late),
    closed_on: trajectory.stage === 'closed' ? trajectory.closedOn : null,
    version: trajectory.version,
    state: JSON.stringify(trajectory),
  }
  return { ...row, counted: JSON.stringify(countsOf(row, late, matchedOn(trajectory))) }
}

/** One that stopped, as it was when it did. */
const ongoing = (trajectory: Trajectory) => (trajectory.stage === 'stopped' ? trajectory.before : trajectory)

/** Who has it; of one that stopped, who had it then. */
function advisorOf(trajectory: Trajectory): string | null {
  const one = ongoing(trajectory)
  return 'advisorId' in one ? one.advisorId : null
}

/** When it first got an advisor. */
function matchedOn(trajectory: Trajectory): string | null {
  const one = ongoing(trajectory)
  return 'matchedOn' in one ? one.matchedOn : null
}

/** The counts that a trajectory is in. */
function countsOf(
  row: Omit<Tables['trajectory'], 'counted'>,
  late: readonly LateFrom[],
  assignedOn: string | null,
): Counted {
  const goesOn = row.stage !== 'closed' && row.stage !== 'stopped'
  return {
    stage: row.stage,
    province: `${row.province} ${row.stage}`,
    ...(row.waiting ? { waiting: '' } : {}),
    ...(row.advisor_id !== null && goesOn ? { advisor: row.advisor_id } : {}),
    ...(row.advisor_id !== null && assignedOn !== null ? { assigned: `${assignedOn} ${row.advisor_id}` } : {}),
    ...(row.late_from === null ? {} : { 'late-from': row.late_from }),
    ...(row.late_from === null ? {} : { 'late-advisor': `${row.late_from} ${row.advisor_id ?? ''}` }),
    ...(late.length === 0 ? {} : { 'late-norm': late.map(({ norm, from }) => `${from} ${norm}`) }),
    ...(row.closed_on === null ? {} : { 'closed-on': row.closed_on }),
  }
}

/** The counts that a kept trajectory is in: those that it was put in, also when the rules for counting changed since. */
export const countedIn = (row: Pick<Tables['trajectory'], 'counted'>): Counted => JSON.parse(row.counted)
