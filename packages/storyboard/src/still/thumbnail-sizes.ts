import type { Format } from '../format/format.ts'

/** What a platform asks of the picture that stands for a film. */
export interface ThumbnailSize {
  /** Name of the platform in file names. */
  readonly platform: string
  /** Shape of the film of which it is a picture. */
  readonly format: Format
  /** Width that it asks. */
  readonly widthPx: number
  /** Height that it asks. */
  readonly heightPx: number
  /** Where the size comes from. */
  readonly source: string
  /** Read at the platform itself, read at another who writes about it, or chosen by us. */
  readonly confidence: 'primary' | 'secondary' | 'own'
  /** Day on which somebody last looked. */
  readonly checkedAt: string
}

/**
 * Sizes of thumbnails, by platform. They change: look again before a release. None could be read at the platform itself in
 * 2026; what several others write alike is `secondary`.
 */
export const thumbnailSizes: readonly ThumbnailSize[] = [
  {
    platform: 'youtube',
    format: '16:9',
    widthPx: 1280,
    heightPx: 720,
    source:
      'Size: the usual 1280 × 720, by others. Weight: developers.google.com/youtube/v3/docs/thumbnails/set says 2 MB, a newer page of it 50; ours stays under 2',
    confidence: 'secondary',
    checkedAt: '2026-11-24',
  },
  {
    platform: 'linkedin',
    format: '16:9',
    widthPx: 1200,
    heightPx: 627,
    source: 'The picture of a link preview, 1.91 : 1 (imageguide.dev/dimensions/linkedin-post and others)',
    confidence: 'secondary',
    checkedAt: '2026-11-24',
  },
  {
    platform: 'instagram',
    format: '9:16',
    widthPx: 1080,
    heightPx: 1920,
    source:
      'The size of a Reel, whose cover has its shape; the grid shows the middle 3 : 4 of it (recurpost.com/blog/instagram-post-size-guide and others)',
    confidence: 'secondary',
    checkedAt: '2026-11-24',
  },
  {
    platform: 'instagram-feed',
    format: '4:5',
    widthPx: 1080,
    heightPx: 1350,
    source: 'A standing picture in the feed. Since 2025 it may be a little higher still, 3 : 4 (the same page)',
    confidence: 'secondary',
    checkedAt: '2026-11-24',
  },
  {
    platform: 'square',
    format: '1:1',
    widthPx: 1080,
    heightPx: 1080,
    source: 'Our own, for platforms that show a square: Facebook, Mastodon, Bluesky',
    confidence: 'own',
    checkedAt: '2026-11-24',
  },
]
