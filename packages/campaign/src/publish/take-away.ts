import type { Clock } from '../channels/ask/clock.ts'
import type { Adapter, AskWhose, PublishedRef } from '../model/adapter.ts'
import type { LedgerEntry, TakenAway } from '../model/ledger.ts'
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
  /** A person took it away where no program can, and said so. */
  | { readonly kind: 'by-hand'; readonly takenAway: TakenAway }
  /** A person has to do it; the post stays on the list until a next call finds it gone, or until they say that they did. */
  | {
      readonly kind: 'left'
      readonly reason: string
      readonly ref?: PublishedRef
      /** No program can ever see that it is gone: the word of a person is all there is. */
      readonly onlyByHand?: true
    }
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

/** What taking away needs of the world. */
export interface TakeAwayOptions {
  readonly adapters: ReadonlyMap<string, Adapter>
  readonly clock: Clock
  /** Whose it is, where another post has the same words. */
  readonly whose: (post: PlannedPost) => AskWhose
}

/** Asks the server what it holds of a post, has it removed, and asks again. */
export async function takeAway(target: Target, { adapters, clock, whose }: TakeAwayOptions): Promise<WithdrawnPost> {
  const { key, channel, ref } = target
  const is = { key, channel }
  const adapter = adapters.get(channel)
  const left = (reason: string, onlyByHand = false): WithdrawnPost => ({
    ...is,
    kind: 'left',
    reason,
    ...(ref ? { ref } : {}),
    ...(onlyByHand ? { onlyByHand } : {}),
  })
  if (!adapter)
    return left(`Unexpected channel \`${channel}\` that we cannot reach, expected one with a key; ${byHand}`, true)
  if (target.doubtful && !adapter.findByKey)
    return left(`Unexpected post that left the plan, expected one that can be looked for; ${byHand}`, true)
  const there = await everythingOf(target, adapter, whose)
  if (typeof there === 'string') return left(there)
  if (there.length === 0) return { ...is, kind: 'never-sent' }
  for (const one of there) {
    const removed = await adapter.remove(one)
    // Where names cannot be looked up, it is out of our hands.
    if (removed.kind !== 'done') return left(removed.reason, removed.kind === 'refused' && !adapter.findByRef)
  }
  const removed = { ...is, kind: 'removed', refs: there, removedAt: isoOf(clock.nowMs()) } as const
  const after = await remainderOf(target, there, adapter, whose)
  if (after === undefined) return removed
  if (typeof after === 'string') return left(after)
  if (after.length > 0) return left(`Unexpected post after it was removed, expected none; ${byHand}`)
  return { ...removed, seenAbsentAt: isoOf(clock.nowMs()) }
}

const isoOf = (ms: number) => new Date(ms).toISOString()

const byHand = 'look there by hand'

/** All that is there of a post: what the server finds or the ledger knows, and every copy. A text: why that is not known. */
async function everythingOf(
  { key, post, ref }: Pick<Target, 'key' | 'post' | 'ref'>,
  adapter: Adapter,
  whose: TakeAwayOptions['whose'],
): Promise<readonly PublishedRef[] | string> {
  const found = post
    ? await adapter.find(post, whose(post))
    : ((await adapter.findByKey?.(key)) ?? ({ kind: 'absent' } as const))
  if ((found.kind === 'unknown' || found.kind === 'needs-human') && !ref) return found.reason
  const there = 'ref' in found ? found.ref : ref
  const copies = post && adapter.copies ? await adapter.copies(post, whose(post)) : []
  if (!copies) return `Unexpected silence about copies of the post, expected a list of posts; ${byHand}`
  return [...(there ? [there] : []), ...copies.filter(({ ids }) => ids[0] !== there?.ids[0])]
}

/** What is there after removing. Undefined: this channel cannot say. */
async function remainderOf(
  { key, post }: Target,
  removed: readonly PublishedRef[],
  adapter: Adapter,
  whose: TakeAwayOptions['whose'],
): Promise<readonly PublishedRef[] | string | undefined> {
  if (post || adapter.findByKey) return everythingOf({ key, ...(post ? { post } : {}) }, adapter, whose)
  if (!adapter.findByRef) return undefined
  const left: PublishedRef[] = []
  for (const ref of removed) {
    const presence = await adapter.findByRef(ref)
    if (presence.kind === 'unknown') return presence.reason
    if (presence.kind === 'there') left.push(presence.ref)
  }
  return left
}
