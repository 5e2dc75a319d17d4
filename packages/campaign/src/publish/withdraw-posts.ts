import type { Clock } from '../channels/ask/clock.ts'
import type { Adapter, PublishedRef } from '../model/adapter.ts'
import type { Ledger } from '../model/ledger.ts'
import type { Plan } from '../model/plan.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import { consentsOf, entryFor } from './entry-for.ts'

/** What is to be taken back: one planned post by its key, a post on all its channels by its id, or all that rests on a consent. */
export type WithdrawWhat =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'post'; readonly id: string }
  | { readonly kind: 'consent'; readonly consent: string }

/**
 * What came of one planned post. `never-sent`: it was not there and will not be. `removed`: the server took it away;
 * `seenAbsentAt` when we looked afterwards, and it was gone. A post that left the plan cannot be looked for.
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

/** Proof of a withdrawal: to keep, and to show to who asked for it. No words of a post are in it. */
export interface Withdrawal {
  readonly what: WithdrawWhat
  readonly by: string
  readonly at: string
  readonly posts: readonly WithdrawnPost[]
  /** True when nothing is left for a person to do. */
  readonly complete: boolean
}

/** What a withdrawal needs. */
export interface WithdrawOptions {
  readonly what: WithdrawWhat
  /** Who withdraws it, for the proof. */
  readonly by: string
  readonly plan: Plan
  readonly ledger: Ledger
  readonly adapters: ReadonlyMap<string, Adapter>
  readonly clock: Clock
}

/**
 * Takes posts back everywhere, and sees to it that they are never sent (again). First the ledger, so that no runner sends one
 * any more; then every server is asked what it holds, it is removed, and asked again. May be called again until it is complete.
 */
export async function withdrawPosts(options: WithdrawOptions): Promise<Withdrawal> {
  const { what, by, plan, ledger, clock } = options
  const at = isoOf(clock.nowMs())
  const posts: WithdrawnPost[] = []
  for (const target of await targetsOf(what, plan, ledger)) {
    await forbid(target, options)
    posts.push(await takeAway(target, options))
  }
  return { what, by, at, posts, complete: posts.every(({ kind }) => kind !== 'left') }
}

const isoOf = (ms: number) => new Date(ms).toISOString()

/** A planned post to take back. One that left the plan is known from the ledger alone. */
interface Target {
  readonly key: string
  readonly channel: string
  readonly post?: PlannedPost
  readonly ref?: PublishedRef
  /** It was in hand once, and it left the plan: whether it is there cannot be found out by program. */
  readonly doubtful: boolean
}

async function targetsOf(what: WithdrawWhat, plan: Plan, ledger: Ledger): Promise<readonly Target[]> {
  const planned = new Map(plan.posts.map((post) => [post.key, post]))
  const entries = new Map((await ledger.entries()).map((entry) => [entry.key, entry]))
  const keys = [...new Set([...planned.keys(), ...entries.keys()])].filter((key) => {
    if (what.kind === 'key') return key === what.key
    if (what.kind === 'post') return key.startsWith(`${what.id}/`)
    const post = planned.get(key)
    return [...(post ? consentsOf(post) : []), ...(entries.get(key)?.consents ?? [])].includes(what.consent)
  })
  return keys.map((key) => {
    const [post, entry] = [planned.get(key), entries.get(key)]
    const channel = entry?.channel ?? post?.channel.id ?? ''
    // It is looked for under the time at which it was sent, also when the plan moved it since.
    const sent = post && entry ? { ...post, dueAt: isoOf(entry.dueAtMs) } : post
    const ref = entry?.ref
    const doubtful = !post && !ref && (entry?.attempts ?? 0) > 0
    return { key, channel, doubtful, ...(sent ? { post: sent } : {}), ...(ref ? { ref } : {}) }
  })
}

async function forbid({ key, post }: Target, { ledger, clock, what }: WithdrawOptions): Promise<void> {
  const nowMs = clock.nowMs()
  if (post && !(await ledger.entry(key))) await ledger.enter(entryFor(post), nowMs)
  await ledger.mark(
    key,
    'withdrawn',
    what.kind === 'consent' ? `consent ${what.consent} was withdrawn` : 'withdrawn',
    nowMs,
  )
}

async function takeAway(target: Target, { adapters, clock }: WithdrawOptions): Promise<WithdrawnPost> {
  const { key, channel, post, ref } = target
  const is = { key, channel }
  const left = (reason: string): WithdrawnPost => ({ ...is, kind: 'left', reason, ...(ref ? { ref } : {}) })
  const adapter = adapters.get(channel)
  if (!adapter)
    return left(`Unexpected channel \`${channel}\` that we cannot reach, expected one with a key; ${byHand}`)
  if (target.doubtful) return left(`Unexpected post that left the plan, expected one that can be looked for; ${byHand}`)
  const there = await everythingOf(target, adapter)
  if (typeof there === 'string') return left(there)
  if (there.length === 0) return { ...is, kind: 'never-sent' }
  for (const one of there) {
    const removed = await adapter.remove(one)
    if (removed.kind !== 'done') return left(removed.reason)
  }
  const removed = { ...is, kind: 'removed', refs: there, removedAt: isoOf(clock.nowMs()) } as const
  if (!post) return removed
  const after = await everythingOf({ ...target, ref: undefined }, adapter)
  if (typeof after === 'string') return left(after)
  if (after.length > 0) return left(`Unexpected post after it was removed, expected none; ${byHand}`)
  return { ...removed, seenAbsentAt: isoOf(clock.nowMs()) }
}

const byHand = 'look there by hand'

/** All that is there of a post: what the server finds or the ledger knows, and every copy. A text: why that is not known. */
async function everythingOf(
  { post, ref }: { readonly post?: PlannedPost | undefined; readonly ref?: PublishedRef | undefined },
  adapter: Adapter,
): Promise<readonly PublishedRef[] | string> {
  if (!post) return ref ? [ref] : []
  const found = await adapter.find(post)
  if ((found.kind === 'unknown' || found.kind === 'needs-human') && !ref) return found.reason
  const there = 'ref' in found ? found.ref : ref
  const copies = adapter.copies ? await adapter.copies(post) : []
  if (!copies) return `Unexpected silence about copies of the post, expected a list of posts; ${byHand}`
  return [...(there ? [there] : []), ...copies.filter(({ ids }) => ids[0] !== there?.ids[0])]
}
