import { sql } from 'kysely'
import { memberById } from '../accounts/members.ts'
import { note } from '../journal/journal.ts'
import type { Db } from '../store/store.ts'
import { type PersonalTable, personalTables } from './personal-tables.ts'
import { type Scope, scopeOf } from './scope.ts'
import { ownedBy } from './scope-rows.ts'

/** What was erased: how many rows, by table. */
export type Erased = readonly { readonly table: string; readonly rows: number }[]

/** What came of erasing somebody. */
export type Erasure =
  | { readonly ok: true; readonly erased: Erased }
  /** Nothing has this reference. */
  | { readonly ok: false; readonly why: 'unknown' }
  /** An account that still works: end its access first, so that nobody is erased while at work. */
  | { readonly ok: false; readonly why: 'has-access' }
  /** An advisor who has trajectories that go on: hand them over first. */
  | { readonly ok: false; readonly why: 'has-trajectories' }

/**
 * Erases somebody: their words, names and numbers, in every table. The journal and the trajectory stay, since they hold
 * references, days and choices only. Call it in a change.
 */
export async function erasePerson(db: Db, subject: string, who: { by: string; at: string }): Promise<Erasure> {
  const scope = await scopeOf(db, subject)
  if (!scope) return { ok: false, why: 'unknown' }
  for (const account of scope.account) {
    const member = await memberById(db, account)
    if (member && member.endedAt === null) return { ok: false, why: 'has-access' }
    if (await hasTrajectories(db, account)) return { ok: false, why: 'has-trajectories' }
  }
  const erased = await eraseScope(db, scope)
  const references = Object.values(scope).flat()
  await db
    .updateTable('removal_request')
    .set({ state: 'done', decided_by: who.by, decided_at: who.at })
    .where('reference', 'in', references)
    .where('state', '=', 'asked')
    .execute()
  const [place] = [scope.account, scope.person, scope.initiative, scope.contact, scope['sign-up']].flat()
  await note(db, { ...who, event: 'person-erased', subject: place ?? subject })
  return { ok: true, erased }
}

/** Erases everything that belongs to these references; with `tables`, only what stands in those. */
export async function eraseScope(
  db: Db,
  scope: Scope,
  tables: readonly PersonalTable[] = personalTables,
): Promise<Erased> {
  const erased: { table: string; rows: number }[] = []
  if (tables.some(({ table }) => table === 'lesson')) await eraseProposals(db, scope.trajectory, erased)
  for (const one of tables) {
    const owned = ownedBy(one, scope)
    if (!owned) continue
    const table = sql.table(one.table)
    const { numAffectedRows } =
      one.erase === 'row'
        ? await sql`delete from ${table} where ${owned}`.execute(db)
        : await sql`update ${table} set ${assignments(one.erase)} where ${owned}`.execute(db)
    const rows = Number(numAffectedRows ?? 0n)
    if (rows > 0) erased.push({ table: one.table, rows })
  }
  return erased
}

const assignments = (values: Readonly<Record<string, string | null>>) =>
  sql.join(Object.entries(values).map(([column, value]) => sql`${sql.ref(column)} = ${value}`))

/** A proposal repeats the words of the lessons that it rests on, and goes with them. What was accepted stands in the toolkit. */
async function eraseProposals(db: Db, trajectories: readonly string[], erased: { table: string; rows: number }[]) {
  if (trajectories.length === 0) return
  const lessons = await db.selectFrom('lesson').where('trajectory_id', 'in', trajectories).select('id').execute()
  if (lessons.length === 0) return
  const { numDeletedRows } = await db
    .deleteFrom('proposal')
    .where((eb) => eb.or(lessons.map(({ id }) => eb('lesson_ids', 'like', `%${JSON.stringify(id)}%`))))
    .executeTakeFirst()
  if (numDeletedRows > 0n) erased.push({ table: 'proposal', rows: Number(numDeletedRows) })
}

const hasTrajectories = async (db: Db, account: string): Promise<boolean> =>
  (await db
    .selectFrom('trajectory')
    .where('advisor_id', '=', account)
    .where('stage', 'not in', ['closed', 'stopped'])
    .select('id')
    .executeTakeFirst()) !== undefined
