import { z } from 'zod'
import { type Day, daySchema } from '../calendar/day.ts'
import { slugSchema, sourceKeySchema, textSchema } from './text.ts'

/**
 * How a figure was measured. `djg-6` and `djg-11` are the De Jong Gierveld scale with six and eleven statements;
 * figures from different instruments may never be compared.
 */
export type Instrument = 'djg-6' | 'djg-11' | 'direct-question' | 'register' | 'count'

/** Accepts the id of an instrument. */
export const instrumentSchema = z.enum(['djg-6', 'djg-11', 'direct-question', 'register', 'count'])

/** A published figure with everything a reader needs to judge it. */
export interface Statistic {
  /** Address in data: `sterk-eenzaam-2024`. */
  id: string
  /** What the figure says, in one plain Dutch sentence without the source. */
  statement: string
  /** Unit of `value`: a share from 0 to 1, or a number of people or things. */
  unit: 'share' | 'number'
  /** The figure itself, rounded as published: 0.1 for ten per cent. */
  value: number
  /** The figure as it is shown, with the publisher's own rounding: `bijna 10%`. */
  shown: string
  /** How it was measured. */
  instrument: Instrument
  /** About whom it speaks: `inwoners van 15 jaar en ouder`. */
  population: string
  /** Year that it speaks about. */
  year: number
  /** Who published it. */
  publisher: string
  /** Key of the source. */
  source: string
  /** Day on which the figure was last compared with its source. */
  checkedAt: Day
  /** `primary`: read at the publisher. `secondary`: known through another text; say so where it is shown. */
  confidence: 'primary' | 'secondary'
  /** What a reader should know: corona year, estimate, rounding. */
  caveat?: string
}

/** Accepts a statistic and no other keys. A share lies between 0 and 1. */
export const statisticSchema = z
  .strictObject({
    id: slugSchema.describe('Address in data: `sterk-eenzaam-2024`.'),
    statement: textSchema.describe('What the figure says, in one plain Dutch sentence without the source.'),
    unit: z
      .enum(['share', 'number'])
      .describe('Unit of `value`: a share from 0 to 1, or a number of people or things.'),
    value: z.number().min(0).describe('The figure itself, rounded as published: 0.1 for ten per cent.'),
    shown: textSchema.describe("The figure as it is shown, with the publisher's own rounding: `bijna 10%`."),
    instrument: instrumentSchema.describe('How it was measured.'),
    population: textSchema.describe('About whom it speaks: `inwoners van 15 jaar en ouder`.'),
    year: z.int().min(1950).max(2100).describe('Year that it speaks about.'),
    publisher: textSchema.describe('Who published it.'),
    source: sourceKeySchema.describe('Key of the source.'),
    checkedAt: daySchema.describe('Day on which the figure was last compared with its source.'),
    confidence: z
      .enum(['primary', 'secondary'])
      .describe('`primary`: read at the publisher. `secondary`: known through another text; say so where it is shown.'),
    caveat: textSchema.exactOptional().describe('What a reader should know: corona year, estimate, rounding.'),
  })
  .refine((statistic) => statistic.unit !== 'share' || statistic.value <= 1, {
    error: 'expected a share between 0 and 1 (0.1 for ten per cent)',
    path: ['value'],
  }) satisfies z.ZodType<Statistic>

/**
 * Whether two figures may stand in one comparison: same instrument, same population, same publisher.
 * The figures of Statistics Netherlands (six statements, 15 and older) and of the Health Monitor (eleven statements,
 * 18 and older) never may.
 */
export function comparable(one: Statistic, other: Statistic): boolean {
  return one.instrument === other.instrument && one.population === other.population && one.publisher === other.publisher
}
