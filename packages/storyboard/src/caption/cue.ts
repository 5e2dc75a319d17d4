import { z } from 'zod'

/** One caption: words that stand on the screen for a while. */
export interface Cue {
  /** Frame of the clip at which it appears. */
  fromFrame: number
  /** Frames for which it stands. */
  durationFrames: number
  /** Its lines, top to bottom: one or two. */
  lines: string[]
}

/** Accepts a cue and no other keys. */
export const cueSchema = z.strictObject({
  fromFrame: z.int().min(0).describe('Frame of the clip at which it appears.'),
  durationFrames: z.int().min(1).describe('Frames for which it stands.'),
  lines: z.array(z.string().min(1)).min(1).describe('Its lines, top to bottom: one or two.'),
}) satisfies z.ZodType<Cue>

/** Characters that a reader reads in a cue, spaces included. */
export const charactersOf = ({ lines }: Pick<Cue, 'lines'>): number => lines.join(' ').length
