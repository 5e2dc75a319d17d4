import { z } from 'zod'
import type { PlannedMedia, PlannedPost } from '../../model/planned-post.ts'

/** A picture or film of an entry, as it lies beside the feeds. */
export interface FeedMedia {
  readonly kind: 'image' | 'video'
  /** Name of the file; its bytes are in it, so that another version is another file and no reader shows an old one. */
  readonly file: string
  readonly mime: string
  readonly bytes: number
  readonly widthPx: number
  readonly heightPx: number
  readonly alt: string
}

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
  readonly media: readonly FeedMedia[]
}

const mediaSchema = z.strictObject({
  kind: z.enum(['image', 'video']),
  file: z.string().regex(/^[0-9a-f]{12}-[^/\\]+$/),
  mime: z.string(),
  bytes: z.int(),
  widthPx: z.number(),
  heightPx: z.number(),
  alt: z.string(),
}) satisfies z.ZodType<FeedMedia>

/** Accepts an entry and no other keys. */
export const feedEntrySchema = z.strictObject({
  key: z.string(),
  hash: z.string(),
  publishedAt: z.iso.datetime(),
  title: z.string(),
  text: z.string(),
  url: z.string().exactOptional(),
  tags: z.array(z.string()),
  lang: z.enum(['nl', 'en']),
  media: z.array(mediaSchema),
}) satisfies z.ZodType<FeedEntry>

/** Name of a file beside the feeds. */
export const feedFileOf = ({ name, sha256 }: Pick<PlannedMedia, 'name' | 'sha256'>): string =>
  `${sha256.slice(0, 12)}-${name}`

/** What a feed tells of a planned post. */
export function feedEntryOf(planned: PlannedPost): FeedEntry {
  const { key, hash, dueAt, title, parts, links, tags, lang, media } = planned
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
    media: media.map((one) => ({
      kind: one.kind,
      file: feedFileOf(one),
      mime: one.mime,
      bytes: one.bytes,
      widthPx: one.widthPx,
      heightPx: one.heightPx,
      alt: one.alt,
    })),
  }
}
