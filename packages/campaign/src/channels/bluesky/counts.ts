import type { Counts, PublishedRef } from '../../model/adapter.ts'
import { countField, listField } from '../ask/fields.ts'
import { uriOf } from './read-parts.ts'
import type { Session } from './session.ts'

/**
 * What readers did with the first part. Counting is done by the network's own service, which our server asks for us; a server
 * that stands alone has none, and then nothing is measured.
 */
export async function counts({ ids }: PublishedRef, session: Session): Promise<Counts> {
  const mine = await session.did()
  const [rkey] = ids
  if (mine.kind !== 'ok' || !rkey) return {}
  const answer = await session.call({ name: 'app.bsky.feed.getPosts', query: { uris: uriOf(mine.did, rkey) } })
  const [post] = (answer.kind === 'ok' && listField(answer.json, 'posts')) || []
  const measured = {
    likes: countField(post, 'likeCount'),
    reposts: countField(post, 'repostCount'),
    replies: countField(post, 'replyCount'),
  }
  return Object.fromEntries(Object.entries(measured).filter(([, count]) => count !== undefined))
}
