import type { Clip } from '@drempel/storyboard'

/** A run of frames of one scene: what is painted, kept and joined as one. */
export interface Segment {
  /** Its first frame within its own clip. */
  readonly fromFrame: number
  /** How many frames. */
  readonly frames: number
  /**
   * The clip with nothing in it but what these frames can show: its scene, starting at frame 0, and the captions that touch
   * them. The picture is made from this and from nothing else, so what is not in it cannot change the picture.
   */
  readonly clip: Clip
}
