import { languageTagSchema } from '@drempel/core/consent'
import type { InitiativeProfile } from '@drempel/core/matching'
import { provinceSchema, themeSchema } from '@drempel/core/vocabulary'
import { z } from 'zod'
import { lineSchema, linesSchema } from '../http/words.ts'
import type { Db } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'

/** What a coordinator may correct of an initiative. Whom to ask for is not in it. */
export const initiativeDetailsSchema = z.strictObject({
  name: lineSchema.describe('Name of the initiative. Not public without its consent.'),
  province: provinceSchema.describe('Province in which it is.'),
  place: lineSchema.describe('Sort of place, in own words: `een dorp`.'),
  question: linesSchema.describe('What they do and ask, in own words. No names of neighbours.'),
  meeting: z.enum(['on-site', 'online', 'either']).describe('Where the conversation should be.'),
  themes: z.array(themeSchema).max(12).describe('Themes that it wants to talk about.'),
  languages: z.array(languageTagSchema).max(12).describe('Languages in which it would like to talk, best first.'),
})
export type InitiativeDetails = z.output<typeof initiativeDetailsSchema>

/** An initiative as an advisor or coordinator sees it. */
export const initiativeSchema = z.strictObject({
  id: z.string().describe('Reference of the initiative.'),
  ...initiativeDetailsSchema.shape,
  namingConsentId: z.string().nullable().describe('Number of the consent for naming it in public, or `null`.'),
  version: z.int().describe('Number of times that it changed; the `ETag` says the same.'),
})

/** An initiative by its reference; `undefined` when there is none. */
export const initiativeRow = (db: Db, id: string): Promise<Tables['initiative'] | undefined> =>
  db.selectFrom('initiative').where('id', '=', id).selectAll().executeTakeFirst()

/** What is shown of an initiative. */
export const initiativeAnswer = (row: Tables['initiative']): z.output<typeof initiativeSchema> => ({
  id: row.id,
  name: row.name,
  province: row.province,
  place: row.place,
  question: row.question,
  meeting: row.meeting as InitiativeDetails['meeting'],
  themes: JSON.parse(row.themes),
  languages: JSON.parse(row.languages),
  namingConsentId: row.naming_consent_id,
  version: row.version,
})

/** What matching goes by. */
export const profileOfInitiative = (row: Tables['initiative']): InitiativeProfile => ({
  id: row.id,
  province: row.province,
  online: row.meeting !== 'on-site',
  themes: JSON.parse(row.themes),
  languages: JSON.parse(row.languages),
})
