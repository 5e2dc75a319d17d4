import type { ConsentUse } from '@drempel/core/consent'
import type { Format } from '@drempel/storyboard'
import type { Platform } from '../model/platform.ts'

/** How one text is made fit for a platform. Limits are not here but in the platform rules: these are choices of ours. */
export interface Adaptation {
  /** Whether a line `---` begins a next post of a thread; elsewhere it becomes an empty line. */
  readonly threads: boolean
  /**
   * How `{link}` stands in the text. `whole`: the address itself, which the platform makes a link. `short`: a short form, with
   * the whole address behind it. `typed`: without `https://` and without anything that measures, because it cannot be clicked.
   */
  readonly link: 'whole' | 'short' | 'typed'
  /** How the link of the post stands beside the words as well: as the button of a mail, or as the QR code on paper. */
  readonly linkBeside?: 'button' | 'code'
  /** `utm_medium` of the link. Absent: nothing is measured, so the link carries no UTM. */
  readonly medium?: 'social' | 'email' | 'feed' | 'messenger'
  /** Tags at the end of the text, beside it as categories, or not at all. */
  readonly tags: 'end' | 'beside' | 'none'
  /** Most tags that are used there; the first ones count. Absent: all of them. */
  readonly mostTags?: number
  /** Whether a clip plays there; else its poster stands for it. */
  readonly clips: 'play' | 'still'
  /** Shapes of a clip, the best first. */
  readonly shapes: readonly [Format, ...Format[]]
  /** What people must have agreed to before they are shown there. */
  readonly consent: ConsentUse
}

const unmeasured = { threads: false, link: 'typed', tags: 'end', clips: 'play', consent: 'social' } as const
const feed = { threads: false, link: 'whole', medium: 'social', tags: 'end', clips: 'play', consent: 'social' } as const
const paper = { threads: false, link: 'typed', linkBeside: 'code', tags: 'none', clips: 'still' } as const

/** How a text is adapted, by platform. */
export const adaptations: Readonly<Record<Platform, Adaptation>> = {
  // The record's own text is counted, so a short form leaves room for words; the facet carries the whole address.
  bluesky: { ...feed, threads: true, link: 'short', shapes: ['4:5', '1:1', '16:9', '9:16'] },
  // Counts every link as 23, so a short form gains nothing, and shorteners are discouraged there. Square is not cut in any app.
  mastodon: { ...feed, threads: true, shapes: ['1:1', '4:5', '16:9', '9:16'] },
  // A mail cannot play a film: the poster stands there and leads to the page.
  mail: {
    ...feed,
    medium: 'email',
    linkBeside: 'button',
    tags: 'none',
    clips: 'still',
    shapes: ['16:9', '1:1', '4:5', '9:16'],
  },
  feed: { ...feed, medium: 'feed', tags: 'beside', shapes: ['16:9', '1:1', '4:5', '9:16'] },
  // Clips are Reels there, full screen. Links in a caption cannot be clicked.
  instagram: { ...unmeasured, shapes: ['9:16', '4:5', '1:1', '16:9'] },
  // A standing picture takes most room in a feed on a telephone.
  facebook: { ...feed, shapes: ['4:5', '1:1', '16:9', '9:16'] },
  // Read on a screen at work as often as on a telephone.
  linkedin: { ...feed, shapes: ['16:9', '1:1', '4:5', '9:16'] },
  tiktok: { ...unmeasured, shapes: ['9:16', '4:5', '1:1', '16:9'] },
  youtube: { ...feed, shapes: ['16:9', '9:16', '1:1', '4:5'] },
  // A post on Threads has one topic; further tags would be bare text.
  threads: { ...feed, mostTags: 1, shapes: ['4:5', '9:16', '1:1', '16:9'] },
  x: { ...feed, threads: true, shapes: ['16:9', '1:1', '4:5', '9:16'] },
  whatsapp: { ...feed, medium: 'messenger', tags: 'none', shapes: ['9:16', '4:5', '1:1', '16:9'] },
  paper: { ...paper, shapes: ['16:9', '1:1', '4:5', '9:16'], consent: 'press' },
  press: { ...paper, shapes: ['16:9', '1:1', '4:5', '9:16'], consent: 'press' },
  // `booklet` is the use that people are told of as "on paper".
  poster: { ...paper, shapes: ['4:5', '9:16', '1:1', '16:9'], consent: 'booklet' },
}
