import type { Shown } from './shown.ts'

/** How a picture is encoded. The same for every segment of a film, so that they join without a seam. */
export interface Encoding {
  /** Codec and level, as RFC 6381 writes it: `avc1.640028`. */
  readonly codec: string
  /** Width as encoded; even. */
  readonly widthPx: number
  /** Height as encoded; even. */
  readonly heightPx: number
  /** Bits a second that it aims at. */
  readonly bitsPerSecond: number
}

/** A run of frames that a page is asked for. */
export interface PaintOrder {
  readonly shown: Shown
  readonly fromFrame: number
  readonly frames: number
  readonly encoding: Encoding
  readonly framesPerSecond: number
  /** Where it hands in the encoded pictures, one after another. */
  readonly deliverTo: string
  /** Where it finds the pictures, ready made, by number: then it only encodes. Absent: it paints them. */
  readonly picturesAt?: string
}

/** What a page says about a run of frames that it painted. */
export type PaintReport =
  | {
      readonly kind: 'painted'
      /** Bytes of each encoded picture, in order. */
      readonly sizes: number[]
      /** Numbers of the pictures that stand by themselves, counted from the first. */
      readonly keyFrames: number[]
      /** What a decoder must know beforehand (the `avcC` record), in base64. */
      readonly description: string
      /** SHA-256 over what stands in the page, for each frame: the same hash, the same picture. */
      readonly hashes: string[]
      /** Frames that had to be drawn; the others were the same as the one before. */
      readonly drawn: number
    }
  | {
      readonly kind: 'unpaintable'
      /** Name of the element that cannot be drawn by the page itself. */
      readonly element: string
      readonly frame: number
    }

/** One frame that a page is asked for as PNG. */
export interface StillOrder {
  readonly shown: Shown
  readonly frame: number
  readonly widthPx: number
  readonly heightPx: number
  readonly deliverTo: string
}

/** A run of frames of which a page is asked whether the same stands in them as before, without drawing. */
export interface LookOrder {
  readonly shown: Shown
  readonly fromFrame: number
  /** What stood in each frame, as hashes. */
  readonly hashes: readonly string[]
}

/** What the painter in the page can do. */
export interface Painter {
  readonly paint: (order: PaintOrder) => Promise<PaintReport>
  readonly still: (order: StillOrder) => Promise<PaintReport['kind']>
  readonly look: (order: LookOrder) => Promise<boolean>
}
