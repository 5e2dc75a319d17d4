import { z } from 'zod'

/** How the music feels in a stretch: it comes in, carries, lifts where the lights go on, rests under words, ends. */
export const moods = ['intro', 'carry', 'lift', 'rest', 'ending'] as const

/** A mood of the music. */
export type Mood = (typeof moods)[number]

/** A stretch of the music bed. */
export interface MusicStretch {
  /** How it feels. */
  mood: Mood
  /** Frame of the clip at which it begins. Stretches follow each other and fill the clip. */
  fromFrame: number
  /** Frames that it lasts. */
  durationFrames: number
}

/** Accepts a stretch of music and no other keys. */
export const musicStretchSchema = z.strictObject({
  mood: z.enum(moods).describe('How it feels.'),
  fromFrame: z
    .int()
    .min(0)
    .describe('Frame of the clip at which it begins. Stretches follow each other and fill the clip.'),
  durationFrames: z.int().min(1).describe('Frames that it lasts.'),
}) satisfies z.ZodType<MusicStretch>
