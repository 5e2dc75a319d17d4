import type { Adapter, PublishedRef, Sent } from '../../model/adapter.ts'
import type { Channel } from '../../model/channel.ts'
import type { Clock } from '../ask/clock.ts'
import { sentOf } from '../ask/outcome.ts'
import { serverAddress } from '../ask/server-address.ts'
import { copies } from './copies.ts'
import { counts } from './counts.ts'
import { doctor } from './doctor.ts'
import { find, findByRef } from './find.ts'
import { put } from './put.ts'
import { POSTS } from './read-parts.ts'
import { openSession, type Session } from './session.ts'

/** Where most accounts are. */
const USUAL_SERVER = 'https://bsky.social'

/** What a Bluesky channel needs. */
export interface BlueskyOptions {
  readonly channel: Channel
  /** An app password (Settings → Privacy and security → App passwords). */
  readonly password: string
  readonly clock: Clock
  /** Language for people; Dutch when it is absent. */
  readonly lang?: 'nl' | 'en'
}

/**
 * A Bluesky account. Every post has a record key that follows from the plan, and is written only where there is nothing yet:
 * sending it twice gives one post, without a limit in time.
 *
 * Films go to the account's own server as they are. The separate service that prepares films, with its waiting list, is not
 * used; servers accept films directly, up to the size in the platform rules.
 * @throws UsageError when the channel has no account, or no safe address.
 */
export function createBluesky({ channel, password, clock, lang = 'nl' }: BlueskyOptions): Adapter {
  const server = serverAddress(channel.id, channel.server ?? USUAL_SERVER)
  const session = openSession({ server, identifier: channel.account ?? '', password }, clock)
  return {
    find: (post) => find(post, session, clock),
    // Its key tells a post from all others; only copies that people made are known by their words.
    looksOf: ({ parts }) => parts[0],
    findByRef: (ref) => findByRef(ref, session),
    put: (post, there, mayStillSend) => put(post, there, session, clock, mayStillSend),
    remove: (ref) => remove(ref, session),
    copies: (post, whose) => copies(post, session, whose),
    counts: (ref) => counts(ref, session),
    doctor: () => doctor(channel, session, lang),
    close: async () => {},
  }
}

/** Takes the parts away, last part first, so that what is left when it breaks off is never half a thread without its head. */
async function remove(ref: PublishedRef, session: Session): Promise<Sent> {
  const mine = await session.did()
  if (mine.kind !== 'ok') return sentOf(mine)
  for (const rkey of ref.ids.toReversed()) {
    const answer = await session.call({
      name: 'com.atproto.repo.deleteRecord',
      body: { repo: mine.did, collection: POSTS, rkey },
    })
    if (answer.kind !== 'ok') return sentOf(answer)
  }
  return { kind: 'done', ref }
}
