import { addDays, type Day } from '@drempel/core/calendar'
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
  /** Trajectories by the day on which they first got an advisor, and the advisor who has them: `2026-11-25 ada`. */
  | 'assigned'
  /** Trajectories by the first day on which they are late. */
  | 'late-from'
  /** The same with the advisor, nobody being empty: `2026-12-03 ada`. */
  | 'late-advisor'
  /** Steps by the first day on which they are late, and the norm: `2026-12-03 first-contact`. */
  | 'late-norm'
  /** Trajectories by the day on which they were closed. */
  | 'closed-on'

/** What one trajectory adds to the counts: a key, or several, for each kind that it counts in. */
export type Counted = Readonly<Partial<Record<TallyKind, string | readonly string[]>>>

/** One count that goes up or down. */
export interface Recount {
  readonly kind: TallyKind
  readonly key: string
  readonly count: number
}

/** What changes in the counts when a trajectory leaves some and comes in others, each key once. */
export function recounts(before: Counted, after: Counted): Recount[] {
  const changes = new Map<string, Recount>()
  const add = (counted: Counted, by: number) => {
    for (const [kind, keys] of Object.entries(counted) as [TallyKind, string | readonly string[]][]) {
      for (const key of typeof keys === 'string' ? [keys] : keys) {
        const place = `${kind} ${key}`
        changes.set(place, { kind, key, count: (changes.get(place)?.count ?? 0) + by })
      }
    }
  }
  add(before, -1)
  add(after, 1)
  // In one order for everybody, so that two changes at the same moment wait for each other and never both.
  const inOrder = [...changes].sort(([one], [other]) => (one < other ? -1 : 1))
  return inOrder.flatMap(([, change]) => (change.count === 0 ? [] : [change]))
}

/** Moves a trajectory from the counts it was in to those it is in now. Call it in the change that it follows from. */
export async function recount(db: Db, before: Counted, after: Counted): Promise<void> {
  const changes = recounts(before, after)
  if (changes.length === 0) return
  await db
    .insertInto('tally')
    .values(changes)
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

/** Kinds whose key is a day, a space and a name. */
export type DatedKind = 'assigned' | 'late-advisor' | 'late-norm'

/** The counts of a dated kind from one day to another, both included, by what follows the day. */
export async function tallyBetween(
  db: Db,
  kind: DatedKind,
  { from, to }: { readonly from?: Day; readonly to: Day },
): Promise<ReadonlyMap<string, number>> {
  const name = sql<string>`substr(key, 12)`
  const rows = await db
    .selectFrom('tally')
    .where('kind', '=', kind)
    .where('count', '>', 0)
    .$if(from !== undefined, (one) => one.where('key', '>=', from ?? ''))
    .where('key', '<', addDays(to, 1))
    .select([name.as('name'), (one) => one.fn.sum<number>('count').as('count')])
    .groupBy(name)
    .execute()
  return new Map(rows.map((row) => [row.name, Number(row.count)]))
}
