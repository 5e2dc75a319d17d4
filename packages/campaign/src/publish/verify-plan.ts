import type { Clock } from '../channels/ask/clock.ts'
import type { Adapter, Difference, Found, PublishedRef } from '../model/adapter.ts'
import type { Ledger, LedgerEntry } from '../model/ledger.ts'
import type { Plan } from '../model/plan.ts'
import type { PlannedPost } from '../model/planned-post.ts'

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
  /** The server did not say, or this channel cannot. */
  | { readonly kind: 'not-known'; readonly reason: string }
)

/** What was compared, and what is not as it should be. */
export interface Verification {
  /** How many posts were looked for. */
  readonly looked: number
  readonly drifts: readonly Drift[]
}

/** Compares the plan with what the servers really hold, for every post that is due. Changes nothing. */
export async function verifyPlan(options: {
  readonly plan: Plan
  readonly ledger: Ledger
  readonly adapters: ReadonlyMap<string, Adapter>
  readonly clock: Clock
}): Promise<Verification> {
  const { plan, ledger, adapters, clock } = options
  const entries = new Map((await ledger.entries()).map((entry) => [entry.key, entry]))
  const due = plan.posts.filter(({ dueAt }) => Date.parse(dueAt) <= clock.nowMs())
  const drifts: Drift[] = []
  let looked = 0
  for (const post of due) {
    const adapter = adapters.get(post.channel.id)
    if (!adapter) continue
    looked++
    const entry = entries.get(post.key)
    const found = await adapter.find(entry ? { ...post, dueAt: new Date(entry.dueAtMs).toISOString() } : post)
    const copies = found.kind === 'whole' || found.kind === 'part' ? await adapter.copies?.(post) : []
    drifts.push(...driftsOf(post, entry, found, copies ?? []))
  }
  return { looked, drifts }
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
  if (state === 'withdrawn') return [{ ...is, kind: 'still-there', ref }]
  const differs = found.kind === 'whole' ? (found.differs ?? []) : []
  return [
    ...(state === 'done' ? [] : [{ ...is, kind: 'unexpected', ref, state } as const]),
    ...(copies.length > 1 ? [{ ...is, kind: 'doubled', refs: copies } as const] : []),
    ...(found.kind === 'part' ? [{ ...is, kind: 'half', ref } as const] : []),
    ...(differs.includes('alt') ? [{ ...is, kind: 'alt-missing', ref } as const] : []),
    ...(differs.some((difference) => difference !== 'alt') ? [{ ...is, kind: 'changed', ref, differs } as const] : []),
  ]
}
