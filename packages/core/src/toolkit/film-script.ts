import { z } from 'zod'
import { slugSchema, textSchema } from './text.ts'

/** What a scene of the film draws. The storyboard knows how each is composed. */
export const filmPictures = ['street', 'map', 'things', 'table', 'windows', 'quotes', 'call', 'credits'] as const

/** What a scene of the film draws. */
export type FilmPicture = (typeof filmPictures)[number]

/** Accepts what a scene of the film draws. */
export const filmPictureSchema = z.enum(filmPictures)

/** A moment in a scene: with these words of the voice, the next thing comes into view. */
export interface FilmMoment {
  /** Words of `said` with which it comes, as they stand there: `Stap één`. */
  at: string
  /** What is written in the picture then. Absent: what the scene draws has words of its own. */
  words?: string
}

/** Accepts a moment and no other keys. */
export const filmMomentSchema = z.strictObject({
  at: textSchema.describe('Words of `said` with which it comes, as they stand there: `Stap één`.'),
  words: textSchema
    .exactOptional()
    .describe('What is written in the picture then. Absent: what the scene draws has words of its own.'),
}) satisfies z.ZodType<FilmMoment>

/** The words of a scene in one language. */
export interface FilmSceneWords {
  /** What it is called for who works on it. */
  title: string
  /**
   * What the voice says. It also says what matters of the picture, so that nobody needs a second track. What comes from
   * the data stands between braces: `{year}` of the figure, `{groups}` that take part, `{before}` with which it began,
   * `{quotes}` with consent, `{helpline}` and its `{phone}`.
   */
  said: string
  /** What the voice says when the data hold nothing for this scene: nobody takes part yet, nobody agreed to a quote. */
  otherwise?: string
  /** What is seen. */
  seen: string
  /** When the next thing comes into view, in order. */
  moments: FilmMoment[]
}

const sceneWords = {
  title: textSchema.describe('What it is called for who works on it.'),
  said: textSchema.describe(
    'What the voice says. It also says what matters of the picture, so that nobody needs a second track. What comes from ' +
      'the data stands between braces: `{year}` of the figure, `{groups}` that take part, `{before}` with which it began, ' +
      '`{quotes}` with consent, `{helpline}` and its `{phone}`.',
  ),
  otherwise: textSchema
    .exactOptional()
    .describe(
      'What the voice says when the data hold nothing for this scene: nobody takes part yet, nobody agreed to a quote.',
    ),
  seen: textSchema.describe('What is seen.'),
  moments: z.array(filmMomentSchema).default([]).describe('When the next thing comes into view, in order.'),
}

/** Accepts the words of a scene in one language and no other keys. */
export const filmSceneWordsSchema = z.strictObject(sceneWords) satisfies z.ZodType<FilmSceneWords>

/** A scene of the film as it is written down: what is said and what is seen. How it looks is the storyboard's. */
export interface FilmScriptScene extends FilmSceneWords {
  /** Address in data: `opening`. */
  id: string
  /** Seconds it takes. */
  seconds: number
  /** What it draws. Absent: a street in the evening. */
  shows?: FilmPicture
  /** Ids of the figures that are shown or said. */
  statistics: string[]
  /** Slugs of the pieces of the toolkit that are shown or said. */
  pieces: string[]
  /** The same words in English. Absent: the film cannot be made in English. */
  english?: FilmSceneWords
}

/** Accepts a scene and no other keys. */
export const filmScriptSceneSchema = z.strictObject({
  id: slugSchema.describe('Address in data: `opening`.'),
  seconds: z.int().min(1).describe('Seconds it takes.'),
  shows: filmPictureSchema.exactOptional().describe('What it draws. Absent: a street in the evening.'),
  ...sceneWords,
  statistics: z.array(slugSchema).default([]).describe('Ids of the figures that are shown or said.'),
  pieces: z.array(slugSchema).default([]).describe('Slugs of the pieces of the toolkit that are shown or said.'),
  english: filmSceneWordsSchema
    .exactOptional()
    .describe('The same words in English. Absent: the film cannot be made in English.'),
}) satisfies z.ZodType<FilmScriptScene>

/** A group of lines in the credits. */
export interface FilmCredit {
  /** What they did: `Gemaakt met subsidie van`. */
  heading: string
  /** Who. */
  lines: string[]
  /** The heading in English. Absent: the Dutch one. */
  english?: { heading: string }
}

