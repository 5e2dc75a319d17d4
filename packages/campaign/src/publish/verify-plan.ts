import type { Clock } from '../channels/ask/clock.ts'
import type { Adapter, Difference, Found, Presence, PublishedRef } from '../model/adapter.ts'
import type { Ledger, LedgerEntry } from '../model/ledger.ts'
import type { Plan } from '../model/plan.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import { platforms } from '../model/platform.ts'
import { whoseIn } from './whose.ts'

/** Something that is not as it should be on a server. */
export type Drift = {
  readonly key: string
  readonly channel: string
} /** We sent it, and it is not there: somebody took it away. */ & (
  | { readonly kind: 'lost' }
  /** Only some parts of a thread are there. */
  | { readonly kind: 'half'; readonly ref: PublishedRef }
  /** It is there more than once. */
  | { readonly kind: 'doubled'; readonly refs: readonly PublishedRef[] }
  /** It differs from what was approved. */
  | { readonly kind: 'changed'; readonly ref: PublishedRef; readonly differs: readonly Difference[] }
  /** The text for who cannot see the picture is not there, or another. */
  | { readonly kind: 'alt-missing'; readonly ref: PublishedRef }
  /** It is there, and the ledger does not know it as sent. */
  | { readonly kind: 'unexpected'; readonly ref: PublishedRef; readonly state: LedgerEntry['state'] | 'not-in-ledger' }
  /** It was withdrawn, and is there. */
  | { readonly kind: 'still-there'; readonly ref: PublishedRef }
  /** It is out of the house, or in doubt, and the calendar has it no more: its words are compared with nothing. Withdraw it, or leave it. */
  | { readonly kind: 'left-plan'; readonly state: LedgerEntry['state']; readonly ref?: PublishedRef }
  /** The server did not say, or this channel cannot. */
  | { readonly kind: 'not-known'; readonly reason: string }
)

/** What was compared, and what is not as it should be. */
export interface Verification {
  /** How many posts were looked for. */
  readonly looked: number
  readonly drifts: readonly Drift[]
}

/**
 * Compares the plan with what the servers really hold, for every post that is due, and names what the ledger has and the plan
 * has no more. Changes nothing.
 */
export async function verifyPlan(options: {
  readonly plan: Plan
  readonly ledger: Ledger
  readonly adapters: ReadonlyMap<string, Adapter>
  readonly clock: Clock
}): Promise<Verification> {
  const { plan, ledger, adapters, clock } = options
  const all = await ledger.entries()
  const entries = new Map(all.map((entry) => [entry.key, entry]))
  const whose = whoseIn({ plan, adapters, ledger: { entries: async () => all } })
  const due = plan.posts.filter(({ dueAt }) => Date.parse(dueAt) <= clock.nowMs())
  const drifts: Drift[] = []
  let looked = 0
  for (const post of due) {
    const adapter = adapters.get(post.channel.id)
    if (!adapter) continue
    looked++
    const entry = entries.get(post.key)
    const asSent = entry ? { ...post, dueAt: new Date(entry.dueAtMs).toISOString() } : post
    const found = await adapter.find(asSent, whose(post))
    const isThere = found.kind === 'whole' || found.kind === 'part'
    const copies = isThere && adapter.copies ? await adapter.copies(asSent, whose(post)) : []
    drifts.push(...driftsOf(post, entry, found, copies ?? []))
    if (!copies) drifts.push({ key: post.key, channel: post.channel.id, kind: 'not-known', reason: copiesNotSaid })
  }
  const planned = new Set(plan.posts.map(({ key }) => key))
  for (const entry of all.filter(({ key, state }) => !planned.has(key) && isOut(state))) {
    const presence = await lookUp(entry, adapters.get(entry.channel))
    if (presence) looked++
    drifts.push(...leftPlan(entry, presence))
  }
  return { looked, drifts }
}

const copiesNotSaid = 'Unexpected silence about copies of the post, expected a list of posts'

/** What was never out of the house, or was withdrawn, may leave the plan. */
const isOut = (state: LedgerEntry['state']): boolean =>
  state === 'done' || state === 'unknown' || state === 'sending' || state === 'needs-human'

/** Looks for what left the plan by the name that the ledger has of it, or by its key. Undefined: nobody can. */
async function lookUp({ key, ref }: LedgerEntry, adapter: Adapter | undefined): Promise<Presence | undefined> {
  if (ref && adapter?.findByRef) return adapter.findByRef(ref)
  const found = await adapter?.findByKey?.(key)
  if (found?.kind === 'needs-human') return { kind: 'unknown', reason: found.reason }
  return found?.kind === 'whole' || found?.kind === 'part' ? { kind: 'there', ref: found.ref } : found
}

function leftPlan({ key, channel, state, ref }: LedgerEntry, presence: Presence | undefined): readonly Drift[] {
  const is = { key, channel }
  const left = { ...is, kind: 'left-plan', state } as const
  switch (presence?.kind) {
    case undefined:
      return [{ ...left, ...(ref ? { ref } : {}) }]
    case 'unknown':
      return [
        { ...left, ...(ref ? { ref } : {}) },
        { ...is, kind: 'not-known', reason: presence.reason },
      ]
    case 'absent':
      return state === 'done' ? [{ ...is, kind: 'lost' }] : []
    case 'there': {
      const isHalf = ref !== undefined && presence.ref.ids.length < ref.ids.length
      return [{ ...left, ref: presence.ref }, ...(isHalf ? [{ ...is, kind: 'half', ref: presence.ref } as const] : [])]
    }
  }
}

function driftsOf(
  { key, channel }: PlannedPost,
  entry: LedgerEntry | undefined,
  found: Found,
  copies: readonly PublishedRef[],
): readonly Drift[] {
  const is = { key, channel: channel.id }
  const state = entry?.state ?? 'not-in-ledger'
  if (found.kind === 'unknown' || found.kind === 'needs-human')
    return [{ ...is, kind: 'not-known', reason: found.reason }]
  if (found.kind === 'absent') return state === 'done' ? [{ ...is, kind: 'lost' }] : []
  const { ref } = found
  // Of a kit we hold our own copy only; whether people took the post away, the proof of the withdrawal asks.
  if (state === 'withdrawn')
    return platforms[channel.platform].tier === 'kit' ? [] : [{ ...is, kind: 'still-there', ref }]
  const differs = found.kind === 'whole' ? (found.differs ?? []) : []
  return [
    ...(state === 'done' ? [] : [{ ...is, kind: 'unexpected', ref, state } as const]),
    ...(copies.length > 1 ? [{ ...is, kind: 'doubled', refs: copies } as const] : []),
    ...(found.kind === 'part' ? [{ ...is, kind: 'half', ref } as const] : []),
    ...(differs.includes('alt') ? [{ ...is, kind: 'alt-missing', ref } as const] : []),
    ...(differs.some((difference) => difference !== 'alt') ? [{ ...is, kind: 'changed', ref, differs } as const] : []),
  ]
}
