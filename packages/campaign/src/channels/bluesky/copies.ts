import type { PublishedRef } from '../../model/adapter.ts'
import type { PlannedPost } from '../../model/planned-post.ts'
import { field, listField, textField } from '../ask/fields.ts'
import { POSTS } from './read-parts.ts'
import { refOf } from './ref.ts'
import type { Session } from './session.ts'
import { tid } from './tid.ts'

/** How many records a page of a list holds; the most that a server gives. */
const PAGE = 100

/** A person may have been earlier than the plan. */
const EARLIER_MS = 24 * 3_600_000

/** Characters of a key that say its time; keys sort by it. */
const TIME = 11

/**
 * All our posts with the words of this one, also under keys of another making: what a person pasted by hand, or a program
 * that did not know. Lists from the newest back to a day before this one was due.
 */
export async function copies(post: PlannedPost, session: Session): Promise<readonly PublishedRef[] | undefined> {
  const mine = await session.did()
  if (mine.kind !== 'ok') return undefined
  const oldest = tid(Date.parse(post.dueAt) - EARLIER_MS, '').slice(0, TIME)
  const found: PublishedRef[] = []
  for (let cursor: string | undefined = ''; cursor !== undefined; ) {
    const answer = await session.call({
      name: 'com.atproto.repo.listRecords',
      query: { repo: mine.did, collection: POSTS, limit: String(PAGE), ...(cursor ? { cursor } : {}) },
    })
    if (answer.kind !== 'ok') return undefined
    const records = listField(answer.json, 'records')
    if (!records) return undefined
    for (const record of records) {
      const rkey = textField(record, 'uri')?.split('/').at(-1)
      if (rkey && field(field(record, 'value'), 'text') === post.parts[0]) found.push(refOf(mine.did, [rkey]))
    }
    cursor = textField(answer.json, 'cursor')
    if (cursor && cursor.slice(0, TIME) < oldest) cursor = undefined
  }
  return found
}
