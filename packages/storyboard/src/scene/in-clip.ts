import { z } from 'zod'
import { type SceneMedia, sceneMediaSchema } from './scene-media.ts'

/** What every scene has: its name, its place in the clip, and a real picture when there is one. */
export interface InClip {
  /** Name of the scene within its clip: `opening`. Voice and footage are found by it. */
  id: string
  /** First frame of the scene in the clip. Scenes follow each other without gap or overlap. */
  fromFrame: number
  /** Frames that it lasts. */
  durationFrames: number
  /** A photograph or footage that stands where the drawing would be. Absent: the drawing. */
  media?: SceneMedia
}

/** The fields of {@link InClip}, to be spread in the schema of a scene. */
export const inClip = {
  id: z.string().min(1).describe('Name of the scene within its clip: `opening`. Voice and footage are found by it.'),
  fromFrame: z
    .int()
    .min(0)
    .describe('First frame of the scene in the clip. Scenes follow each other without gap or overlap.'),
  durationFrames: z.int().min(1).describe('Frames that it lasts.'),
  media: sceneMediaSchema
    .exactOptional()
    .describe('A photograph or footage that stands where the drawing would be. Absent: the drawing.'),
}

/** Words that come into view within a scene. */
export interface Appearing {
  /** The words. */
  text: string
  /** Frame of the scene at which they appear. */
  fromFrame: number
}

/** Accepts words that come into view, and no other keys. */
export const appearingSchema = z.strictObject({
  text: z.string().min(1).describe('The words.'),
  fromFrame: z.int().min(0).describe('Frame of the scene at which they appear.'),
}) satisfies z.ZodType<Appearing>
