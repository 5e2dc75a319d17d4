import type { Day } from '@drempel/core/calendar'
import {
  type DecisionContext,
  decide,
  type Refusal,
  type Trajectory,
  type TrajectoryCommand,
  type TrajectoryEvent,
} from '@drempel/core/trajectory'
import type { Province } from '@drempel/core/vocabulary'
import { note } from '../journal/journal.ts'
import type { Db } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import { type Calendar, countedIn, rowOf } from './row.ts'
import { recount } from './tally.ts'

/** Who does it and when, and what the rules need to know beside that. */
export interface Doing extends Omit<DecisionContext, 'holidays'> {
  readonly today: Day
  readonly calendar: Calendar
}

/** What came of a command. */
export type CarriedOut =
  | { readonly ok: true; readonly trajectory: Trajectory; readonly event: TrajectoryEvent }
  /** The rules of the core said no. */
  | { readonly ok: false; readonly why: 'refused'; readonly refusals: readonly Refusal[] }
  /** Somebody else changed it since the caller saw it. */
  | { readonly ok: false; readonly why: 'changed'; readonly version: number }
  /** There is no such trajectory. */
  | { readonly ok: false; readonly why: 'unknown' }

/** A trajectory as it is kept; `undefined` when there is none. */
export async function trajectoryRow(db: Db, id: string): Promise<Tables['trajectory'] | undefined> {
  return db.selectFrom('trajectory').where('id', '=', id).selectAll().executeTakeFirst()
}

/** The trajectory in a row. What stands there was made by the core's `evolve`, and never by anybody else. */
export const trajectoryIn = (row: Pick<Tables['trajectory'], 'state'>): Trajectory => JSON.parse(row.state)

/**
 * Does a command to a trajectory that exists: state, journal and counts change together. `version` is what the caller saw
 * last; `undefined` when it does not matter. Call it in a change.
 */
export async function carryOut(
  db: Db,
  id: string,
  command: TrajectoryCommand,
  version: number | undefined,
  doing: Doing,
): Promise<CarriedOut> {
  const row = await trajectoryRow(db, id)
  if (!row) return { ok: false, why: 'unknown' }
  if (version !== undefined && version !== row.version) return { ok: false, why: 'changed', version: row.version }
  const decision = decide(trajectoryIn(row), command, contextOf(doing))
  if (!decision.ok) return { ok: false, why: 'refused', refusals: decision.refusals }
  const next = rowOf(decision.trajectory, row.province, doing.calendar)
  const { numUpdatedRows } = await db
    .updateTable('trajectory')
    .set(next)
    .where('id', '=', id)
    .where('version', '=', row.version)
    .executeTakeFirst()
  // Another process was first; SQLite lets nobody write in between, PostgreSQL does.
  if (numUpdatedRows === 0n) return { ok: false, why: 'changed', version: row.version + 1 }
  await keepEvent(db, decision.event, next)
  await recount(db, countedIn(row), countedIn(next))
  return { ok: true, trajectory: decision.trajectory, event: decision.event }
}

/** Begins a trajectory, for an initiative that is kept already. Call it in a change. */
export async function begin(
  db: Db,
  command: Extract<TrajectoryCommand, { kind: 'sign-up' }>,
  province: Province,
  doing: Doing,
): Promise<CarriedOut> {
  const decision = decide(undefined, command, contextOf(doing))
  if (!decision.ok) return { ok: false, why: 'refused', refusals: decision.refusals }
  const row = rowOf(decision.trajectory, province, doing.calendar)
  await db.insertInto('trajectory').values(row).execute()
  await keepEvent(db, decision.event, row)
  await recount(db, {}, countedIn(row))
  return { ok: true, trajectory: decision.trajectory, event: decision.event }
}

const contextOf = ({ calendar, ...context }: Doing): DecisionContext => ({ ...context, holidays: calendar.holidays })

const keepEvent = (db: Db, event: TrajectoryEvent, { id, version }: Tables['trajectory']) =>
  note(db, { at: event.at, event: event.kind, subject: id, by: event.by, subjectVersion: version, body: event })
