import type { AskWhose, Found, Presence, PublishedRef } from '../../model/adapter.ts'
import type { PlannedPost } from '../../model/planned-post.ts'
import { notSaid } from '../ask/outcome.ts'
import type { No } from '../ask/reply.ts'
import { differencesOf, hasLooseParts, headsOf, looksOf, partsBelow } from './match.ts'
import { ownStatuses } from './own-statuses.ts'
import type { Server } from './server.ts'
import { claimantsOf, shareOut } from './share-out.ts'
import { type Status, statusOf } from './status.ts'

/** Looks for a post among our own, by an address that only it has, or by its words. */
export async function find(post: PlannedPost, server: Server, whose?: AskWhose): Promise<Found> {
  const looked = await lookFor(post, server, whose)
  if (looked.kind !== 'looked') return notSaid(looked)
  const [parts] = looked.threads
  if (!parts)
    return hasLooseParts(post, looked.statuses) ? { kind: 'needs-human', reason: withoutHead } : { kind: 'absent' }
  const ref = refOf(parts)
  if (parts.length < post.parts.length) return { kind: 'part', ref }
  const differs = differencesOf(post, parts)
  return { kind: 'whole', ref, same: differs.length === 0, ...(differs.length > 0 ? { differs } : {}) }
}

/** Parts cannot be hung under a new first part. */
const withoutHead =
  'Unexpected thread without its first part, expected all or nothing; remove the other parts by hand, or put the first one back'

/** Every post of ours that is this one, first found first. */
export async function copies(
  post: PlannedPost,
  server: Server,
  whose?: AskWhose,
): Promise<readonly PublishedRef[] | undefined> {
  const looked = await lookFor(post, server, whose)
  return looked.kind === 'looked' ? looked.threads.map(refOf) : undefined
}

/** Looks for posts by their names; those that are not there any more are left out. */
export async function findByRef({ ids, url }: PublishedRef, server: Server): Promise<Presence> {
  const there: string[] = []
  for (const id of ids) {
    const reply = await server.call({ path: `/api/v1/statuses/${encodeURIComponent(id)}` })
    if (reply.kind === 'ok' && statusOf(reply.json)?.id === id) there.push(id)
    else if (reply.kind === 'ok')
      return { kind: 'unknown', reason: '/api/v1/statuses: unexpected answer, expected a post' }
    else if (reply.kind !== 'refused' || reply.status !== 404) return notSaid(reply)
  }
  return there.length === 0 ? { kind: 'absent' } : { kind: 'there', ref: { ids: there, ...(url ? { url } : {}) } }
}

/** The threads that are this post, each with its parts in order, and all of our own posts that were looked through. */
async function lookFor(
  post: PlannedPost,
  server: Server,
  askWhose: AskWhose | undefined,
): Promise<
  | { readonly kind: 'looked'; readonly threads: readonly (readonly Status[])[]; readonly statuses: readonly Status[] }
  | No
> {
  const own = await ownStatuses(server, Date.parse(post.dueAt))
  if (own.kind !== 'ok') return own
  const looked = (heads: readonly Status[], statuses: readonly Status[]) =>
    ({ kind: 'looked', threads: heads.map((head) => partsBelow(head, post, statuses)), statuses }) as const
  const heads = headsOf(post, own.statuses)
  if (heads.length === 0 || looksOf(post) === undefined || !askWhose) return looked(heads, own.statuses)

  const whose = await askWhose()
  const [first = post] = claimantsOf(post, whose)
  const wider = first === post ? own : await ownStatuses(server, Date.parse(first.dueAt))
  if (wider.kind !== 'ok') return wider
  return looked(shareOut(post, headsOf(post, wider.statuses), wider.statuses, whose), own.statuses)
}

const refOf = (parts: readonly Status[]): PublishedRef => ({
  ids: parts.map(({ id }) => id),
  ...(parts[0]?.url ? { url: parts[0].url } : {}),
})
