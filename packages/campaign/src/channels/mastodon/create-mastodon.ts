import type { Access, Adapter, Counts, Found, PublishedRef, Sent } from '../../model/adapter.ts'
import type { Channel } from '../../model/channel.ts'
import type { PlannedPost } from '../../model/planned-post.ts'
import type { Clock } from '../ask/clock.ts'
import { notSaid, sentOf } from '../ask/outcome.ts'
import { serverAddress } from '../ask/server-address.ts'
import { doctor } from './doctor.ts'
import { differencesOf, headsOf, partsBelow } from './match.ts'
import { ownStatuses } from './own-statuses.ts'
import { put } from './put.ts'
import { openServer, type Server } from './server.ts'
import { type Status, statusOf } from './status.ts'

/** What a Mastodon channel needs. */
export interface MastodonOptions {
  readonly channel: Channel
  /** An access token (Preferences → Development), with `read` and `write`. */
  readonly token: string
  readonly clock: Clock
  /** Language for people; Dutch when it is absent. */
  readonly lang?: 'nl' | 'en'
}

/**
 * An account on a server that speaks the Mastodon API. A post is found back among our own by an address that only it has, or
 * by its words. The server has no place for captions: those of a film must be in its picture, and its alt text tells the rest.
 * @throws UsageError when the channel has no safe address.
 */
export function createMastodon({ channel, token, clock, lang = 'nl' }: MastodonOptions): Adapter {
  const server = openServer(serverAddress(channel.id, channel.server ?? ''), token, clock)
  return {
    find: (post) => find(post, server),
    put: (post, there, mayStillSend) => put(post, there, server, mayStillSend),
    remove: (ref) => remove(ref, server),
    copies: (post) => copies(post, server),
    counts: (ref) => counts(ref, server),
    doctor: (): Promise<Access> => doctor(channel, server, lang),
    close: async () => {},
  }
}

async function find(post: PlannedPost, server: Server): Promise<Found> {
  const own = await ownStatuses(server, Date.parse(post.dueAt))
  if (own.kind !== 'ok') return notSaid(own)
  const [head] = headsOf(post, own.statuses)
  if (!head) return { kind: 'absent' }
  const parts = partsBelow(head, post, own.statuses)
  const ref = refOf(parts)
  if (parts.length < post.parts.length) return { kind: 'part', ref }
  const differs = differencesOf(post, parts)
  return { kind: 'whole', ref, same: differs.length === 0, ...(differs.length > 0 ? { differs } : {}) }
}

const refOf = (parts: readonly Status[]): PublishedRef => ({
  ids: parts.map(({ id }) => id),
  ...(parts[0]?.url ? { url: parts[0].url } : {}),
})

async function copies(post: PlannedPost, server: Server): Promise<readonly PublishedRef[] | undefined> {
  const own = await ownStatuses(server, Date.parse(post.dueAt))
  if (own.kind !== 'ok') return undefined
  return headsOf(post, own.statuses).map((head) => refOf(partsBelow(head, post, own.statuses)))
}

/** Takes the parts away, last part first. One that is not there is gone. */
async function remove(ref: PublishedRef, server: Server): Promise<Sent> {
  for (const id of ref.ids.toReversed()) {
    const path = `/api/v1/statuses/${encodeURIComponent(id)}?delete_media=true`
    const reply = await server.call({ method: 'DELETE', path })
    if (reply.kind !== 'ok' && !(reply.kind === 'refused' && reply.status === 404)) return sentOf(reply)
  }
  return { kind: 'done', ref }
}

async function counts({ ids }: PublishedRef, server: Server): Promise<Counts> {
  const reply = ids[0] ? await server.call({ path: `/api/v1/statuses/${encodeURIComponent(ids[0])}` }) : undefined
  const status = reply?.kind === 'ok' ? statusOf(reply.json) : undefined
  return Object.fromEntries(Object.entries(status?.counts ?? {}).filter(([, count]) => count !== undefined))
}
