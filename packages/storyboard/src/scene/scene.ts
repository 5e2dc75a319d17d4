import { type Province, provinceSchema } from '@drempel/core/vocabulary'
import { z } from 'zod'
import { type Locale, localeSchema } from '../locale/locale.ts'
import { type DrawingName, drawingNameSchema } from './drawing-name.ts'
import { type Appearing, appearingSchema, type InClip, inClip } from './in-clip.ts'
import { type WallQuote, wallQuoteSchema } from './wall-quote.ts'

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
  /** What the counter counts, in words: `groepen meldden zich aan`. */
  countOf: string
  /** Where the counted are: `in alle twaalf provincies`; who will be the first where there is none. */
  where: string
  /** Lights that are on before the counting starts, and what they are: `zes groepen begonnen`. Absent: none. */
  before?: { lights: number; words: string; untilFrame: number }
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

/** A street in the evening; windows light up one after another, in flats, terraces and a farmhouse. */
export interface StreetScene extends InClip {
  /** Sort of scene. */
  kind: 'street'
  /** Words over the roofs. Absent: only the street. */
  headline?: string
}

/** Small things that people do, one drawing after another, each with the name of its card. */
export interface ThingsScene extends InClip {
  /** Sort of scene. */
  kind: 'things'
  /** The things, in order; each is in view until the next. */
  things: { drawing: DrawingName; title: string; fromFrame: number }[]
}

/** A kitchen table from above; step by step something is added. */
export interface TableScene extends InClip {
  /** Sort of scene. */
  kind: 'table'
  /** The steps of a trajectory, in order. */
  steps: Appearing[]
}

/** Windows in one house; in each lit window a few words, and one window that stays quiet. */
export interface WindowsScene extends InClip {
  /** Sort of scene. */
  kind: 'windows'
  /** The words, one window each. */
  windows: Appearing[]
  /** Frame of the scene at which the last window lights softly, without words. */
  quietFromFrame: number
}

/** Words of people on a brick wall, each with the name that the speaker chose. */
export interface QuotesScene extends InClip {
  /** Sort of scene. */
  kind: 'quotes'
  /** The words, in order. */
  quotes: WallQuote[]
  /** Said under the words when they are made up: `verzonnen voorbeeld`. Absent: real words, with consent. */
  madeUp?: string
}

/** One card of the toolkit: what it is, what it asks, the first steps. */
export interface CardScene extends InClip {
  /** Sort of scene. */
  kind: 'card'
  /** What it is a card of: `Uit de toolkit`. */
  label: string
  /** Title of the piece. */
  title: string
  /** What it is, in one sentence. */
  summary: string
  /** What it asks, short: `10 minuten`, `vanaf 2 vrijwilligers`, `bijna niets`. */
  facts: string[]
  /** First steps, or lines of the card. */
  steps: Appearing[]
  /** True when the steps are done in this order and each gets its number. Absent: they stand without. */
  numbered?: boolean
  /** What the drawing shows. */
  drawing: DrawingName
}

/** A story, told in a few sentences over a drawing. */
export interface StoryScene extends InClip {
  /** Sort of scene. */
  kind: 'story'
  /** What sort of story: `Samengesteld verhaal`. */
  label: string
  /** Title of the story. */
  title: string
  /** The sentences, each in view until the next. */
  beats: Appearing[]
  /** What the drawing shows. */
  drawing: DrawingName
}

/** One thing that was learnt. */
export interface LessonScene extends InClip {
  /** Sort of scene. */
  kind: 'lesson'
  /** What it is: `Geleerd in de buurt`. */
  label: string
  /** The lesson, in one or two sentences. */
  text: string
  /** Language of the lesson. Absent: that of the clip. */
  textLocale?: Locale
  /** Titles of the pieces that it belongs to. */
  pieces: string[]
  /** What the drawing shows. */
  drawing: DrawingName
}

/** A heading with a few points that appear one by one: what an advisor does. */
export interface PointsScene extends InClip {
  /** Sort of scene. */
  kind: 'points'
  /** The heading. */
  heading: string
  /** The points. */
  points: Appearing[]
  /** What the drawing shows. */
  drawing: DrawingName
}

/** A week in the year. */
export interface WeekScene extends InClip {
  /** Sort of scene. */
  kind: 'week'
  /** Name of the week. */
  name: string
  /** Its days in words: `30 september tot en met 6 oktober`. */
  days: string
  /** What you could do. */
  invitation: string
}

/** An initiative says that it takes part. */
export interface InitiativeScene extends InClip {
  /** Sort of scene. */
  kind: 'initiative'
  /** Name as the initiative uses it. */
  name: string
  /** Where it is: `Gelderland`. */
  where: string
  /** What it says: `Wij doen mee`. */
  words: string
}

/** Who made it, what it rests on, and the day of the data. */
export interface CreditsScene extends InClip {
  /** Sort of scene. */
  kind: 'credits'
  /** Groups of lines. */
  groups: { heading: string; lines: string[] }[]
  /** Name of the programme and its address, which take the place of the groups from this frame on. Absent: only the groups. */
  ending?: { name: string; address: string; fromFrame: number }
}

/** The last picture of a clip: name, address and code. */
export interface EndScene extends InClip {
  /** Sort of scene. */
  kind: 'end'
  /** Name of the programme. */
  name: string
  /** What to do, in a few words. */
  title: string
  /** Address as it is read. */
  address: string
  /** Address as the code holds it. */
  url: string
  /** Whose work and which data are in it. */
  credits: string[]
}

