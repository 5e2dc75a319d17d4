import type { CountedAs } from '../count/counters.ts'
import type { Platform } from '../model/platform.ts'

/** What a platform limits, with the unit in the name. Each is the most that is allowed, unless the name says otherwise. */
export const limits = [
  'text',
  'text-bytes',
  'title',
  'alt',
  'links',
  'hashtags',
  'topics',
  'mentions',
  'images',
  'image-bytes',
  'image-pixels',
  'videos',
  'video-bytes',
  'video-least-ms',
  'video-most-ms',
  'captions-bytes',
  'posts-a-day',
  'posts-an-hour',
] as const

/** Name of a limit. */
export type Limit = (typeof limits)[number]

/** One rule of one platform, as dated data: rules change, and tables of rules grow old unnoticed. */
export interface PlatformRule {
  readonly platform: Platform
  readonly limit: Limit
  /** The most that is allowed (the least for `video-least-ms`). */
  readonly value: number
  /** How a text is counted for it. Only for limits of text. */
  readonly countedAs?: CountedAs
  /** Where it says so: an address, or the document in which we read it. */
  readonly source: string
  /** Day on which it was last compared with the source. */
  readonly checkedOn: string
  /**
   * `measured`: a server refused what is beyond it. `documented`: read in the platform's own documentation or in that of a
   * maker of tools. `recalled`: known from elsewhere and not confirmed. `ours`: a choice of our own, for paper. `server`: asked
   * of the server itself.
   */
  readonly confidence: 'measured' | 'documented' | 'recalled' | 'ours' | 'server'
  /** What one should know about it. */
  readonly note?: string
}
