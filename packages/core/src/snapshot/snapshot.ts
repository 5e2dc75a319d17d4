import { z } from 'zod'
import { type Day, daySchema } from '../calendar/day.ts'
import { type ConsentReference, consentReferenceSchema } from '../consent/consent-reference.ts'
import { type Statistic, statisticSchema } from '../toolkit/statistic.ts'
import { slugSchema, textSchema, webAddressSchema } from '../toolkit/text.ts'
import { type Province, provinceSchema } from '../vocabulary/provinces.ts'
import { reportSecondIds } from './second-ids.ts'

/** How many advice trajectories are where. Counts of initiatives are not personal data. */
export interface ProgrammeCounts {
  /** Signed up or matched, no conversation yet. */
  planned: number
  /** Conversation held, advice or follow-up still to come. */
  inProgress: number
  /** Finished with a follow-up call. */
  completed: number
  /** Stopped before the end. */
  stopped: number
}

/** Accepts programme counts and no other keys. */
export const programmeCountsSchema = z.strictObject({
  planned: z.int().min(0).describe('Signed up or matched, no conversation yet.'),
  inProgress: z.int().min(0).describe('Conversation held, advice or follow-up still to come.'),
  completed: z.int().min(0).describe('Finished with a follow-up call.'),
  stopped: z.int().min(0).describe('Stopped before the end.'),
}) satisfies z.ZodType<ProgrammeCounts>

/** The programme as a whole. */
export interface Programme {
  /** Name as it is shown. */
  name: string
  /** Advice trajectories that the programme promised: 40. */
  target: number
  /** Address of the toolkit, for links and QR codes. */
  url: string
  /** Trajectories by stage. */
  counts: ProgrammeCounts
}

/** Accepts a programme and no other keys. */
export const programmeSchema = z.strictObject({
  name: textSchema.describe('Name as it is shown.'),
  target: z.int().min(1).describe('Advice trajectories that the programme promised: 40.'),
  url: webAddressSchema.describe('Address of the toolkit, for links and QR codes.'),
  counts: programmeCountsSchema.describe('Trajectories by stage.'),
}) satisfies z.ZodType<Programme>

/** How many initiatives take part in one province. */
export interface ProvinceCount {
  /** The province. */
  province: Province
  /** Initiatives there. */
  initiatives: number
}

/** Accepts a count for a province and no other keys. */
export const provinceCountSchema = z.strictObject({
  province: provinceSchema.describe('The province.'),
  initiatives: z.int().min(0).describe('Initiatives there.'),
}) satisfies z.ZodType<ProvinceCount>

/** An initiative that lets itself be named. */
export interface NamedInitiative {
  /** Address in data: `buurttafel-de-linde`. */
  id: string
  /** Name as the initiative uses it. */
  name: string
  /** Province in which it is. Never an address. */
  province: Province
  /** Number of the consent record for this naming. */
  consentId: string
}

/** Accepts a named initiative and no other keys. */
export const namedInitiativeSchema = z.strictObject({
  id: slugSchema.describe('Address in data: `buurttafel-de-linde`.'),
  name: textSchema.describe('Name as the initiative uses it.'),
  province: provinceSchema.describe('Province in which it is. Never an address.'),
  consentId: textSchema.describe('Number of the consent record for this naming.'),
}) satisfies z.ZodType<NamedInitiative>

/** Words of somebody, with their consent. */
export interface Quote {
  /** Address in data: `q-012`. */
  id: string
  /** The words, as they were said. */
  text: string
  /** Who said it, no more recognisable than the consent permits. */
  speaker: string
  /** The same in English, seen by the person. Absent: shown in Dutch abroad too. */
  english?: { text: string; speaker: string }
  /** Number of the consent record. */
  consentId: string
}

/** Accepts a quote and no other keys. */
export const quoteSchema = z.strictObject({
  id: slugSchema.describe('Address in data: `q-012`.'),
  text: textSchema.describe('The words, as they were said.'),
  speaker: textSchema.describe('Who said it, no more recognisable than the consent permits.'),
  english: z
    .strictObject({
      text: textSchema.describe('The words in English.'),
      speaker: textSchema.describe('Who said it, in English.'),
    })
    .exactOptional()
    .describe('The same in English, seen by the person. Absent: shown in Dutch abroad too.'),
  consentId: textSchema.describe('Number of the consent record.'),
}) satisfies z.ZodType<Quote>

/** Something an initiative learnt that others can use. */
export interface Lesson {
  /** Address in data: `les-003`. */
  id: string
  /** The lesson, in one or two plain Dutch sentences. No names, no places. */
  text: string
  /** The lesson in English. Absent: shown in Dutch abroad too. */
  english?: string
  /** Slugs of the pieces it belongs to. */
  pieces: string[]
  /** Day on which it was learnt. */
  learntOn: Day
}

