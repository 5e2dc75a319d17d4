import { z } from 'zod'
import { slugSchema, textSchema } from './text.ts'

/** A scene of the film as it is written down: what is said and what is seen. How it looks is the storyboard's. */
export interface FilmScriptScene {
  /** Address in data: `opening`. */
  id: string
  /** Seconds it takes. */
  seconds: number
  /** What it is called for who works on it, in Dutch. */
  title: string
  /** What the voice says, in Dutch. It also says what matters of the picture, so that nobody needs a second track. */
  said: string
  /** What is seen, in Dutch. */
  seen: string
  /** Ids of the figures that are shown or said. */
  statistics: string[]
  /** Slugs of the pieces of the toolkit that are shown or said. */
  pieces: string[]
}

/** Accepts a scene and no other keys. */
export const filmScriptSceneSchema = z.strictObject({
  id: slugSchema.describe('Address in data: `opening`.'),
  seconds: z.int().min(1).describe('Seconds it takes.'),
  title: textSchema.describe('What it is called for who works on it, in Dutch.'),
  said: textSchema.describe(
    'What the voice says, in Dutch. It also says what matters of the picture, so that nobody needs a second track.',
  ),
  seen: textSchema.describe('What is seen, in Dutch.'),
  statistics: z.array(slugSchema).default([]).describe('Ids of the figures that are shown or said.'),
  pieces: z.array(slugSchema).default([]).describe('Slugs of the pieces of the toolkit that are shown or said.'),
}) satisfies z.ZodType<FilmScriptScene>

/** The text of the film, scene by scene. */
export interface FilmScript {
  /** Title of the film, in Dutch. */
  title: string
  /** What the film wants to say, in one Dutch sentence. */
  message: string
  /** Seconds it takes. The scenes add up to it. */
  seconds: number
  /** The scenes, in order. */
  scenes: FilmScriptScene[]
}

/** Accepts a script and no other keys. Beyond the shape: the scenes add up to the whole, and every id is there once. */
export const filmScriptSchema = z
  .strictObject({
    title: textSchema.describe('Title of the film, in Dutch.'),
    message: textSchema.describe('What the film wants to say, in one Dutch sentence.'),
    seconds: z.int().min(1).describe('Seconds it takes. The scenes add up to it.'),
    scenes: z.array(filmScriptSceneSchema).min(1).describe('The scenes, in order.'),
  })
  .superRefine(({ seconds, scenes }, context) => {
    const report = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message })
    const sum = scenes.reduce((total, scene) => total + scene.seconds, 0)
    if (sum !== seconds) report(['seconds'], `expected ${sum}, the seconds of the scenes together`)
    const seen = new Set<string>()
    for (const [index, { id }] of scenes.entries()) {
      if (seen.has(id)) report(['scenes', index, 'id'], `expected every id once, and not a second \`${id}\``)
      seen.add(id)
    }
  }) satisfies z.ZodType<FilmScript>
