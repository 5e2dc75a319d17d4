import type { LedgerEntry } from '../model/ledger.ts'
import type { PlannedPost } from '../model/planned-post.ts'

/** Numbers of all consent records that a post rests on, those of its pictures and clips too; each once. */
export const consentsOf = ({ uses, media }: PlannedPost): readonly string[] => [
  ...new Set([...uses.consents, ...media.flatMap(({ consents }) => consents)]),
]

/** What the ledger keeps of a planned post when it is taken in hand. */
export const entryFor = (
  post: PlannedPost,
): Pick<LedgerEntry, 'key' | 'hash' | 'channel' | 'dueAtMs' | 'consents'> => ({
  key: post.key,
  hash: post.hash,
  channel: post.channel.id,
  dueAtMs: Date.parse(post.dueAt),
  consents: consentsOf(post),
})
