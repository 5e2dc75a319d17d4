import type { Shape } from './shape.ts'
import { type View, viewOf } from './view.ts'

/** A drawing as a function: what must be in view, and the shapes at a frame, back to front. */
export interface Sketch {
  /** What must be in view in a lying box. Around it the drawing goes on as far as the box asks. */
  readonly core: View
  /** The same for a square or standing box, where people would become too small: only the heart of it. */
  readonly heart: View
  /** The shapes at this frame, counted from when the drawing comes into view. */
  readonly draw: (frame: number, view: View) => readonly Shape[]
}

/** The view of a sketch in a box of this shape, width by height. */
export const viewOfSketch = ({ core, heart }: Sketch, aspect: number): View =>
  viewOf(aspect < WIDE_ENOUGH ? heart : core, aspect)

const WIDE_ENOUGH = 1.25
