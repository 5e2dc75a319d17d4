import type { AskWhose, MayStillSend, PublishedRef, Sent } from '../../model/adapter.ts'
import type { PlannedPost } from '../../model/planned-post.ts'
import { notOurs, sentOf } from '../ask/outcome.ts'
import { looksOf, textOf } from './match.ts'
import type { Server } from './server.ts'
import { statusOf } from './status.ts'
import { upload } from './upload.ts'

/**
 * Sends the parts that are not there yet, each as an answer to the one before. A server that keeps to the documented
 * `Idempotency-Key` makes one of two for an hour; for all others, and for later, there is `find`. That can only see what is there:
 * when a server that ignores the key makes a post later than our lease lasts, or when two runners have a ledger each, it may be
 * there twice.
 */
export async function put(
  post: PlannedPost,
  there: PublishedRef | undefined,
  server: Server,
  mayStillSend: MayStillSend = async () => true,
  whose?: AskWhose,
): Promise<Sent> {
  const ids = [...(there?.ids ?? [])]
  let url = there?.url
  const ref = (): PublishedRef => ({ ids: [...ids], ...(url ? { url } : {}) })
  const soFar = () => (ids.length > 0 ? ref() : undefined)
  const files = ids.length > 0 ? undefined : await upload(post, server)
  if (files && files.kind !== 'uploaded') return files
  for (let index = ids.length; index < post.parts.length; index++) {
    const before = ids.at(-1)
    const body = {
      status: textOf(post, index),
      language: post.lang,
      visibility: 'public',
      ...(index === 0 && files ? { media_ids: files.ids } : {}),
      ...(before ? { in_reply_to_id: before } : {}),
    }
    for (let time = 1; ids.length === index; time++) {
      if (!(await mayStillSend())) return sentOf(notOurs(server.clock), soFar())
      const headers = { 'idempotency-key': `${post.hash}-${index}${time === 1 ? '' : `-${time}`}` }
      const reply = await server.call({ path: '/api/v1/statuses', headers, body })
      if (reply.kind !== 'ok') return sentOf(reply, soFar())
      // A server that plans a post itself, or answers something else, gives no post: then nobody knows.
      const status = statusOf(reply.json)
      if (!status)
        return { kind: 'unknown', reason: '/api/v1/statuses: unexpected answer, expected the post that was sent' }
      // What an earlier runner sent under this key, another post with the same words may have taken for its own since.
      if (await isTaken(post, status.id, whose)) continue
      ids.push(status.id)
      url ??= status.url
    }
  }
  return { kind: 'done', ref: ref() }
}

/** Only of a post that has nothing but its words can another be in doubt. */
const isTaken = async (post: PlannedPost, id: string, whose: AskWhose | undefined): Promise<boolean> =>
  whose !== undefined && looksOf(post) !== undefined && (await whose()).isTaken(id)
