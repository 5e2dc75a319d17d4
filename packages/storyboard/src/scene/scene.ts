import { type Province, provinceSchema } from '@drempel/core/vocabulary'
import { z } from 'zod'

/** What every scene has: its place in the clip. Scenes follow each other without gap or overlap. */
interface InClip {
  /** First frame of the scene in the clip. */
  fromFrame: number
  /** Frames that it lasts. */
  durationFrames: number
}

const inClip = {
  fromFrame: z.int().min(0).describe('First frame of the scene in the clip.'),
  durationFrames: z.int().min(1).describe('Frames that it lasts.'),
}

/** A door opens beside what the clip is about. */
export interface TitleScene extends InClip {
  /** Sort of scene. */
  kind: 'title'
  /** Name of the programme. */
  name: string
  /** What it is about, in one line. */
  title: string
}

/** The lights of one province. */
export interface ProvinceLights {
  /** The province. */
  province: Province
  /** Initiatives there: one light each. */
  initiatives: number
  /** Frame of the scene at which its first light goes on. */
  fromFrame: number
  /** Frames until its last light is on. */
  durationFrames: number
}

/** The map of the Netherlands at dusk; lights go on, province by province. */
export interface MapScene extends InClip {
  /** Sort of scene. */
  kind: 'map'
  /** Provinces with at least one initiative, in the order in which they light up. */
  lights: ProvinceLights[]
  /** Initiatives together: what the counter ends with. */
  initiatives: number
  /** What the counter counts, in words: `van 40 initiatieven`. */
  countOf: string
  /** Where the counted are: `in alle twaalf provincies`. */
  where: string
}

/** One figure with everything a viewer needs to judge it. */
export interface StatisticScene extends InClip {
  /** Sort of scene. */
  kind: 'statistic'
  /** The figure as it is shown: `bijna 10%`. */
  shown: string
  /** What it says. */
  statement: string
  /** Source, population and way of measuring, in lines. */
  source: string[]
}

/** What to do now: an address, a code to point a telephone at, a line to call. */
export interface CallScene extends InClip {
  /** Sort of scene. */
  kind: 'call'
  /** What to do, in a few words. */
  title: string
  /** Address as it is read. */
  address: string
  /** Address as the code holds it. */
  url: string
  /** A line that somebody can call. */
  helpline: { words: string; phone: string }
  /** Whose work and which data are in it. */
  credits: string[]
}

/** A scene of a clip. */
export type Scene = TitleScene | MapScene | StatisticScene | CallScene

const words = z.string().min(1)

/** Accepts a scene and no other keys. */
export const sceneSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('title').describe('Sort of scene.'),
    ...inClip,
    name: words.describe('Name of the programme.'),
    title: words.describe('What it is about, in one line.'),
  }),
  z.strictObject({
    kind: z.literal('map').describe('Sort of scene.'),
    ...inClip,
    lights: z
      .array(
        z.strictObject({
          province: provinceSchema.describe('The province.'),
          initiatives: z.int().min(1).describe('Initiatives there: one light each.'),
          fromFrame: z.int().min(0).describe('Frame of the scene at which its first light goes on.'),
          durationFrames: z.int().min(1).describe('Frames until its last light is on.'),
        }),
      )
      .describe('Provinces with at least one initiative, in the order in which they light up.'),
    initiatives: z.int().min(0).describe('Initiatives together: what the counter ends with.'),
    countOf: words.describe('What the counter counts, in words: `van 40 initiatieven`.'),
    where: words.describe('Where the counted are: `in alle twaalf provincies`.'),
  }),
  z.strictObject({
    kind: z.literal('statistic').describe('Sort of scene.'),
    ...inClip,
    shown: words.describe('The figure as it is shown: `bijna 10%`.'),
    statement: words.describe('What it says.'),
    source: z.array(words).min(1).describe('Source, population and way of measuring, in lines.'),
  }),
  z.strictObject({
    kind: z.literal('call').describe('Sort of scene.'),
    ...inClip,
    title: words.describe('What to do, in a few words.'),
    address: words.describe('Address as it is read.'),
    url: words.describe('Address as the code holds it.'),
    helpline: z.strictObject({ words, phone: words }).describe('A line that somebody can call.'),
    credits: z.array(words).describe('Whose work and which data are in it.'),
  }),
]) satisfies z.ZodType<Scene>
