import { type Province, provinceSchema } from '@drempel/core/vocabulary'
import { z } from 'zod'
import { lineSchema as line, linesSchema as lines } from '../http/words.ts'
import { consentTexts } from './consent-text.ts'

/** What an initiative tells when it signs up for an advice trajectory. Ten fields, no account. */
export interface SignUp {
  /** Name of the initiative. */
  initiativeName: string
  /** Province in which it is. */
  province: Province
  /** Sort of place, in own words: `een dorp`, `een wijk in de stad`. */
  place: string
  /** What they do, and what they would like to talk about. No names of neighbours. */
  question: string
  /** Where the conversation should be. */
  meeting: 'on-site' | 'online' | 'either'
  /** Whom to ask for. */
  contactName: string
  /** E-mail address. One of e-mail and telephone is needed. */
  email?: string
  /** Telephone number. One of e-mail and telephone is needed. */
  phone?: string
  /** Version of the text that the person read. */
  consentTextVersion: string
  /** The person agrees with that text. */
  agreed: true
}

/** An e-mail address. */
export const emailSchema = z.email('expected an e-mail address').max(254)

/** A telephone number, as people write it. */
export const phoneSchema = z
  .string()
  .regex(/^\+?[0-9][0-9 ()-]{6,18}[0-9]$/, 'expected a telephone number of digits, spaces and hyphens')

/** Accepts a sign-up and no other fields. Reasons repeat no value. */
export const signUpSchema = z
  .strictObject({
    initiativeName: line.describe('Name of the initiative.').meta({ examples: ['Voorbeeldtafel'] }),
    province: provinceSchema.describe('Province in which it is.').meta({ examples: ['drenthe'] }),
    place: line
      .describe('Sort of place, in own words: `een dorp`, `een wijk in de stad`.')
      .meta({ examples: ['een dorp'] }),
    question: lines
      .describe('What they do, and what they would like to talk about. No names of neighbours.')
      .meta({ examples: ['Wij eten elke maand samen. Hoe bereiken we buren die nooit komen?'] }),
    meeting: z.enum(['on-site', 'online', 'either']).describe('Where the conversation should be.'),
    contactName: line.describe('Whom to ask for.').meta({ examples: ['Voorbeeld Persoon'] }),
    email: emailSchema
      .exactOptional()
      .describe('E-mail address. One of e-mail and telephone is needed.')
      .meta({ examples: ['tafel@voorbeeld.example'] }),
    phone: phoneSchema
      .exactOptional()
      .describe('Telephone number. One of e-mail and telephone is needed.')
      .meta({ examples: ['06 00000000'] }),
    consentTextVersion: z
      .literal(consentTexts[0].version)
      .describe('Version of the text that the person read. `GET /v1/consent-text` has text and version.'),
    agreed: z.literal(true).describe('The person agrees with that text.'),
  })
  .refine((signUp) => signUp.email !== undefined || signUp.phone !== undefined, {
    error: 'missing field, expected an e-mail address or a telephone number',
    path: ['email'],
    // Beside other mistakes too, so that nobody has to try twice.
    when: ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value),
  })
  .describe('What an initiative tells when it signs up. Ten fields, no account.')
  .meta({ anyOf: [{ required: ['email'] }, { required: ['phone'] }] }) satisfies z.ZodType<SignUp>

/** A made-up sign-up, for the documentation. */
export const exampleSignUp: SignUp = {
  initiativeName: 'Voorbeeldtafel',
  province: 'drenthe',
  place: 'een dorp',
  question: 'Wij eten elke maand samen. Hoe bereiken we buren die nooit komen?',
  meeting: 'either',
  contactName: 'Voorbeeld Persoon',
  email: 'tafel@voorbeeld.example',
  consentTextVersion: consentTexts[0].version,
  agreed: true,
}
