import { type Day, daySchema } from '@drempel/core/calendar'
import { z } from 'zod'
import { type Cue, cueSchema } from '../caption/cue.ts'
import { type Format, formatSchema } from '../format/format.ts'
import { type Locale, localeSchema } from '../locale/locale.ts'
import { type Scene, sceneSchema } from '../scene/scene.ts'
import { type MusicStretch, musicStretchSchema } from '../sound/music.ts'
import { type Speech, speechSchema } from '../speech/speech.ts'

/** What of the project a clip shows, by id: so that a withdrawn consent or a corrected figure finds every clip with it. */
export interface ClipUses {
  /** Ids of the statistics. */
  statistics: string[]
  /** Numbers of the consent records. */
  consents: string[]
  /** Slugs of the pieces. */
  pieces: string[]
  /** Ids of the lessons. */
  lessons: string[]
  /** Ids of the helplines. */
  helplines: string[]
  /** Ids of the initiatives that are named. */
  initiatives: string[]
}

/** A clip as data: everything that is seen, said and timed. Who draws it adds nothing but the drawing. */
export interface Clip {
  /** Name in files and on the command line: `de-kaart`. */
  id: string
  /** The long film, or a clip for social media. Captions are burnt into clips only. */
  kind: 'film' | 'clip'
  /** Name for people. */
  title: string
  /** Language in which it speaks. */
  locale: Locale
  /** Shape of the picture. */
  format: Format
  /** Length; the scenes add up to it exactly. */
  durationFrames: number
  /** True for made-up data: the picture says so from the first frame to the last. */
  example: boolean
  /** Day that the data speak of. */
  asOf: Day
  /** The scenes, in order. */
  scenes: Scene[]
  /** The captions, in order. */
  cues: Cue[]
  /** What the voice says, in order. Empty for a clip without a voice. */
  speech: Speech[]
  /** The music bed: stretches that fill the clip. */
  music: MusicStretch[]
  /** Frame that stands for the clip where it does not move. */
  posterFrame: number
  /** What is to be seen, for who does not see it. */
  altText: string
  /** What of the project it shows. */
  uses: ClipUses
}

/** Accepts what a clip shows of the project, and no other keys. */
export const clipUsesSchema = z.strictObject({
  statistics: z.array(z.string()).describe('Ids of the statistics.'),
  consents: z.array(z.string()).describe('Numbers of the consent records.'),
  pieces: z.array(z.string()).describe('Slugs of the pieces.'),
  lessons: z.array(z.string()).describe('Ids of the lessons.'),
  helplines: z.array(z.string()).describe('Ids of the helplines.'),
  initiatives: z.array(z.string()).describe('Ids of the initiatives that are named.'),
}) satisfies z.ZodType<ClipUses>

const fields = z.strictObject({
  id: z.string().min(1).describe('Name in files and on the command line: `de-kaart`.'),
  kind: z.enum(['film', 'clip']).describe('The long film, or a clip for social media.'),
  title: z.string().min(1).describe('Name for people.'),
  locale: localeSchema.describe('Language in which it speaks.'),
  format: formatSchema.describe('Shape of the picture.'),
  durationFrames: z.int().min(1).describe('Length; the scenes add up to it exactly.'),
  example: z.boolean().describe('True for made-up data: the picture says so from the first frame to the last.'),
  asOf: daySchema.describe('Day that the data speak of.'),
  scenes: z.array(sceneSchema).min(1).describe('The scenes, in order.'),
  cues: z.array(cueSchema).describe('The captions, in order.'),
  speech: z.array(speechSchema).describe('What the voice says, in order. Empty for a clip without a voice.'),
  music: z.array(musicStretchSchema).describe('The music bed: stretches that fill the clip.'),
  posterFrame: z.int().min(0).describe('Frame that stands for the clip where it does not move.'),
  altText: z.string().min(1).describe('What is to be seen, for who does not see it.'),
  uses: clipUsesSchema.describe('What of the project it shows.'),
})

/** Accepts a clip and no other keys. Beyond the shape: the scenes follow each other and fill the clip exactly. */
export const clipSchema = fields.superRefine(({ scenes, durationFrames, posterFrame }, context) => {
  const report = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message })
  let next = 0
  for (const [index, scene] of scenes.entries()) {
    if (scene.fromFrame !== next)
      report(
        ['scenes', index, 'fromFrame'],
        `unexpected ${scene.fromFrame}, expected ${next}, where the scene before ends`,
      )
    next = scene.fromFrame + scene.durationFrames
  }
  if (next !== durationFrames)
    report(['durationFrames'], `unexpected ${durationFrames}, expected ${next}, the scenes together`)
  if (posterFrame >= durationFrames)
    report(['posterFrame'], `unexpected ${posterFrame}, expected less than ${durationFrames}`)
}) satisfies z.ZodType<Clip>
