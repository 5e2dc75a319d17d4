import { sql } from 'kysely'
import type { Db } from '../store/store.ts'

/** Counts that are kept, each by its own key. */
export type TallyKind =
  /** Trajectories by stage. */
  | 'stage'
  /** Trajectories that wait for the initiative; one key, empty. */
  | 'waiting'
  /** Trajectories by province and stage: `drenthe matched`. */
  | 'province'
  /** Trajectories that go on, by advisor. */
  | 'advisor'
  /** Trajectories by the first day on which they are late. */
  | 'late-from'
  /** Trajectories by the day on which they were closed. */
  | 'closed-on'

/** What one trajectory adds to the counts: a key for each kind that it counts in. */
export type Counted = Readonly<Partial<Record<TallyKind, string>>>

/** Moves a trajectory from the counts it was in to those it is in now. Call it in the change that it follows from. */
export async function recount(db: Db, before: Counted, after: Counted): Promise<void> {
  for (const kind of new Set([...Object.keys(before), ...Object.keys(after)]) as Set<TallyKind>) {
    if (before[kind] === after[kind]) continue
    if (before[kind] !== undefined) await add(db, kind, before[kind], -1)
    if (after[kind] !== undefined) await add(db, kind, after[kind], 1)
  }
}

async function add(db: Db, kind: TallyKind, key: string, count: number): Promise<void> {
  await db
    .insertInto('tally')
    .values({ kind, key, count })
    .onConflict((conflict) =>
      conflict.columns(['kind', 'key']).doUpdateSet({ count: sql`tally.count + excluded.count` }),
    )
    .execute()
}

/** The counts of one kind, by key; a key that nobody is in is left out. */
export async function tallyOf(db: Db, kind: TallyKind): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('tally')
    .where('kind', '=', kind)
    .where('count', '>', 0)
    .select(['key', 'count'])
    .execute()
  return new Map(rows.map(({ key, count }) => [key, count]))
}
