import type { Difference, PublishedRef } from '../model/adapter.ts'
import { decideAfterFind } from './decide.ts'
import type { PublishOptions } from './publish-due.ts'
import { whoseIn } from './whose.ts'
import { whyNot } from './why-not.ts'

/** What publishing would do with a post that is due. Nothing was done. */
export type WouldDo = { readonly key: string } & (
  | { readonly kind: 'send'; readonly there?: PublishedRef }
  | { readonly kind: 'is-there'; readonly ref: PublishedRef; readonly differs: readonly Difference[] }
  | { readonly kind: 'held'; readonly reason: string }
  | { readonly kind: 'settle'; readonly state: string; readonly reason: string }
)

/** Asks the servers what they hold, and says what publishing would do. Neither a server nor the ledger is changed. */
export async function dryRun(
  options: Pick<PublishOptions, 'plan' | 'approvals' | 'errorsOf' | 'adapters' | 'ledger' | 'clock'>,
): Promise<readonly WouldDo[]> {
  const { plan, ledger, clock, adapters } = options
  const hold = whyNot(options)
  const all = await ledger.entries()
  const entries = new Map(all.map((entry) => [entry.key, entry]))
  const whose = whoseIn({ plan, adapters, ledger: { entries: async () => all } })
  const would: WouldDo[] = []
  for (const post of plan.posts) {
    const { key } = post
    const dueAtMs = Date.parse(post.dueAt)
    const entry = entries.get(key)
    const over = entry && !['due', 'sending', 'unknown'].includes(entry.state)
    if (dueAtMs > clock.nowMs() || over) continue
    const held = hold(post)
    const adapter = adapters.get(post.channel.id)
    if (held || !adapter) {
      would.push({ key, kind: 'held', reason: held?.reason ?? '' })
      continue
    }
    const found = await adapter.find(post, whose(post))
    const decision = decideAfterFind(
      found,
      post,
      entry ?? asIfEntered(post.hash, key, post.channel.id, dueAtMs),
      clock.nowMs(),
    )
    if (found.kind === 'whole') would.push({ key, kind: 'is-there', ref: found.ref, differs: found.differs ?? [] })
    else if (decision.kind === 'send') would.push({ key, ...decision })
    else would.push({ key, kind: 'settle', state: decision.outcome.state, reason: decision.outcome.reason ?? '' })
  }
  return would
}

const asIfEntered = (hash: string, key: string, channel: string, dueAtMs: number) =>
  ({
    key,
    hash,
    channel,
    dueAtMs,
    state: 'sending',
    attempts: 1,
    notBeforeMs: 0,
    leaseUntilMs: 0,
    consents: [],
    updatedAtMs: 0,
  }) as const
