import type { AskWhose, PublishedRef } from '../../model/adapter.ts'
import type { PlannedPost } from '../../model/planned-post.ts'
import { field, listField, textField } from '../ask/fields.ts'
import { POSTS } from './read-parts.ts'
import { refOf } from './ref.ts'
import type { Session } from './session.ts'
import { recordKeys, tid } from './tid.ts'

/** How many records a page of a list holds; the most that a server gives. */
const PAGE = 100

/** A person may have been earlier than the plan. */
const EARLIER_MS = 24 * 3_600_000

/** Characters of a key that say its time; keys sort by it. */
const TIME = 11

/**
 * All our posts with the words of this one, also under keys of another making: what a person pasted by hand, or a program
 * that did not know. Another planned post with these words is none. Lists from the newest back to a day before this one was due.
 */
export async function copies(
  post: PlannedPost,
  session: Session,
  askWhose?: AskWhose,
): Promise<readonly PublishedRef[] | undefined> {
  const mine = await session.did()
  if (mine.kind !== 'ok') return undefined
  const oldest = tid(Date.parse(post.dueAt) - EARLIER_MS, '').slice(0, TIME)
  const heads: string[] = []
  /** Which of our own posts answers which, by key. */
  const answers = new Map<string, HeldAnswer[]>()
  for (let cursor: string | undefined = ''; cursor !== undefined; ) {
    const answer = await session.call({
      name: 'com.atproto.repo.listRecords',
      query: { repo: mine.did, collection: POSTS, limit: String(PAGE), ...(cursor ? { cursor } : {}) },
    })
    if (answer.kind !== 'ok') return undefined
    const records = listField(answer.json, 'records')
    if (!records) return undefined
    for (const record of records) {
      const rkey = keyIn(textField(record, 'uri'))
      if (!rkey) continue
      const [text, above] = [field(field(record, 'value'), 'text'), parentOf(record)]
      if (above) answers.set(above, [...(answers.get(above) ?? []), { rkey, text }])
      else if (text === post.parts[0]) heads.push(rkey)
    }
    cursor = textField(answer.json, 'cursor')
    if (cursor && cursor.slice(0, TIME) < oldest) cursor = undefined
  }
  const own = recordKeys(post)[0]
  const others = heads.some((head) => head !== own) ? await askWhose?.() : undefined
  const theirs = new Set(others?.alike.map((other) => recordKeys(other)[0]))
  return heads
    .filter((head) => head === own || !(others?.isTaken(head) || theirs.has(head)))
    .map((head) => refOf(mine.did, threadBelow(head, post, answers)))
}

interface HeldAnswer {
  readonly rkey: string
  readonly text: unknown
}

const keyIn = (uri: string | undefined) => uri?.split('/').at(-1)

const parentOf = (record: unknown) => keyIn(textField(field(field(field(record, 'value'), 'reply'), 'parent'), 'uri'))

/** The keys of a thread with the words of the plan, first part first, as far as they hang on each other. */
function threadBelow(
  head: string,
  { parts }: PlannedPost,
  answers: ReadonlyMap<string, readonly HeldAnswer[]>,
): readonly string[] {
  const keys = [head]
  for (let index = 1; index < parts.length && keys.length === index; index++) {
    const next = answers.get(keys.at(-1) ?? '')?.find(({ text }) => text === parts[index])
    if (next) keys.push(next.rkey)
  }
  return keys
}
