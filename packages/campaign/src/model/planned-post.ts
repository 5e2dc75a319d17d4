import type { Channel } from './channel.ts'
import type { Post } from './post.ts'

/** A file that goes with a post, as it lies on disk. */
export interface PlannedMedia {
  /** A picture or a film. */
  kind: 'image' | 'video'
  /** File, absolute. */
  path: string
  /** Name under which it is handed over: `stoel-bij-de-lift-1.png`. */
  name: string
  /** `image/png`, `image/jpeg`, `video/mp4`. */
  mime: string
  /** SHA-256 of the file, in hexadecimal. */
  sha256: string
  /** Size of the file. */
  bytes: number
  /** Width of the picture. */
  widthPx: number
  /** Height of the picture. */
  heightPx: number
  /** Length of a film. */
  durationMs?: number
  /** What is to be seen. */
  alt: string
  /** Captions of a film: the same words in two forms, each with the SHA-256 of its file. */
  captions?: { lang: string; vttPath: string; vttSha256: string; srtPath: string; srtSha256: string }
  /** Still that stands for a film, a PNG, with its SHA-256. */
  poster?: { path: string; sha256: string }
  /** Id of the clip or still that it is; absent for a picture of the calendar's own. */
  clip?: string
  /** True when it shows made-up data or is a preview; never published. */
  example: boolean
  /** Numbers of the consent records that it rests on. */
  consents: readonly string[]
  /** Ids of the statistics that it shows. */
  statistics: readonly string[]
}

/** A link in a text. */
export interface PlannedLink {
  /** Where it leads, with its UTM parameters. */
  url: string
  /** How it stands in the text. */
  shown: string
}

/** Exactly one post on exactly one channel: everything that will be sent. Nothing about it is decided afterwards. */
export interface PlannedPost {
  /** `stoel-bij-de-lift/bluesky`: once in the whole plan, and for ever the same. */
  key: string
  /** The post that it came from. */
  post: Post
  /** Where it goes. */
  channel: Channel
  /** When it is due, as an instant in UTC: `2027-03-04T09:00:00Z`. */
  dueAt: string
  /** The same on the clock of the Netherlands: `2027-03-04`, `10:00`, `+01:00`. */
  local: { day: string; time: string; offset: string }
  /** Minutes after which it is missed. */
  graceMinutes: number
  /** The text as it is sent; the parts of a thread on channels that have threads. At least one. */
  parts: readonly string[]
  /** Subject of a mail, title of a film, headline of a press release. */
  title: string
  /**
   * The links in the parts, that of the post itself first. Where a link stands beside the words (the QR code on paper, the
   * button of a mail), it is here also when the words do not have it.
   */
  links: readonly PlannedLink[]
  /** The tags, without `#`. */
  tags: readonly string[]
  /** The files, in order. */
  media: readonly PlannedMedia[]
  /** Language of the words. */
  lang: 'nl' | 'en'
  /** What of the project it shows, by id. */
  uses: {
    consents: readonly string[]
    statistics: readonly string[]
    quotes: readonly string[]
    pieces: readonly string[]
  }
  /** True when anything in it is made up: it is shown, and never published. */
  example: boolean
  /** SHA-256 of exactly what will be sent, to whom and when: what an approval binds to. */
  hash: string
}
