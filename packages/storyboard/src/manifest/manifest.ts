import { type Day, daySchema } from '@drempel/core/calendar'
import { z } from 'zod'
import { type ClipUses, clipUsesSchema } from '../clip/clip.ts'
import { type Format, formatSchema } from '../format/format.ts'
import { type Locale, localeSchema } from '../locale/locale.ts'

/** Where a film is played, which decides how loud it is: −14 LUFS on social media, −23 in a broadcast (EBU R 128). */
export const loudnessTargets = ['social', 'broadcast'] as const

/** How loud a film is, measured after encoding. */
export interface Loudness {
  /** Where it is played. */
  target: (typeof loudnessTargets)[number]
  /** Loudness of the whole, in LUFS (ITU-R BS.1770-4). */
  integratedLufs: number
  /** Highest true peak, in dBTP. */
  truePeakDbtp: number
}

/** A rendered film or clip with everything that goes with it. Paths are relative to the folder of the manifest. */
export interface RenderedClip {
  /** Id of the clip: `de-kaart`. */
  clip: string
  /** The long film, or a clip for social media. */
  kind: 'film' | 'clip'
  /** Name for people. */
  title: string
  /** Language in which it speaks. */
  locale: Locale
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
  /** How loud it is. */
  loudness: Loudness
  /** True when a voice in it was made by a machine for timing. Not to be published. */
  scratchVoice: boolean
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
  /** Everything that is seen, said and read, as HTML. */
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

/** What a still is for. */
export const stillPurposes = ['poster', 'thumbnail', 'open-graph', 'end-card', 'press'] as const

/** A rendered still. Paths are relative to the folder of the manifest. */
export interface RenderedStill {
  /** Name in files: `open-graph-portiekkoffie`. */
  still: string
  /** What it is for. */
  purpose: (typeof stillPurposes)[number]
  /** Language of its words. */
  locale: Locale
  /** The PNG. */
  path: string
  /** SHA-256 of the PNG, in hexadecimal. */
  sha256: string
  /** Size of the PNG. */
  bytes: number
  /** Width of the picture. */
  widthPx: number
  /** Height of the picture. */
  heightPx: number
  /** True for made-up data, which the picture says too. Not to be published. */
  example: boolean
  /** What is to be seen, for who does not see it. */
  altText: string
  /** What of the project it shows. */
  uses: ClipUses
  /** Whose map or photograph is in it, for beside the picture wherever it is shown. Absent: only our own work. */
  credit?: string
  /** SHA-256 of everything that decides the picture: same key, same picture. */
  key: string
}

/** The file `manifest.json` beside rendered clips: what the campaign and the start page read. */
export interface ClipManifest {
  /** Version of this form. */
  version: 2
  /** Films and clips, by name, language and format. */
  outputs: RenderedClip[]
  /** Stills, by name and language. */
  stills: RenderedStill[]
}

const path = z
  .string()
  .regex(/^(?!\/)(?!.*\.\.)[^\\]+$/, 'expected a path within the folder of the manifest')
  .describe('Path relative to the folder of the manifest.')
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hexadecimal')
const pixels = z.int().min(2)

const renderedClipSchema = z.strictObject({
  clip: z.string().min(1).describe('Id of the clip: `de-kaart`.'),
  kind: z.enum(['film', 'clip']).describe('The long film, or a clip for social media.'),
  title: z.string().min(1).describe('Name for people.'),
  locale: localeSchema.describe('Language in which it speaks.'),
  format: formatSchema.describe('Shape of the picture.'),
  path,
  sha256: sha256.describe('SHA-256 of the MP4, in hexadecimal.'),
  bytes: z.int().min(1).describe('Size of the MP4.'),
  widthPx: pixels.describe('Width of the picture as rendered; a preview is smaller than the format says.'),
  heightPx: pixels.describe('Height of the picture as rendered.'),
  frames: z.int().min(1).describe('Length in frames.'),
  durationMs: z.int().min(1).describe('Length in milliseconds.'),
  loudness: z
    .strictObject({ target: z.enum(loudnessTargets), integratedLufs: z.number(), truePeakDbtp: z.number() })
    .describe('How loud it is, measured after encoding.'),
  scratchVoice: z.boolean().describe('True when a voice in it was made by a machine for timing. Not to be published.'),
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

const renderedStillSchema = z.strictObject({
  still: z.string().min(1).describe('Name in files: `open-graph-portiekkoffie`.'),
  purpose: z.enum(stillPurposes).describe('What it is for.'),
  locale: localeSchema.describe('Language of its words.'),
  path,
  sha256: sha256.describe('SHA-256 of the PNG, in hexadecimal.'),
  bytes: z.int().min(1).describe('Size of the PNG.'),
  widthPx: pixels.describe('Width of the picture.'),
  heightPx: pixels.describe('Height of the picture.'),
  example: z.boolean().describe('True for made-up data, which the picture says too. Not to be published.'),
  altText: z.string().min(1).describe('What is to be seen, for who does not see it.'),
  uses: clipUsesSchema.describe('What of the project it shows.'),
  credit: z
    .string()
    .min(1)
    .exactOptional()
    .describe('Whose map or photograph is in it, for beside the picture wherever it is shown.'),
  key: sha256.describe('SHA-256 of everything that decides the picture: same key, same picture.'),
}) satisfies z.ZodType<RenderedStill>

/** Accepts a manifest and no other keys. */
export const clipManifestSchema = z.strictObject({
  version: z.literal(2).describe('Version of this form.'),
  outputs: z.array(renderedClipSchema).describe('Films and clips, by name, language and format.'),
  stills: z.array(renderedStillSchema).describe('Stills, by name and language.'),
}) satisfies z.ZodType<ClipManifest>
