import { z } from 'zod'
import { type ConsentReference, consentIdSchema, consentReferenceSchema } from '../consent/consent-reference.ts'
import { type Statistic, statisticSchema } from '../toolkit/statistic.ts'
import { slugSchema, textSchema } from '../toolkit/text.ts'
import { type Province, provinceSchema } from '../vocabulary/provinces.ts'
import { reportSecondIds } from './second-ids.ts'
import { type Lesson, lessonSchema, type Programme, programmeSchema } from './snapshot.ts'

/** An initiative as the store knows it. */
export interface InitiativeRecord {
  /** Reference of the initiative, made by the store and not from its name; its address in data when it may be named. */
  id: string
  /** Name as the initiative uses it. Published only with consent. */
  name: string
  /** Province in which it is. */
  province: Province
  /** Number of the consent record for naming it. Absent: nobody agreed. */
  consentId?: string
}

/** Accepts an initiative record and no other keys. */
export const initiativeRecordSchema = z.strictObject({
  id: slugSchema.describe(
    'Reference of the initiative, made by the store and not from its name; its address in data when it may be named.',
  ),
  name: textSchema.describe('Name as the initiative uses it. Published only with consent.'),
  province: provinceSchema.describe('Province in which it is.'),
  consentId: consentIdSchema
    .exactOptional()
    .describe('Number of the consent record for naming it. Absent: nobody agreed.'),
}) satisfies z.ZodType<InitiativeRecord>

/** Words of somebody as the store knows them. */
export interface QuoteRecord {
  /** Reference of the quote. */
  id: string
  /** The words, as they were said. */
  text: string
  /** Who said it, as it would be shown. */
  speaker: string
  /** Number of the consent record. Absent: nobody agreed. */
  consentId?: string
}

/** Accepts a quote record and no other keys. */
export const quoteRecordSchema = z.strictObject({
  id: slugSchema.describe('Reference of the quote.'),
  text: textSchema.describe('The words, as they were said.'),
  speaker: textSchema.describe('Who said it, as it would be shown.'),
  consentId: consentIdSchema.exactOptional().describe('Number of the consent record. Absent: nobody agreed.'),
}) satisfies z.ZodType<QuoteRecord>

/** A lesson as the store knows it. */
export interface LessonRecord extends Lesson {
  /** Whether the initiative agreed to pass it on. */
  shared: boolean
}

/** Accepts a lesson record and no other keys. */
export const lessonRecordSchema = z.strictObject({
  ...lessonSchema.shape,
  shared: z.boolean().describe('Whether the initiative agreed to pass it on.'),
}) satisfies z.ZodType<LessonRecord>

/** What a store holds of a project, as far as something of it may become public. Trajectories come beside it. */
export interface ProjectRecords {
  /** True for made-up data. */
  example: boolean
  /** Name, target and address of the programme; its counts follow from the trajectories. */
  programme: Omit<Programme, 'counts'>
  /** The initiatives. */
  initiatives: InitiativeRecord[]
  /** Words of people. */
  quotes: QuoteRecord[]
  /** Lessons. */
  lessons: LessonRecord[]
  /** Figures that may be shown with the project. */
  statistics: Statistic[]
  /** The public side of all consent records. */
  consents: ConsentReference[]
}

const fields = z.strictObject({
  example: z.boolean().describe('True for made-up data.'),
  programme: programmeSchema
    .omit({ counts: true })
    .describe('Name, target and address of the programme; its counts follow from the trajectories.'),
  initiatives: z.array(initiativeRecordSchema).describe('The initiatives.'),
  quotes: z.array(quoteRecordSchema).describe('Words of people.'),
  lessons: z.array(lessonRecordSchema).describe('Lessons.'),
  statistics: z.array(statisticSchema).describe('Figures that may be shown with the project.'),
  consents: z.array(consentReferenceSchema).describe('The public side of all consent records.'),
})

/** Accepts project records and no other keys; every id once, so that a consent cannot be overruled by a second with its number. */
export const projectRecordsSchema = fields.superRefine((records, context) =>
  reportSecondIds(records, (path, message) => context.addIssue({ code: 'custom', path, message })),
) satisfies z.ZodType<ProjectRecords>
