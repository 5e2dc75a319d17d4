import { z } from 'zod'

/** A recorded voice for one scene. */
export interface Voice {
  /** File in the folder of voices: `nl/opening.wav`. */
  file: string
  /** SHA-256 of the file, in hexadecimal: another recording is another film. */
  sha256: string
  /** Length of the recording. */
  durationMs: number
  /** True for a voice made by a machine, there for timing only and never to be published. */
  scratch: boolean
}

/** What the voice says in one scene. */
export interface Speech {
  /** Id of the scene. */
  scene: string
  /** The words, as they are spoken. */
  text: string
  /** Frame of the clip at which the voice begins. */
  fromFrame: number
  /** Frames that the voice takes: those of the recording, or reckoned from the words. */
  durationFrames: number
  /** The recording. Absent: nobody spoke it yet, and the captions carry the words. */
  voice?: Voice
}

const voiceSchema = z.strictObject({
  file: z.string().min(1).describe('File in the folder of voices: `nl/opening.wav`.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hexadecimal')
    .describe('SHA-256 of the file: another recording is another film.'),
  durationMs: z.int().min(1).describe('Length of the recording.'),
  scratch: z.boolean().describe('True for a voice made by a machine, for timing only and never to be published.'),
}) satisfies z.ZodType<Voice>

/** Accepts what the voice says in a scene, and no other keys. */
export const speechSchema = z.strictObject({
  scene: z.string().min(1).describe('Id of the scene.'),
  text: z.string().min(1).describe('The words, as they are spoken.'),
  fromFrame: z.int().min(0).describe('Frame of the clip at which the voice begins.'),
  durationFrames: z.int().min(1).describe('Frames that the voice takes.'),
  voice: voiceSchema
    .exactOptional()
    .describe('The recording. Absent: nobody spoke it yet, and the captions carry the words.'),
}) satisfies z.ZodType<Speech>
