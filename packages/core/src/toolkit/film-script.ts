import { z } from 'zod'
import { slugSchema, textSchema } from './text.ts'

/** What a scene of the film draws. The storyboard knows how each is composed. */
export const filmPictures = ['street', 'map', 'things', 'table', 'windows', 'quotes', 'call', 'credits'] as const

/** What a scene of the film draws. */
export type FilmPicture = (typeof filmPictures)[number]

/** Accepts what a scene of the film draws. */
export const filmPictureSchema = z.enum(filmPictures)

/** What may stand between braces in what is said, to be filled in from the data. */
export const filmSlots = [
  'year',
  'share',
  'groups',
  'before',
  'quotes',
  'lessons',
  'helpline',
  'hours',
  'phone',
] as const

/** When a scene says other words, because the data hold less than it tells. */
export const filmCases = ['no-groups', 'few-groups', 'no-quotes', 'no-lessons'] as const

/** When a scene says other words. */
export type FilmCase = (typeof filmCases)[number]

/** What is said instead when the data hold less than the scene tells. */
export interface FilmInstead {
  /**
   * `no-groups`: nobody signed up. `few-groups`: no more groups than it began with, or one. `no-quotes`: nobody agreed to
   * a quote. `no-lessons`: nobody agreed to a quote, and there is no lesson either.
   */
  when: FilmCase
  /** What the scene is called then. Absent: as always. */
  title?: string
  /** What the voice says then. */
  said: string
}

/** Accepts what is said instead and no other keys. */
export const filmInsteadSchema = z.strictObject({
  when: z
    .enum(filmCases)
    .describe(
      '`no-groups`: nobody signed up. `few-groups`: no more groups than it began with, or one. `no-quotes`: nobody agreed ' +
        'to a quote. `no-lessons`: nobody agreed to a quote, and there is no lesson either.',
    ),
  title: textSchema.exactOptional().describe('What the scene is called then. Absent: as always.'),
  said: textSchema.describe('What the voice says then.'),
}) satisfies z.ZodType<FilmInstead>

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
   * the data stands between braces: `{year}` and `{share}` of the figure (“bijna de helft”), `{groups}` that signed up,
   * `{before}` with which it began, `{quotes}` with consent, `{lessons}`, `{helpline}` with its `{hours}` and `{phone}`.
   */
  said: string
  /** What is said instead when the data hold less than the scene tells. */
  instead: FilmInstead[]
  /** What is seen. */
  seen: string
  /** When the next thing comes into view, in order. */
  moments: FilmMoment[]
}

const sceneWords = {
  title: textSchema.describe('What it is called for who works on it.'),
  said: textSchema.describe(
    'What the voice says. It also says what matters of the picture, so that nobody needs a second track. What comes from ' +
      'the data stands between braces: `{year}` and `{share}` of the figure (“bijna de helft”), `{groups}` that signed up, ' +
      '`{before}` with which it began, `{quotes}` with consent, `{lessons}`, `{helpline}` with its `{hours}` and `{phone}`.',
  ),
  instead: z
    .array(filmInsteadSchema)
    .default([])
    .describe('What is said instead when the data hold less than the scene tells.'),
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

/**
 * What a figure says in English, for film and clips. Its source is that of the figure. It holds for one value and year:
 * when the figure is corrected these words are not used until somebody looked at them again.
 */
export interface EnglishFigure {
  /** Value of the figure for which these words were written: 0.486. */
  value: number
  /** Year of the figure for which these words were written. */
  year: number
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
  value: z.number().min(0).describe('Value of the figure for which these words were written: 0.486.'),
  year: z.int().min(1950).max(2100).describe('Year of the figure for which these words were written.'),
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
 * Accepts a script and no other keys. Beyond the shape: the scenes add up to the whole, every id is there once, every
 * moment stands in what is said, in that order, and what stands between braces is something that the data know.
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
  .superRefine(({ seconds, scenes, startedWith }, context) => {
    const report = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message })
    const sum = scenes.reduce((total, scene) => total + scene.seconds, 0)
    if (sum !== seconds) report(['seconds'], `expected ${sum}, the seconds of the scenes together`)
    const seen = new Set<string>()
    for (const [index, scene] of scenes.entries()) {
      if (seen.has(scene.id))
        report(['scenes', index, 'id'], `expected every id once, and not a second \`${scene.id}\``)
      seen.add(scene.id)
      const has = { figure: scene.statistics.length > 0, before: startedWith !== undefined }
      for (const [words, path] of [
        [scene, ['scenes', index]],
        [scene.english, ['scenes', index, 'english']],
      ] as const) {
        if (!words) continue
        reportMoments(words, path, report)
        reportSlots(words, path, has, report)
      }
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

/** What is between braces and not filled in would be spoken and shown as it stands there. */
function reportSlots(
  { said, instead, moments }: Pick<FilmSceneWords, 'said' | 'instead' | 'moments'>,
  path: readonly PropertyKey[],
  has: { figure: boolean; before: boolean },
  report: (path: PropertyKey[], message: string) => void,
): void {
  const texts: readonly (readonly [text: string, path: readonly PropertyKey[]])[] = [
    [said, ['said']],
    ...instead.map((one, index) => [one.said, ['instead', index, 'said']] as const),
    ...moments.flatMap(({ words }, index) =>
      words === undefined ? [] : [[words, ['moments', index, 'words']] as const],
    ),
  ]
  for (const [text, own] of texts)
    for (const [slot, name] of text.matchAll(/\{([^}]*)\}/g)) {
      const at = [...path, ...own]
      if (!filmSlots.some((known) => known === name))
        report(at, `expected one of ${filmSlots.map((known) => `\`{${known}}\``).join(', ')}, and not \`${slot}\``)
      else if (name === 'before' && !has.before)
        report(at, 'expected `startedWith` in the script, which `{before}` says')
      else if ((name === 'year' || name === 'share') && !has.figure)
        report(at, `expected a figure under \`statistics\` of the scene, of which \`${slot}\` speaks`)
    }
}
