import { z } from 'zod'
import { type Day, daySchema } from '../calendar/day.ts'
import { idsOf, type Term } from '../vocabulary/term.ts'

/** What somebody can say yes to, each apart. Source of the list: `domain.md` §6.2; our own. */
export const consentUses = [
  { id: 'site', nl: 'de website', en: 'the website', meaning: 'Te lezen in de toolkit.', source: 'project' },
  { id: 'booklet', nl: 'gedrukte boekjes', en: 'printed booklets', meaning: 'Op papier.', source: 'project' },
  { id: 'film', nl: 'de film', en: 'the film', meaning: 'In de lange film.', source: 'project' },
  { id: 'clips', nl: 'korte filmpjes', en: 'short clips', meaning: 'In de korte filmpjes.', source: 'project' },
  {
    id: 'social',
    nl: 'sociale media',
    en: 'social media',
    meaning: 'In berichten op sociale media.',
    source: 'project',
  },
  { id: 'press', nl: 'de pers', en: 'the press', meaning: 'Voor kranten, radio en televisie.', source: 'project' },
  { id: 'training', nl: 'trainingen', en: 'training', meaning: 'In de training van adviseurs.', source: 'project' },
] as const satisfies readonly Term[]

/** Id of a use that consent can be given for. */
export type ConsentUse = (typeof consentUses)[number]['id']

/** Accepts the id of a use. */
export const consentUseSchema = z.enum(idsOf(consentUses))

/** How recognisable somebody agreed to be, most recognisable first. Our own list. */
export const identifiableLevels = [
  {
    id: 'full',
    nl: 'naam en gezicht',
    en: 'name and face',
    meaning: 'Met naam en herkenbaar in beeld.',
    source: 'project',
  },
  { id: 'first-name', nl: 'voornaam', en: 'first name', meaning: 'Alleen met de voornaam.', source: 'project' },
  { id: 'voice', nl: 'alleen stem', en: 'voice only', meaning: 'Alleen te horen.', source: 'project' },
  { id: 'anonymous', nl: 'onherkenbaar', en: 'anonymous', meaning: 'Niet te herkennen.', source: 'project' },
] as const satisfies readonly Term[]

/** Id of a level of recognisability. */
export type IdentifiableLevel = (typeof identifiableLevels)[number]['id']

/** Accepts the id of a level. */
export const identifiableLevelSchema = z.enum(idsOf(identifiableLevels))

/**
 * The public side of a consent record: what may be done until when, and nothing about the person.
 * Everything that could identify somebody stays in the store.
 */
export interface ConsentReference {
  /** Number of the consent record: `c-0007`. Says nothing about the person. */
  id: string
  /** Uses that the person agreed to. */
  uses: ConsentUse[]
  /** How recognisable the person agreed to be. */
  level: IdentifiableLevel
  /** Version of the text that the person read: `2026-09`. */
  textVersion: string
  /** Day from which the consent holds. */
  givenOn: Day
  /** First day of use after the time to think again. Only at words about feelings; before it nothing is permitted. */
  coolingOffUntil?: Day
  /** Last day on which the consent holds. Absent: until withdrawn. */
  endsOn?: Day
  /** Day on which the person took it back; from that day on nothing is permitted. */
  withdrawnOn?: Day
}

/** Accepts the number of a consent record: `c-` and at least four digits. */
export const consentIdSchema = z.string().regex(/^c-\d{4,}$/, 'expected a number such as `c-0007`')

/** Accepts a consent reference and no other keys. */
export const consentReferenceSchema = z.strictObject({
  id: consentIdSchema.describe('Number of the consent record: `c-0007`. Says nothing about the person.'),
  uses: z.array(consentUseSchema).min(1).describe('Uses that the person agreed to.'),
  level: identifiableLevelSchema.describe('How recognisable the person agreed to be.'),
  textVersion: z.string().min(1).describe('Version of the text that the person read: `2026-09`.'),
  givenOn: daySchema.describe('Day from which the consent holds.'),
  coolingOffUntil: daySchema
    .exactOptional()
    .describe(
      'First day of use after the time to think again. Only at words about feelings; before it nothing is permitted.',
    ),
  endsOn: daySchema.exactOptional().describe('Last day on which the consent holds. Absent: until withdrawn.'),
  withdrawnOn: daySchema
    .exactOptional()
    .describe('Day on which the person took it back; from that day on nothing is permitted.'),
}) satisfies z.ZodType<ConsentReference>
