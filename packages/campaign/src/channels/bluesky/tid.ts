import { createHash } from 'node:crypto'

/** The alphabet of sortable base 32; source: atproto.com, “TID”. */
const SORTABLE = '234567abcdefghijklmnopqrstuvwxyz'

/**
 * The record key of a part of a post: from its due time and its key, so for ever the same. Writing it twice is writing one
 * record, also after the ledger is lost.
 *
 *     53 bits microseconds since 1970        10 bits “clock”
 *     └ due time, and below the millisecond  └ from the key
 *       a number from the key
 *
 * Two posts of one account that are due in the same millisecond meet once in a million times. The plan looks for it, and says so.
 */
export function tid(dueAtMs: number, key: string): string {
  const digest = createHash('sha256').update(key).digest()
  const micros = BigInt(dueAtMs) * 1000n + BigInt(digest.readUInt32BE(0) % 1000)
  const clock = BigInt(digest.readUInt16BE(4) & 1023)
  const bits = (micros << 10n) | clock
  return Array.from({ length: 13 }, (_, place) => SORTABLE[Number((bits >> BigInt(5 * (12 - place))) & 31n)]).join('')
}

/** Record keys of all parts, in order. Later parts are a millisecond later, so that they also sort in order. */
export const recordKeys = (post: { key: string; dueAt: string; parts: readonly string[] }): string[] =>
  post.parts.map((_, index) => tid(Date.parse(post.dueAt) + index, index === 0 ? post.key : `${post.key}#${index}`))
