import { z } from 'zod'
import { textSchema } from '../toolkit/text.ts'
import { type Element, elementSchema, elements } from '../vocabulary/elements.ts'

/** A question of the guide. Notes of a conversation refer to it. */
export interface GuideQuestion {
  /** Address in data: `g`, the number of the phase, a hyphen and the number of the question: `g2-3`. Never changes. */
  id: string
  /** The question in Dutch, as an advisor can say it. */
  text: string
}

/** Accepts a question and no other keys. */
export const guideQuestionSchema = z.strictObject({
  id: z
    .string()
    .regex(/^g[0-7]-[1-9]\d?$/, 'expected the number of a phase and of a question, such as `g2-3`')
    .describe(
      'Address in data: `g`, the number of the phase, a hyphen and the number of the question: `g2-3`. Never changes.',
    ),
  text: textSchema.describe('The question in Dutch, as an advisor can say it.'),
}) satisfies z.ZodType<GuideQuestion>

/** A phase of the conversation. */
export interface GuidePhase {
  /** Number, 0 for the preparation to 7 for the end. */
  number: number
  /** What it is called, in Dutch. */
  title: string
  /** Minutes it takes. */
  minutes: number
  /** What it is for, in one Dutch sentence. */
  goal: string
  /** Questions, in an order that works. Empty for the preparation. */
  questions: GuideQuestion[]
  /** What the advisor watches for, each one Dutch sentence. */
  watchFor: string[]
  /** What the advisor notes, each one Dutch sentence. Never the name of a neighbour. */
  note: string[]
}

/** Accepts a phase and no other keys. */
export const guidePhaseSchema = z.strictObject({
  number: z.int().min(0).max(7).describe('Number, 0 for the preparation to 7 for the end.'),
  title: textSchema.describe('What it is called, in Dutch.'),
  minutes: z.int().min(1).describe('Minutes it takes.'),
  goal: textSchema.describe('What it is for, in one Dutch sentence.'),
  questions: z
    .array(guideQuestionSchema)
    .default([])
    .describe('Questions, in an order that works. Empty for the preparation.'),
  watchFor: z.array(textSchema).min(1).describe('What the advisor watches for, each one Dutch sentence.'),
  note: z
    .array(textSchema)
    .min(1)
    .describe('What the advisor notes, each one Dutch sentence. Never the name of a neighbour.'),
}) satisfies z.ZodType<GuidePhase>

/** How to find out how far an initiative is with one active element. */
export interface ElementScanItem {
  /** The element. */
  element: Element
  /** A question that shows it, in Dutch. */
  question: string
  /** What you hear when it is absent: note 0. */
  absent: string
  /** What you hear when it happens by chance: note 1. */
  byChance: string
  /** What you hear when it is done on purpose: note 2. */
  onPurpose: string
}

/** Accepts an item of the element scan and no other keys. */
export const elementScanItemSchema = z.strictObject({
  element: elementSchema.describe('The element.'),
  question: textSchema.describe('A question that shows it, in Dutch.'),
  absent: textSchema.describe('What you hear when it is absent: note 0.'),
  byChance: textSchema.describe('What you hear when it happens by chance: note 1.'),
  onPurpose: textSchema.describe('What you hear when it is done on purpose: note 2.'),
}) satisfies z.ZodType<ElementScanItem>

/** The guide that an advisor has in hand while talking with an initiative. */
export interface ConversationGuide {
  /** What it is called, in Dutch. */
  title: string
  /** What to hold on to during the whole conversation, each one Dutch sentence. */
  principles: string[]
  /** The eight phases, 0 to 7, in order. */
  phases: GuidePhase[]
  /** The element scan of phase 4: every element once. */
  elementScan: ElementScanItem[]
}

/**
 * Accepts a guide and no other keys. Beyond the shape: the phases are 0 to 7 in order, every question carries the
 * number of its phase and is counted from 1, and the scan has every element once.
 */
export const conversationGuideSchema = z
  .strictObject({
    title: textSchema.describe('What it is called, in Dutch.'),
    principles: z
      .array(textSchema)
      .min(1)
      .describe('What to hold on to during the whole conversation, each one Dutch sentence.'),
    phases: z.array(guidePhaseSchema).length(8).describe('The eight phases, 0 to 7, in order.'),
    elementScan: z.array(elementScanItemSchema).describe('The element scan of phase 4: every element once.'),
  })
  .superRefine(({ phases, elementScan }, context) => {
    const report = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message })
    for (const [at, { number, questions }] of phases.entries()) {
      if (number !== at) report(['phases', at, 'number'], `expected ${at}, the place of the phase`)
      for (const [index, { id }] of questions.entries()) {
        const wanted = `g${number}-${index + 1}`
        if (id !== wanted) report(['phases', at, 'questions', index, 'id'], `expected \`${wanted}\``)
      }
    }
    const seen = new Set<Element>()
    for (const [index, { element }] of elementScan.entries()) {
      if (seen.has(element)) report(['elementScan', index, 'element'], 'expected every element once')
      seen.add(element)
    }
    const missing = elements.filter(({ id }) => !seen.has(id)).map(({ id }) => `\`${id}\``)
    if (missing.length > 0) report(['elementScan'], `expected every element, also ${missing.join(', ')}`)
  }) satisfies z.ZodType<ConversationGuide>