/** A scene of a clip. */
export type Scene =
  | TitleScene
  | StreetScene
  | MapScene
  | StatisticScene
  | ThingsScene
  | TableScene
  | WindowsScene
  | QuotesScene
  | CardScene
  | StoryScene
  | LessonScene
  | PointsScene
  | WeekScene
  | InitiativeScene
  | CallScene
  | CreditsScene
  | EndScene

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
    countOf: words.describe('What the counter counts, in words: `groepen meldden zich aan`.'),
    where: words.describe(
      'Where the counted are: `in alle twaalf provincies`; who will be the first where there is none.',
    ),
    before: z
      .strictObject({ lights: z.int().min(1), words, untilFrame: z.int().min(1) })
      .exactOptional()
      .describe('Lights that are on before the counting starts, and what they are. Absent: none.'),
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
  z.strictObject({
    kind: z.literal('street').describe('Sort of scene.'),
    ...inClip,
    headline: words.exactOptional().describe('Words over the roofs. Absent: only the street.'),
  }),
  z.strictObject({
    kind: z.literal('things').describe('Sort of scene.'),
    ...inClip,
    things: z
      .array(z.strictObject({ drawing: drawingNameSchema, title: words, fromFrame: z.int().min(0) }))
      .min(1)
      .describe('The things, in order; each is in view until the next.'),
  }),
  z.strictObject({
    kind: z.literal('table').describe('Sort of scene.'),
    ...inClip,
    steps: z.array(appearingSchema).min(1).describe('The steps of a trajectory, in order.'),
  }),
  z.strictObject({
    kind: z.literal('windows').describe('Sort of scene.'),
    ...inClip,
    windows: z.array(appearingSchema).min(1).describe('The words, one window each.'),
    quietFromFrame: z
      .int()
      .min(0)
      .describe('Frame of the scene at which the last window lights softly, without words.'),
  }),
  z.strictObject({
    kind: z.literal('quotes').describe('Sort of scene.'),
    ...inClip,
    quotes: z.array(wallQuoteSchema).describe('The words, in order.'),
    madeUp: words
      .exactOptional()
      .describe('Said under the words when they are made up: `verzonnen voorbeeld`. Absent: real words, with consent.'),
  }),
  z.strictObject({
    kind: z.literal('card').describe('Sort of scene.'),
    ...inClip,
    label: words.describe('What it is a card of: `Uit de toolkit`.'),
    title: words.describe('Title of the piece.'),
    summary: words.describe('What it is, in one sentence.'),
    facts: z.array(words).describe('What it asks, short: `10 minuten`, `vanaf 2 vrijwilligers`, `bijna niets`.'),
    steps: z.array(appearingSchema).describe('First steps, or lines of the card.'),
    numbered: z
      .boolean()
      .exactOptional()
      .describe('True when the steps are done in this order and each gets its number. Absent: they stand without.'),
    drawing: drawingNameSchema.describe('What the drawing shows.'),
  }),
  z.strictObject({
    kind: z.literal('story').describe('Sort of scene.'),
    ...inClip,
    label: words.describe('What sort of story: `Samengesteld verhaal`.'),
    title: words.describe('Title of the story.'),
    beats: z.array(appearingSchema).min(1).describe('The sentences, each in view until the next.'),
    drawing: drawingNameSchema.describe('What the drawing shows.'),
  }),
  z.strictObject({
    kind: z.literal('lesson').describe('Sort of scene.'),
    ...inClip,
    label: words.describe('What it is: `Geleerd in de buurt`.'),
    text: words.describe('The lesson, in one or two sentences.'),
    textLocale: localeSchema.exactOptional().describe('Language of the lesson. Absent: that of the clip.'),
    pieces: z.array(words).describe('Titles of the pieces that it belongs to.'),
    drawing: drawingNameSchema.describe('What the drawing shows.'),
  }),
  z.strictObject({
    kind: z.literal('points').describe('Sort of scene.'),
    ...inClip,
    heading: words.describe('The heading.'),
    points: z.array(appearingSchema).min(1).describe('The points.'),
    drawing: drawingNameSchema.describe('What the drawing shows.'),
  }),
  z.strictObject({
    kind: z.literal('week').describe('Sort of scene.'),
    ...inClip,
    name: words.describe('Name of the week.'),
    days: words.describe('Its days in words: `30 september tot en met 6 oktober`.'),
    invitation: words.describe('What you could do.'),
  }),
  z.strictObject({
    kind: z.literal('initiative').describe('Sort of scene.'),
    ...inClip,
    name: words.describe('Name as the initiative uses it.'),
    where: words.describe('Where it is: `Gelderland`.'),
    words: words.describe('What it says: `Wij doen mee`.'),
  }),
  z.strictObject({
    kind: z.literal('credits').describe('Sort of scene.'),
    ...inClip,
    groups: z.array(z.strictObject({ heading: words, lines: z.array(words) })).describe('Groups of lines.'),
    ending: z
      .strictObject({ name: words, address: words, fromFrame: z.int().min(0) })
      .exactOptional()
      .describe('Name of the programme and its address, which take the place of the groups from this frame on.'),
  }),
  z.strictObject({
    kind: z.literal('end').describe('Sort of scene.'),
    ...inClip,
    name: words.describe('Name of the programme.'),
    title: words.describe('What to do, in a few words.'),
    address: words.describe('Address as it is read.'),
    url: words.describe('Address as the code holds it.'),
    credits: z.array(words).describe('Whose work and which data are in it.'),
  }),
]) satisfies z.ZodType<Scene>
