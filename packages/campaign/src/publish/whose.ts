import type { Adapter, AskWhose } from '../model/adapter.ts'
import type { Ledger, LedgerEntry, LedgerState } from '../model/ledger.ts'
import type { Plan } from '../model/plan.ts'
import type { PlannedPost } from '../model/planned-post.ts'

/** What it takes to know whose a post on a server is. */
export interface WhoseOptions {
  readonly plan: Plan
  readonly adapters: ReadonlyMap<string, Adapter>
  /** The ledger as it is when somebody asks: another runner may have settled a post that looks the same. */
  readonly ledger: Pick<Ledger, 'entries'>
}

/** States of what never was on a server. */
const neverThere: readonly LedgerState[] = ['missed', 'refused', 'withdrawn']

/** For every post of a plan, how to ask whose something is that looks like it. Which posts look alike is worked out once. */
export function whoseIn({ plan, adapters, ledger }: WhoseOptions): (post: PlannedPost) => AskWhose {
  let groups: ReadonlyMap<string, readonly PlannedPost[]> | undefined
  const looksOf = (post: PlannedPost): string | undefined => {
    const looks = adapters.get(post.channel.id)?.looksOf?.(post)
    return looks === undefined ? undefined : `${post.channel.id} ${looks}`
  }
  return (post) => async () => {
    groups ??= Map.groupBy(plan.posts, (one) => looksOf(one) ?? '')
    const entries = await ledger.entries()
    const byKey = new Map(entries.map((entry) => [entry.key, entry]))
    const owners = new Map(
      entries
        .filter(({ channel }) => channel === post.channel.id)
        .flatMap(({ key, ref }) => (ref?.ids ?? []).map((id) => [id, key] as const)),
    )
    const looks = looksOf(post)
    const others = looks === undefined ? [] : (groups.get(looks) ?? []).filter(({ key }) => key !== post.key)
    return {
      own: byKey.get(post.key)?.ref?.ids ?? [],
      isTaken: (id) => owners.has(id) && owners.get(id) !== post.key,
      alike: others.flatMap((other) => mayBeThere(other, byKey.get(other.key))),
    }
  }
}

/** The post under the time at which it was taken in hand, when it may be there and nobody knows its name. */
function mayBeThere(post: PlannedPost, entry: LedgerEntry | undefined): readonly PlannedPost[] {
  if (!entry) return [post]
  if (entry.ref || neverThere.includes(entry.state)) return []
  return [{ ...post, dueAt: new Date(entry.dueAtMs).toISOString() }]
}