/** Accepts a lesson and no other keys. */
export const lessonSchema = z.strictObject({
  id: slugSchema.describe('Address in data: `les-003`.'),
  text: textSchema.describe('The lesson, in one or two plain Dutch sentences. No names, no places.'),
  english: textSchema.exactOptional().describe('The lesson in English. Absent: shown in Dutch abroad too.'),
  pieces: z.array(slugSchema).default([]).describe('Slugs of the pieces it belongs to.'),
  learntOn: daySchema.describe('Day on which it was learnt.'),
}) satisfies z.ZodType<Lesson>

/**
 * The public project snapshot, `project.json`: the one bridge between the store and site, film and campaign.
 * It holds only what may be public on `asOf`; who uses it checks consent again on the day of use.
 */
export interface Snapshot {
  /** Version of this shape. Goes up when a reader of the old shape would break. */
  schemaVersion: 1
  /** True for made-up data. Every page, clip and post that uses it says so. */
  example: boolean
  /** Day that the data speak of. */
  asOf: Day
  /** The programme as a whole. */
  programme: Programme
  /** Initiatives by province, each province once; a province that is missing has none. */
  provinces: ProvinceCount[]
  /** Initiatives that let themselves be named. */
  initiatives: NamedInitiative[]
  /** Published figures that may be shown with the project. */
  statistics: Statistic[]
  /** Words of people, with consent. */
  quotes: Quote[]
  /** What was learnt. */
  lessons: Lesson[]
  /** The consent records that `initiatives` and `quotes` refer to, without anything about the person. */
  consents: ConsentReference[]
}

const fields = z.strictObject({
  schemaVersion: z.literal(1).describe('Version of this shape. Goes up when a reader of the old shape would break.'),
  example: z.boolean().describe('True for made-up data. Every page, clip and post that uses it says so.'),
  asOf: daySchema.describe('Day that the data speak of.'),
  programme: programmeSchema.describe('The programme as a whole.'),
  provinces: z
    .array(provinceCountSchema)
    .describe('Initiatives by province, each province once; a province that is missing has none.'),
  initiatives: z.array(namedInitiativeSchema).describe('Initiatives that let themselves be named.'),
  statistics: z.array(statisticSchema).describe('Published figures that may be shown with the project.'),
  quotes: z.array(quoteSchema).describe('Words of people, with consent.'),
  lessons: z.array(lessonSchema).describe('What was learnt.'),
  consents: z
    .array(consentReferenceSchema)
    .describe('The consent records that `initiatives` and `quotes` refer to, without anything about the person.'),
})

/**
 * Accepts a snapshot and no other keys. Beyond the shape: every id once, each province once, every consent number
 * exists, the provinces add up to the programme's counts, and no province names more initiatives than it has.
 */
export const snapshotSchema = fields.superRefine((snapshot, context) => {
  const report = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message })

  reportSecondIds(snapshot, report)

  const counts = new Map<Province, number>()
  for (const [index, { province, initiatives }] of snapshot.provinces.entries()) {
    if (counts.has(province))
      report(['provinces', index, 'province'], `unexpected second \`${province}\`, expected each province once`)
    counts.set(province, initiatives)
  }

  const { planned, inProgress, completed, stopped } = snapshot.programme.counts
  const inProgramme = planned + inProgress + completed + stopped
  const inProvinces = snapshot.provinces.reduce((sum, { initiatives }) => sum + initiatives, 0)
  if (inProgramme !== inProvinces) {
    report(
      ['provinces'],
      `unexpected ${inProvinces} initiatives in the provinces together, expected ${inProgramme} as in \`programme.counts\``,
    )
  }

  const named = new Map<Province, number>()
  for (const [index, { province }] of snapshot.initiatives.entries()) {
    named.set(province, (named.get(province) ?? 0) + 1)
    if ((named.get(province) ?? 0) > (counts.get(province) ?? 0)) {
      report(
        ['initiatives', index, 'province'],
        `unexpected initiative in \`${province}\`, expected at most ${counts.get(province) ?? 0} as in \`provinces\``,
      )
    }
  }

  const consentIds = new Set(snapshot.consents.map(({ id }) => id))
  for (const list of ['initiatives', 'quotes'] as const) {
    for (const [index, { consentId }] of snapshot[list].entries()) {
      if (!consentIds.has(consentId))
        report([list, index, 'consentId'], `unexpected \`${consentId}\`, expected a number from \`consents\``)
    }
  }
}) satisfies z.ZodType<Snapshot>
