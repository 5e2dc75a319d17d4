import type { PublishedRef } from '../../model/adapter.ts'

/** Where a person finds a post: the site that most people read Bluesky on. */
const READER = 'https://bsky.app'

/** Where a post is found back. */
export const refOf = (did: string, rkeys: readonly string[]): PublishedRef => ({
  ids: rkeys,
  ...(rkeys[0] ? { url: `${READER}/profile/${did}/post/${rkeys[0]}` } : {}),
})
