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
  /** Where the size comes from, and the day on which it was looked at. */
  readonly source: string
  readonly checkedAt: string
}

/** Sizes of thumbnails, by platform. They change: look again before a release. */
export const thumbnailSizes: readonly ThumbnailSize[] = [
  {
    platform: 'youtube',
    format: '16:9',
    widthPx: 1280,
    heightPx: 720,
    source: 'support.google.com/youtube/answer/72431: 1280 × 720, under 2 MB',
    checkedAt: '2026-11-24',
  },
  {
    platform: 'linkedin',
    format: '16:9',
    widthPx: 1200,
    heightPx: 627,
    source: 'the shape of its link previews, 1.91 : 1',
    checkedAt: '2026-11-24',
  },
  {
    platform: 'instagram',
    format: '9:16',
    widthPx: 1080,
    heightPx: 1920,
    source: 'the size of a Reel: its cover is a picture of the same shape',
    checkedAt: '2026-11-24',
  },
  {
    platform: 'instagram-feed',
    format: '4:5',
    widthPx: 1080,
    heightPx: 1350,
    source: 'the largest standing picture in the feed, 4 : 5',
    checkedAt: '2026-11-24',
  },
  {
    platform: 'square',
    format: '1:1',
    widthPx: 1080,
    heightPx: 1080,
    source: 'our own, for platforms that show a square: Facebook, Mastodon, Bluesky',
    checkedAt: '2026-11-24',
  },
]
