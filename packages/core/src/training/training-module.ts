import { z } from 'zod'
import { slugSchema, sourceKeySchema, textSchema } from '../toolkit/text.ts'
import { checkModule } from './check-module.ts'
import { type Exercise, exerciseSchema } from './exercise.ts'
import { type Quiz, quizSchema } from './quiz.ts'
import { type Scenario, scenarioSchema } from './scenario.ts'
import { refuseBy } from './training-issue.ts'

/** The eight modules of the training, in the order of learning. Source of the list: the training plan; our own. */
export const trainingModuleIds = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8'] as const

/** Number of a module. */
export type TrainingModuleId = (typeof trainingModuleIds)[number]

/** Accepts the number of a module. */
export const trainingModuleIdSchema = z.enum(trainingModuleIds)

/** A part of a lesson, with a heading of its own. */
export interface LessonPart {
  /** Heading, in Dutch. */
  title: string
  /** Text in Markdown, without headings. Links as in pieces: `piece:slug` and `source:key`. */
  body: string
}

/** Accepts a part of a lesson and no other keys. */
export const lessonPartSchema = z.strictObject({
  title: textSchema.max(80).describe('Heading, in Dutch.'),
  body: textSchema.describe('Text in Markdown, without headings. Links as in pieces: `piece:slug` and `source:key`.'),
}) satisfies z.ZodType<LessonPart>

/** One module of the training of advisors. Texts are Dutch; people and places in it are fictional. */
export interface TrainingModule {
  /** Number of the module. Never changes. */
  id: TrainingModuleId
  /** Address on the site, lower case with hyphens: `eenzaamheid-begrijpen`. Never changes after publication. */
  slug: string
  /** Title, as short as a shop sign. */
  title: string
  /** What you learn and why, in one line. At most 160 characters. */
  summary: string
  /** What you can do afterwards, each one sentence that starts with a verb form of `je`. */
  learningGoals: string[]
  /** Minutes it takes with everything in it, for who does it for the first time. */
  minutes: number
  /** The lesson, in the order of reading. */
  lesson: LessonPart[]
  /** What to do with it, on paper or on screen. */
  exercises: Exercise[]
  /** Conversations to practise. */
  scenarios: Scenario[]
  /** The questions at the end. */
  quiz: Quiz
  /** Slugs of pieces of the toolkit that belong to it, most useful first. */
  pieces: string[]
  /** Keys of the sources on which the lesson rests, strongest first. */
  sources: string[]
}

/** Accepts a module without the issues of {@link checkModule}, and no other keys. */
export const trainingModuleSchema = z
  .strictObject({
    id: trainingModuleIdSchema.describe('Number of the module. Never changes.'),
    slug: slugSchema.describe(
      'Address on the site, lower case with hyphens: `eenzaamheid-begrijpen`. Never changes after publication.',
    ),
    title: textSchema.max(80).describe('Title, as short as a shop sign.'),
    summary: textSchema.max(160).describe('What you learn and why, in one line. At most 160 characters.'),
    learningGoals: z
      .array(textSchema)
      .min(1)
      .describe('What you can do afterwards, each one sentence that starts with a verb form of `je`.'),
    minutes: z.int().min(1).describe('Minutes it takes with everything in it, for who does it for the first time.'),
    lesson: z.array(lessonPartSchema).min(1).describe('The lesson, in the order of reading.'),
    exercises: z.array(exerciseSchema).min(1).describe('What to do with it, on paper or on screen.'),
    scenarios: z.array(scenarioSchema).min(1).describe('Conversations to practise.'),
    quiz: quizSchema.describe('The questions at the end.'),
    pieces: z.array(slugSchema).min(1).describe('Slugs of pieces of the toolkit that belong to it, most useful first.'),
    sources: z
      .array(sourceKeySchema)
      .min(1)
      .describe('Keys of the sources on which the lesson rests, strongest first.'),
  })
  .superRefine(refuseBy(checkModule)) satisfies z.ZodType<TrainingModule>
