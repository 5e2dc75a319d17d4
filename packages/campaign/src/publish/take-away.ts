import type { Clock } from '../channels/ask/clock.ts'
import type { Adapter, PublishedRef } from '../model/adapter.ts'
import type { LedgerEntry } from '../model/ledger.ts'
import type { PlannedPost } from '../model/planned-post.ts'

/**
 * What came of one planned post. `never-sent`: it was not there and will not be. `removed`: the server took it away;
 * `seenAbsentAt` when we looked afterwards, and it was gone. A post that left the plan can be looked for only where our own records know keys.
 */
export type WithdrawnPost = { readonly key: string; readonly channel: string } & (
  | { readonly kind: 'never-sent' }
  | {
      readonly kind: 'removed'
      readonly refs: readonly PublishedRef[]
      readonly removedAt: string
      readonly seenAbsentAt?: string
    }
  /** A person has to do it; the post stays on the list until a next call finds it gone. */
  | { readonly kind: 'left'; readonly reason: string; readonly ref?: PublishedRef }
)

/** A planned post to take back. One that left the plan is known from the ledger alone. */
export interface Target {
  readonly key: string
  readonly channel: string
  readonly post?: PlannedPost
  readonly ref?: PublishedRef
  /** It was in hand once, and it left the plan: whether it is there cannot be found out by program. */
  readonly doubtful: boolean
}

/** What to take back. It is looked for under the time at which it was sent, also when the plan moved it since. */
export function targetOf(key: string, post: PlannedPost | undefined, entry: LedgerEntry | undefined): Target {
  const channel = entry?.channel ?? post?.channel.id ?? ''
  const sent = post && entry ? { ...post, dueAt: isoOf(entry.dueAtMs) } : post
  const ref = entry?.ref
  const doubtful = !post && !ref && (entry?.attempts ?? 0) > 0
  return { key, channel, doubtful, ...(sent ? { post: sent } : {}), ...(ref ? { ref } : {}) }
}

/** Asks the server what it holds of a post, has it removed, and asks again. */
export async function takeAway(
  target: Target,
  adapters: ReadonlyMap<string, Adapter>,
  clock: Clock,
): Promise<WithdrawnPost> {
  const { key, channel, post, ref } = target
  const is = { key, channel }
  const left = (reason: string): WithdrawnPost => ({ ...is, kind: 'left', reason, ...(ref ? { ref } : {}) })
  const adapter = adapters.get(channel)
  if (!adapter)
    return left(`Unexpected channel \`${channel}\` that we cannot reach, expected one with a key; ${byHand}`)
  if (target.doubtful && !adapter.findByKey)
    return left(`Unexpected post that left the plan, expected one that can be looked for; ${byHand}`)
  const there = await everythingOf(target, adapter)
  if (typeof there === 'string') return left(there)
  if (there.length === 0) return { ...is, kind: 'never-sent' }
  for (const one of there) {
    const removed = await adapter.remove(one)
    if (removed.kind !== 'done') return left(removed.reason)
  }
  const removed = { ...is, kind: 'removed', refs: there, removedAt: isoOf(clock.nowMs()) } as const
  if (!post && !adapter.findByKey) return removed
  const after = await everythingOf({ ...target, ref: undefined }, adapter)
  if (typeof after === 'string') return left(after)
  if (after.length > 0) return left(`Unexpected post after it was removed, expected none; ${byHand}`)
  return { ...removed, seenAbsentAt: isoOf(clock.nowMs()) }
}

const isoOf = (ms: number) => new Date(ms).toISOString()

const byHand = 'look there by hand'

/** All that is there of a post: what the server finds or the ledger knows, and every copy. A text: why that is not known. */
async function everythingOf(
  {
    key,
    post,
    ref,
  }: { readonly key: string; readonly post?: PlannedPost | undefined; readonly ref?: PublishedRef | undefined },
  adapter: Adapter,
): Promise<readonly PublishedRef[] | string> {
  const found = post ? await adapter.find(post) : ((await adapter.findByKey?.(key)) ?? { kind: 'absent' })
  if ((found.kind === 'unknown' || found.kind === 'needs-human') && !ref) return found.reason
  const there = 'ref' in found ? found.ref : ref
  const copies = post && adapter.copies ? await adapter.copies(post) : []
  if (!copies) return `Unexpected silence about copies of the post, expected a list of posts; ${byHand}`
  return [...(there ? [there] : []), ...copies.filter(({ ids }) => ids[0] !== there?.ids[0])]
}
