import type { Clip, ClipUses } from '../clip/clip.ts'
import type { Locale } from '../locale/locale.ts'
import type { stillPurposes } from '../manifest/manifest.ts'

/** A picture as data: one frame of a clip, in a size of its own. The same scenes draw it. */
export interface Still {
  /** Name in files: `open-graph-portiekkoffie`. Unique within a language. */
  still: string
  /** What it is for. */
  purpose: (typeof stillPurposes)[number]
  /** Language of its words. */
  locale: Locale
  /** Width of the picture. The frame is scaled to fill it, and its middle is shown: see `cropOf`. */
  widthPx: number
  /** Height of the picture. */
  heightPx: number
  /** The clip of which it is a frame, without captions. */
  clip: Clip
  /** Which frame. */
  frame: number
  /** What is to be seen, for who does not see it. */
  altText: string
  /** What of the project it shows. */
  uses: ClipUses
  /** Whose map or photograph is in it, for beside the picture wherever it is shown. Absent: only our own work. */
  credit?: string
}
