import type { Clock } from '../channels/ask/clock.ts'
import type { Adapter } from '../model/adapter.ts'
import type { ByHand, Ledger, LedgerEntry } from '../model/ledger.ts'
import type { Plan } from '../model/plan.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import { consentsOf, entryFor } from './entry-for.ts'
import { takeAway, targetOf, type WithdrawnPost } from './take-away.ts'
import { whoseIn } from './whose.ts'
import { isMeant, reasonOf, type WithdrawWhat } from './withdraw-what.ts'

export type { WithdrawnPost } from './take-away.ts'
export type { WithdrawWhat } from './withdraw-what.ts'

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
  /** `by` took away by hand what no program can take away. */
  readonly tookAway?: boolean
}

/**
 * Takes posts back everywhere, and sees to it that they are never sent (again). First the ledger, so that no runner sends one
 * any more; then every server is asked what it holds, it is removed, and asked again. One that a runner was just sending may
 * still come: it is `left`, whatever was seen, until that runner's lease is over. May be called again until it is complete.
 */
export async function withdrawPosts(options: WithdrawOptions): Promise<Withdrawal> {
  const { what, by, plan, ledger, adapters, clock } = options
  const at = isoOf(clock.nowMs())
  const whose = whoseIn(options)
  const posts: WithdrawnPost[] = []
  for (const { known, post } of await meantBy(what, plan, ledger)) {
    const forbidden = await ledger.withdraw(known, reasonOf(what), clock.nowMs())
    const came = await takeAway(targetOf(known.key, post, forbidden.entry), { adapters, clock, whose })
    const out = forbidden.held && came.kind !== 'left' ? onItsWay(forbidden.entry) : came
    posts.push(await byHand(out, forbidden.entry, options))
  }
  return { what, by, at, posts, complete: posts.every(({ kind }) => kind !== 'left') }
}

const isoOf = (ms: number) => new Date(ms).toISOString()

/**
 * What only a person can take away, and somebody says they did: now, or before. The ledger keeps it, and that it was asked. What a
 * program can see, it believes itself.
 */
async function byHand(
  post: WithdrawnPost,
  entry: LedgerEntry,
  { by, ledger, clock, tookAway = false }: WithdrawOptions,
): Promise<WithdrawnPost> {
  const onlyByHand = post.kind === 'left' && post.onlyByHand === true
  if (!onlyByHand && !entry.byHand) return post
  const nowMs = clock.nowMs()
  const said: ByHand | undefined = !onlyByHand
    ? undefined
    : tookAway
      ? { kind: 'taken-away', by, at: isoOf(nowMs) }
      : { kind: 'asked' }
  const stands = await ledger.markByHand(post.key, said, nowMs)
  if (!onlyByHand || stands?.kind !== 'taken-away') return post
  return { key: post.key, channel: post.channel, kind: 'by-hand', takenAway: stands }
}

/** A planned post that is meant. One that left the plan is known from the ledger alone. */
interface Meant {
  readonly known: Parameters<Ledger['withdraw']>[0]
  readonly post: PlannedPost | undefined
}

async function meantBy(what: WithdrawWhat, plan: Plan, ledger: Ledger): Promise<readonly Meant[]> {
  const planned = new Map(plan.posts.map((post) => [post.key, post]))
  const entries = new Map((await ledger.entries()).map((entry) => [entry.key, entry]))
  return [...new Set([...planned.keys(), ...entries.keys()])].flatMap((key) => {
    const [post, entry] = [planned.get(key), entries.get(key)]
    const consents = [...(post ? consentsOf(post) : []), ...(entry?.consents ?? [])]
    const known = entry ?? (post && entryFor(post))
    return known && isMeant(what, key, consents) ? [{ known, post }] : []
  })
}

/** A runner was sending it, or a server was slow with it, when it was withdrawn. */
const onItsWay = ({ key, channel, leaseUntilMs }: LedgerEntry): WithdrawnPost => ({
  key,
  channel,
  kind: 'left',
  reason: `Unexpected post that was just being sent, expected one that cannot come any more: withdraw it again after ${isoOf(leaseUntilMs)}`,
})
