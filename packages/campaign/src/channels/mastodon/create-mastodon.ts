import type { Access, Adapter, Counts, PublishedRef, Sent } from '../../model/adapter.ts'
import type { Channel } from '../../model/channel.ts'
import type { Clock } from '../ask/clock.ts'
import { sentOf } from '../ask/outcome.ts'
import { serverAddress } from '../ask/server-address.ts'
import { doctor } from './doctor.ts'
import { copies, find, findByRef } from './find.ts'
import { looksOf } from './match.ts'
import { put } from './put.ts'
import { openServer, type Server } from './server.ts'
import { statusOf } from './status.ts'

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
 * by its words; of two with the same words, by what the ledger knows and by turn of time. The server has no place for captions: those of a film must be in its picture, and its alt text tells the rest.
 * @throws UsageError when the channel has no safe address.
 */
export function createMastodon({ channel, token, clock, lang = 'nl' }: MastodonOptions): Adapter {
  const server = openServer(serverAddress(channel.id, channel.server ?? ''), token, clock)
  return {
    find: (post, whose) => find(post, server, whose),
    looksOf,
    findByRef: (ref) => findByRef(ref, server),
    put: (post, there, mayStillSend, whose) => put(post, there, server, mayStillSend, whose),
    remove: (ref) => remove(ref, server),
    copies: (post, whose) => copies(post, server, whose),
    counts: (ref) => counts(ref, server),
    doctor: (): Promise<Access> => doctor(channel, server, lang),
    close: async () => {},
  }
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