/** Accepts a group of lines in the credits and no other keys. */
export const filmCreditSchema = z.strictObject({
  heading: textSchema.describe('What they did: `Gemaakt met subsidie van`.'),
  lines: z.array(textSchema).min(1).describe('Who.'),
  english: z
    .strictObject({ heading: textSchema })
    .exactOptional()
    .describe('The heading in English. Absent: the Dutch one.'),
}) satisfies z.ZodType<FilmCredit>

/** What a figure says in English, for film and clips. Its value and its source are those of the figure. */
export interface EnglishFigure {
  /** The figure as it is shown: `48.6%`. */
  shown: string
  /** What it says, in one plain sentence without the source. */
  statement: string
  /** About whom it speaks: `people aged 18 and over`. */
  population: string
  /** What a viewer should know. */
  caveat?: string
}

/** Accepts what a figure says in English and no other keys. */
export const englishFigureSchema = z.strictObject({
  shown: textSchema.describe('The figure as it is shown: `48.6%`.'),
  statement: textSchema.describe('What it says, in one plain sentence without the source.'),
  population: textSchema.describe('About whom it speaks: `people aged 18 and over`.'),
  caveat: textSchema.exactOptional().describe('What a viewer should know.'),
}) satisfies z.ZodType<EnglishFigure>

/** The text of the film, scene by scene. */
export interface FilmScript {
  /** Title of the film, in Dutch. */
  title: string
  /** What the film wants to say, in one Dutch sentence. */
  message: string
  /** Seconds it takes. The scenes add up to it. */
  seconds: number
  /** Groups of neighbours with which it began, before the programme: they burn on the map when the counting starts. */
  startedWith?: number
  /** The scenes, in order. */
  scenes: FilmScriptScene[]
  /** Who made it, for the last picture. What comes from data (sources, the day of the data, licences) is added there. */
  credits: FilmCredit[]
  /** The same in English: title and message of the film, and what figures say, by id. */
  english?: { title: string; message: string; statistics: Record<string, EnglishFigure> }
}

/**
 * Accepts a script and no other keys. Beyond the shape: the scenes add up to the whole, every id is there once, and every
 * moment stands in what is said, in that order.
 */
export const filmScriptSchema = z
  .strictObject({
    title: textSchema.describe('Title of the film, in Dutch.'),
    message: textSchema.describe('What the film wants to say, in one Dutch sentence.'),
    seconds: z.int().min(1).describe('Seconds it takes. The scenes add up to it.'),
    startedWith: z
      .int()
      .min(1)
      .exactOptional()
      .describe(
        'Groups of neighbours with which it began, before the programme: they burn on the map when the counting starts.',
      ),
    scenes: z.array(filmScriptSceneSchema).min(1).describe('The scenes, in order.'),
    credits: z
      .array(filmCreditSchema)
      .default([])
      .describe(
        'Who made it, for the last picture. What comes from data (sources, the day of the data, licences) is added there.',
      ),
    english: z
      .strictObject({
        title: textSchema.describe('Title of the film in English.'),
        message: textSchema.describe('What the film wants to say, in one English sentence.'),
        statistics: z
          .record(slugSchema, englishFigureSchema)
          .default({})
          .describe('What figures say in English, by id.'),
      })
      .exactOptional()
      .describe('The same in English: title and message of the film, and what figures say, by id.'),
  })
  .superRefine(({ seconds, scenes }, context) => {
    const report = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message })
    const sum = scenes.reduce((total, scene) => total + scene.seconds, 0)
    if (sum !== seconds) report(['seconds'], `expected ${sum}, the seconds of the scenes together`)
    const seen = new Set<string>()
    for (const [index, scene] of scenes.entries()) {
      if (seen.has(scene.id))
        report(['scenes', index, 'id'], `expected every id once, and not a second \`${scene.id}\``)
      seen.add(scene.id)
      reportMoments(scene, ['scenes', index], report)
      if (scene.english) reportMoments(scene.english, ['scenes', index, 'english'], report)
    }
  }) satisfies z.ZodType<FilmScript>

/** Each moment is looked for after the one before, so that a word that comes back can mark the second time. */
function reportMoments(
  { said, moments }: Pick<FilmSceneWords, 'said' | 'moments'>,
  path: readonly PropertyKey[],
  report: (path: PropertyKey[], message: string) => void,
): void {
  let from = 0
  for (const [index, { at }] of moments.entries()) {
    const found = said.indexOf(at, from)
    if (found === -1)
      report([...path, 'moments', index, 'at'], 'expected words of `said`, after those of the moment before')
    else from = found + at.length
  }
}
