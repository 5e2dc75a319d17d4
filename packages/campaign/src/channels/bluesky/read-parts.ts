import type { PlannedPost } from '../../model/planned-post.ts'
import { field, textField } from '../ask/fields.ts'
import type { No } from '../ask/reply.ts'
import { lookUntilMs } from '../ask/time-limits.ts'
import type { StrongRef } from './record.ts'
import type { Session } from './session.ts'
import { recordKeys } from './tid.ts'

/** The kind of record that a post is. */
export const POSTS = 'app.bsky.feed.post'

/** A record as the server holds it. */
export interface HeldRecord extends StrongRef {
  readonly rkey: string
  readonly value: unknown
}

/** What looking for one record gave. */
export type Held = { readonly kind: 'held'; readonly record: HeldRecord } | { readonly kind: 'absent' } | No

/** Reads one of our records. */
export async function readRecord(session: Session, did: string, rkey: string, untilMs?: number): Promise<Held> {
  const answer = await session.call({
    name: 'com.atproto.repo.getRecord',
    query: { repo: did, collection: POSTS, rkey },
    ...(untilMs === undefined ? {} : { untilMs }),
  })
  if (answer.kind === 'refused' && answer.code === 'RecordNotFound') return { kind: 'absent' }
  if (answer.kind !== 'ok') return answer
  const [uri, cid] = [textField(answer.json, 'uri'), textField(answer.json, 'cid')]
  return uri === uriOf(did, rkey) && cid
    ? { kind: 'held', record: { rkey, uri, cid, value: field(answer.json, 'value') } }
    : {
        kind: 'silence',
        reason: 'com.atproto.repo.getRecord: unexpected answer, expected the record that was asked for',
      }
}

/** Address of one of our records in the network. */
export const uriOf = (did: string, rkey: string): string => `at://${did}/${POSTS}/${rkey}`

/** Reads all parts of a post; a place without a record is `undefined`. */
export async function readParts(
  session: Session,
  did: string,
  post: PlannedPost,
  nowMs: number,
): Promise<{ readonly kind: 'read'; readonly parts: readonly (HeldRecord | undefined)[] } | No> {
  const untilMs = lookUntilMs(nowMs)
  const parts: (HeldRecord | undefined)[] = []
  for (const rkey of recordKeys(post)) {
    const held = await readRecord(session, did, rkey, untilMs)
    if (held.kind !== 'held' && held.kind !== 'absent') return held
    parts.push(held.kind === 'held' ? held.record : undefined)
  }
  return { kind: 'read', parts }
}
