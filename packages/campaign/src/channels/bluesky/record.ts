import type { PlannedMedia, PlannedPost } from '../../model/planned-post.ts'
import { type Blob, blobOf } from './blob.ts'
import type { Facet } from './facets.ts'

/** A record by name and content. */
export interface StrongRef {
  readonly uri: string
  readonly cid: string
}

/** A post as Bluesky keeps it: `app.bsky.feed.post`. Source: the lexicon of that name. */
export interface PostRecord {
  readonly $type: 'app.bsky.feed.post'
  readonly text: string
  readonly createdAt: string
  readonly langs: readonly string[]
  readonly facets?: readonly Facet[]
  readonly embed?: Embed
  readonly reply?: Thread
}

/** Where a part of a thread hangs. */
export interface Thread {
  readonly root: StrongRef
  readonly parent: StrongRef
}

type Embed =
  | {
      readonly $type: 'app.bsky.embed.images'
      readonly images: readonly { readonly image: Blob; readonly alt: string; readonly aspectRatio: AspectRatio }[]
    }
  | {
      readonly $type: 'app.bsky.embed.video'
      readonly video: Blob
      readonly alt: string
      readonly aspectRatio: AspectRatio
      readonly captions?: readonly { readonly lang: string; readonly file: Blob }[]
    }
  | {
      readonly $type: 'app.bsky.embed.external'
      readonly external: { readonly uri: string; readonly title: string; readonly description: string }
    }

interface AspectRatio {
  readonly width: number
  readonly height: number
}

/** What a record needs besides the plan. */
export interface RecordContext {
  readonly facets: readonly Facet[]
  readonly thread?: Thread
  /** Sizes of caption files, by SHA-256; the plan does not hold them. */
  readonly captionBytes?: ReadonlyMap<string, number>
}

/**
 * The record of a part. It follows from the plan alone, the time too: `createdAt` is when the post is due, so that sending
 * it again gives the same record to the last byte.
 */
export function composeRecord(post: PlannedPost, index: number, context: RecordContext): PostRecord {
  const embed = index === 0 ? embedOf(post, context.captionBytes) : undefined
  return {
    $type: 'app.bsky.feed.post',
    text: post.parts[index] ?? '',
    createdAt: new Date(Date.parse(post.dueAt) + index).toISOString(),
    langs: [post.lang],
    ...(context.facets.length > 0 ? { facets: context.facets } : {}),
    ...(embed ? { embed } : {}),
    ...(context.thread ? { reply: context.thread } : {}),
  }
}

/** A clip when there is one, or else the pictures, or else a card for the first link. Media go with the first part. */
function embedOf(post: PlannedPost, captionBytes?: ReadonlyMap<string, number>): Embed | undefined {
  const video = post.media.find(({ kind }) => kind === 'video')
  if (video) return videoOf(video, captionBytes)
  const images = post.media.map((image) => ({ image: blobOf(image), alt: image.alt, aspectRatio: ratioOf(image) }))
  if (images.length > 0) return { $type: 'app.bsky.embed.images', images }
  const [link] = post.links
  if (!link) return undefined
  return { $type: 'app.bsky.embed.external', external: { uri: link.url, title: post.title, description: '' } }
}

function videoOf(video: PlannedMedia, captionBytes?: ReadonlyMap<string, number>): Embed {
  const { captions } = video
  const size = (captions && captionBytes?.get(captions.vttSha256)) ?? 0
  return {
    $type: 'app.bsky.embed.video',
    video: blobOf(video),
    alt: video.alt,
    aspectRatio: ratioOf(video),
    ...(captions
      ? {
          captions: [
            { lang: captions.lang, file: blobOf({ sha256: captions.vttSha256, mime: 'text/vtt', bytes: size }) },
          ],
        }
      : {}),
  }
}

const ratioOf = ({ widthPx, heightPx }: PlannedMedia): AspectRatio => ({ width: widthPx, height: heightPx })
