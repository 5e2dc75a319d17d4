import { z } from 'zod'
import { slugSchema, textSchema } from '../toolkit/text.ts'
import { type Element, elementSchema } from '../vocabulary/elements.ts'
import { type Goal, goalSchema } from '../vocabulary/goals.ts'
import { type Obstacle, obstacleSchema } from '../vocabulary/obstacles.ts'
import { type Boundary, boundarySchema } from './boundaries.ts'
import { type LetterPartId, letterPartIdSchema } from './letter-parts.ts'
import { type Partner, partnerSchema } from './partners.ts'
import { type ElementSituation, elementSituationSchema } from './situations.ts'
import { hasLooseBrace, slotsOf } from './slots.ts'

/** When a block can be used: what the conversation must have shown. */
export type AdviceFit =
  | { about: 'element'; element: Element; situation: ElementSituation }
  | { about: 'goal'; goal: Goal }
  | { about: 'obstacle'; obstacle: Obstacle }
  | { about: 'partner'; partner: Partner }
  | { about: 'boundary'; boundary: Boundary }
  | { about: 'always' }

/** Accepts when a block can be used, and no other keys. */
export const adviceFitSchema = z.discriminatedUnion('about', [
  z.strictObject({
    about: z.literal('element'),
    element: elementSchema.describe('The active element.'),
    situation: elementSituationSchema.describe('How far the initiative is with it.'),
  }),
  z.strictObject({ about: z.literal('goal'), goal: goalSchema.describe('A goal that the initiative chose.') }),
  z.strictObject({ about: z.literal('obstacle'), obstacle: obstacleSchema.describe('What gets in the way.') }),
  z.strictObject({ about: z.literal('partner'), partner: partnerSchema.describe('With whom to work together.') }),
  z.strictObject({ about: z.literal('boundary'), boundary: boundarySchema.describe('Where the work ends.') }),
  z.strictObject({ about: z.literal('always') }),
]) satisfies z.ZodType<AdviceFit>

/** A place in the sentences of a block that an advisor fills from a note. */
export interface AdviceSlot {
  /** Name between the braces: `observatie`. Lower case, in Dutch, because advisors read it. */
  name: string
  /** What belongs there, in one Dutch sentence. */
  meaning: string
  /** What somebody could fill in. An invention. */
  example: string
}

/** Accepts a slot and no other keys. */
export const adviceSlotSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'expected lower case letters, digits and single hyphens')
    .describe('Name between the braces: `observatie`. Lower case, in Dutch, because advisors read it.'),
  meaning: textSchema.describe('What belongs there, in one Dutch sentence.'),
  example: textSchema.describe('What somebody could fill in. An invention.'),
}) satisfies z.ZodType<AdviceSlot>

/** A few sentences that were read over, with places to fill: what a letter of advice is composed of. */
export interface AdviceBlock {
  /** Address in data: `element-meeting-absent`. Never changes after publication; letters refer to it. */
  id: string
  /** Part of the letter in which it stands. */
  kind: LetterPartId
  /** When it can be used. */
  fits: AdviceFit
  /** The sentences in Dutch, one entry each, with slots between braces: `We zagen dat {observatie}.` */
  sentences: string[]
  /** The slots that the sentences use, each exactly once. */
  slots: AdviceSlot[]
  /** Slugs of pieces of the toolkit that go with it. */
  pieces: string[]
}

/**
 * Accepts a block and no other keys. Beyond the shape: every slot in a sentence is declared, every declared slot is
 * used, no slot is declared twice, and no brace is left over.
 */
export const adviceBlockSchema = z
  .strictObject({
    id: slugSchema.describe(
      'Address in data: `element-meeting-absent`. Never changes after publication; letters refer to it.',
    ),
    kind: letterPartIdSchema.describe('Part of the letter in which it stands.'),
    fits: adviceFitSchema.describe('When it can be used.'),
    sentences: z
      .array(textSchema)
      .min(1)
      .describe('The sentences in Dutch, one entry each, with slots between braces: `We zagen dat {observatie}.`'),
    slots: z.array(adviceSlotSchema).default([]).describe('The slots that the sentences use, each exactly once.'),
    pieces: z.array(slugSchema).default([]).describe('Slugs of pieces of the toolkit that go with it.'),
  })
  .superRefine(({ sentences, slots }, context) => {
    const report = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message })
    const declared = new Set(slots.map(({ name }) => name))
    const used = new Set(sentences.flatMap(slotsOf))
    for (const [index, sentence] of sentences.entries()) {
      for (const name of slotsOf(sentence))
        if (!declared.has(name)) report(['sentences', index], `expected every slot in \`slots\`, and not \`{${name}}\``)
      if (hasLooseBrace(sentence))
        report(['sentences', index], 'expected braces only around the name of a slot, such as `{observatie}`')
    }
    const seen = new Set<string>()
    for (const [index, { name }] of slots.entries()) {
      if (seen.has(name)) report(['slots', index, 'name'], `expected every slot once, and not a second \`${name}\``)
      else if (!used.has(name)) report(['slots', index, 'name'], 'expected a slot that a sentence uses')
      seen.add(name)
    }
  }) satisfies z.ZodType<AdviceBlock>
