import type { MayStillSend, PublishedRef, Sent } from '../../model/adapter.ts'
import type { PlannedPost } from '../../model/planned-post.ts'
import { notOurs, sentOf } from '../ask/outcome.ts'
import { textOf } from './match.ts'
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
): Promise<Sent> {
  const ids = [...(there?.ids ?? [])]
  let url = there?.url
  const ref = (): PublishedRef => ({ ids: [...ids], ...(url ? { url } : {}) })
  const soFar = () => (ids.length > 0 ? ref() : undefined)
  const files = ids.length > 0 ? undefined : await upload(post, server)
  if (files && files.kind !== 'uploaded') return files
  for (let index = ids.length; index < post.parts.length; index++) {
    const before = ids.at(-1)
    if (!(await mayStillSend())) return sentOf(notOurs(server.clock), soFar())
    const reply = await server.call({
      path: '/api/v1/statuses',
      headers: { 'idempotency-key': `${post.hash}-${index}` },
      body: {
        status: textOf(post, index),
        language: post.lang,
        visibility: 'public',
        ...(index === 0 && files ? { media_ids: files.ids } : {}),
        ...(before ? { in_reply_to_id: before } : {}),
      },
    })
    if (reply.kind !== 'ok') return sentOf(reply, soFar())
    // A server that plans a post itself, or answers something else, gives no post: then nobody knows.
    const status = statusOf(reply.json)
    if (!status)
      return { kind: 'unknown', reason: '/api/v1/statuses: unexpected answer, expected the post that was sent' }
    ids.push(status.id)
    url ??= status.url
  }
  return { kind: 'done', ref: ref() }
}
