import { type Day, daySchema } from '@drempel/core/calendar'
import { z } from 'zod'
import { type ClipUses, clipUsesSchema } from '../clip/clip.ts'
import { type Format, formatSchema } from '../format/format.ts'

/** A rendered clip with everything that goes with it. Paths are relative to the folder of the manifest. */
export interface RenderedClip {
  /** Id of the clip: `de-kaart`. */
  clip: string
  /** Name for people. */
  title: string
  /** Shape of the picture. */
  format: Format
  /** The MP4. */
  path: string
  /** SHA-256 of the MP4, in hexadecimal. */
  sha256: string
  /** Size of the MP4. */
  bytes: number
  /** Width of the picture as rendered; a preview is smaller than the format says. */
  widthPx: number
  /** Height of the picture as rendered. */
  heightPx: number
  /** Length in frames. */
  frames: number
  /** Length in milliseconds. */
  durationMs: number
  /** True for a quick, small rendering that is not meant to be published. */
  preview: boolean
  /** True for made-up data, which the picture says too. Not to be published. */
  example: boolean
  /** Day that the data speak of. */
  asOf: Day
  /** Still that stands for the clip, as PNG. */
  poster: string
  /** Captions beside the burnt-in ones. */
  captions: { vtt: string; srt: string }
  /** Everything that is seen and read, as plain text. */
  transcript: string
  /** What is to be seen, for who does not see it. */
  altText: string
  /** What of the project it shows: so that a withdrawn consent finds every file. */
  uses: ClipUses
  /** What made it. */
  engine: { name: string; version: string; browser: string }
  /** SHA-256 of everything that decides the picture: same key, same film. */
  key: string
}

/** The file `manifest.json` beside rendered clips: what the campaign and the start page read. */
export interface ClipManifest {
  /** Version of this form. */
  version: 1
  /** The clips, by clip and format. */
  outputs: RenderedClip[]
}

const path = z
  .string()
  .regex(/^(?!\/)(?!.*\.\.)[^\\]+$/, 'expected a path within the folder of the manifest')
  .describe('Path relative to the folder of the manifest.')
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hexadecimal')
const pixels = z.int().min(2)

const renderedClipSchema = z.strictObject({
  clip: z.string().min(1).describe('Id of the clip: `de-kaart`.'),
  title: z.string().min(1).describe('Name for people.'),
  format: formatSchema.describe('Shape of the picture.'),
  path,
  sha256: sha256.describe('SHA-256 of the MP4, in hexadecimal.'),
  bytes: z.int().min(1).describe('Size of the MP4.'),
  widthPx: pixels.describe('Width of the picture as rendered; a preview is smaller than the format says.'),
  heightPx: pixels.describe('Height of the picture as rendered.'),
  frames: z.int().min(1).describe('Length in frames.'),
  durationMs: z.int().min(1).describe('Length in milliseconds.'),
  preview: z.boolean().describe('True for a quick, small rendering that is not meant to be published.'),
  example: z.boolean().describe('True for made-up data, which the picture says too. Not to be published.'),
  asOf: daySchema.describe('Day that the data speak of.'),
  poster: path,
  captions: z.strictObject({ vtt: path, srt: path }).describe('Captions beside the burnt-in ones.'),
  transcript: path,
  altText: z.string().min(1).describe('What is to be seen, for who does not see it.'),
  uses: clipUsesSchema.describe('What of the project it shows: so that a withdrawn consent finds every file.'),
  engine: z
    .strictObject({ name: z.string(), version: z.string(), browser: z.string() })
    .describe('What made it: renderer, its version, and the browser that drew.'),
  key: sha256.describe('SHA-256 of everything that decides the picture: same key, same film.'),
}) satisfies z.ZodType<RenderedClip>

/** Accepts a manifest and no other keys. */
export const clipManifestSchema = z.strictObject({
  version: z.literal(1).describe('Version of this form.'),
  outputs: z.array(renderedClipSchema).describe('The clips, by clip and format.'),
}) satisfies z.ZodType<ClipManifest>
