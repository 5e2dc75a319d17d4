import { z } from 'zod'
import { slugSchema, textSchema } from '../toolkit/text.ts'

/** Something that somebody may notice, what to do first, and who then. For initiatives and advisors; judges nobody. */
export interface ReferralSignal {
  /** Address in data: `raw-grief`. Never changes. */
  id: string
  /** What you notice, in a few Dutch words. */
  notice: string
  /** What you may see or hear, each one Dutch sentence. */
  examples: string[]
  /** What you do first, in order, each one Dutch sentence. */
  firstDo: string[]
  /** Who can help next, each one Dutch sentence. */
  whoHelps: string[]
  /** How soon: `at-once` while you are there, `this-week`, or `in-time` when the moment is right. */
  pace: 'at-once' | 'this-week' | 'in-time'
  /** Ids of helplines to show with it, in order: `113`, `112`. */
  helplines: string[]
  /** Slugs of pieces of the toolkit that go with it. */
  pieces: string[]
}

/** Accepts a signal and no other keys. Whether the helplines exist is a check of the toolkit. */
export const referralSignalSchema = z.strictObject({
  id: slugSchema.describe('Address in data: `raw-grief`. Never changes.'),
  notice: textSchema.describe('What you notice, in a few Dutch words.'),
  examples: z.array(textSchema).min(1).describe('What you may see or hear, each one Dutch sentence.'),
  firstDo: z.array(textSchema).min(1).describe('What you do first, in order, each one Dutch sentence.'),
  whoHelps: z.array(textSchema).min(1).describe('Who can help next, each one Dutch sentence.'),
  pace: z
    .enum(['at-once', 'this-week', 'in-time'])
    .describe('How soon: `at-once` while you are there, `this-week`, or `in-time` when the moment is right.'),
  helplines: z.array(slugSchema).default([]).describe('Ids of helplines to show with it, in order: `113`, `112`.'),
  pieces: z.array(slugSchema).default([]).describe('Slugs of pieces of the toolkit that go with it.'),
}) satisfies z.ZodType<ReferralSignal>
