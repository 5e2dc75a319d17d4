import { z } from 'zod'
import type { PlannedPost } from '../../model/planned-post.ts'

/** A published post as the feeds know it; one file each, so that two runners never write the same file. */
export interface FeedEntry {
  readonly key: string
  readonly hash: string
  /** Instant at which it was due, in UTC. */
  readonly publishedAt: string
  readonly title: string
  /** Words, with whole addresses. */
  readonly text: string
  /** Page to which it leads. Absent: the post has no link. */
  readonly url?: string
  readonly tags: readonly string[]
  readonly lang: 'nl' | 'en'
}

export const feedEntrySchema = z.strictObject({
  key: z.string(),
  hash: z.string(),
  publishedAt: z.iso.datetime(),
  title: z.string(),
  text: z.string(),
  url: z.string().exactOptional(),
  tags: z.array(z.string()),
  lang: z.enum(['nl', 'en']),
}) satisfies z.ZodType<FeedEntry>

/** What a feed tells of a planned post. */
export function feedEntryOf({ key, hash, dueAt, title, parts, links, tags, lang }: PlannedPost): FeedEntry {
  const [link] = links
  return {
    key,
    hash,
    publishedAt: dueAt,
    title,
    text: parts.join('\n\n'),
    ...(link && { url: link.url }),
    tags,
    lang,
  }
}
