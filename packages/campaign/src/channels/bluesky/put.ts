import type { MayStillSend, PublishedRef, Sent } from '../../model/adapter.ts'
import type { PlannedPost } from '../../model/planned-post.ts'
import type { Clock } from '../ask/clock.ts'
import { textField } from '../ask/fields.ts'
import { beforehand, notOurs, sentOf } from '../ask/outcome.ts'
import type { No } from '../ask/reply.ts'
import { facetsFor } from './facets.ts'
import { POSTS, readRecord, uriOf } from './read-parts.ts'
import { composeRecord, type PostRecord, type StrongRef, type Thread } from './record.ts'
import { refOf } from './ref.ts'
import type { Session } from './session.ts'
import { recordKeys } from './tid.ts'
import { upload } from './upload.ts'

/**
 * Writes all parts, first part first. Every record has its own key for ever, and is written only where there is none
 * (`swapRecord: null`), so that doing it twice gives one post, and one that somebody edited is not written over.
 */
export async function put(
  post: PlannedPost,
  there: PublishedRef | undefined,
  session: Session,
  clock: Clock,
  mayStillSend: MayStillSend = async () => true,
): Promise<Sent> {
  const mine = await session.did()
  if (mine.kind !== 'ok') return beforehand(mine, clock)
  const keys = recordKeys(post)
  // Files go with the first part; when that is there, so are they, and what is composed for it here is not written.
  const hasFirst = there?.ids.some((rkey) => rkey === keys[0])
  const files = hasFirst ? undefined : await upload(post, session, clock)
  if (files && files.kind !== 'uploaded') return files

  const written: StrongRef[] = []
  for (const [index, rkey] of keys.entries()) {
    const facets = await facetsFor(post, index, session)
    const soFar = written.length > 0 ? refOf(mine.did, keys.slice(0, written.length)) : undefined
    if (facets.kind !== 'facets') return soFar ? sentOf(facets, soFar) : beforehand(facets, clock)
    const record = composeRecord(post, index, {
      facets: facets.facets,
      ...threadOf(written),
      ...(files ? { captionBytes: files.captionBytes } : {}),
    })
    if (!(await mayStillSend())) return sentOf(notOurs(clock), soFar)
    const answer = await putRecord(session, mine.did, rkey, record)
    if (answer.kind !== 'ok') return sentOf(answer, soFar)
    written.push(answer.ref)
  }
  return { kind: 'done', ref: refOf(mine.did, keys) }
}

const threadOf = (written: readonly StrongRef[]): { thread?: Thread } => {
  const [root, parent] = [written[0], written.at(-1)]
  return root && parent ? { thread: { root, parent } } : {}
}

/** Writes one record, or finds that it is there already. */
async function putRecord(
  session: Session,
  did: string,
  rkey: string,
  record: PostRecord,
): Promise<{ readonly kind: 'ok'; readonly ref: StrongRef } | No> {
  const answer = await session.call({
    name: 'com.atproto.repo.putRecord',
    body: { repo: did, collection: POSTS, rkey, record, swapRecord: null, validate: true },
  })
  if (answer.kind === 'refused' && answer.code === 'InvalidSwap') {
    const held = await readRecord(session, did, rkey)
    if (held.kind === 'held') return { kind: 'ok', ref: { uri: held.record.uri, cid: held.record.cid } }
    return { kind: 'silence', reason: held.kind === 'absent' ? answer.reason : held.reason }
  }
  if (answer.kind !== 'ok') return answer
  const [uri, cid] = [textField(answer.json, 'uri'), textField(answer.json, 'cid')]
  return uri === uriOf(did, rkey) && cid
    ? { kind: 'ok', ref: { uri, cid } }
    : { kind: 'silence', reason: 'com.atproto.repo.putRecord: unexpected answer, expected the record that was written' }
}
