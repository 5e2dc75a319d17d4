import { z } from 'zod'
import { type LetterPartId, letterPartIdSchema } from '../../guidance/letter-parts.ts'
import { slugSchema, textSchema } from '../../toolkit/text.ts'
import { type Element, elementSchema } from '../../vocabulary/elements.ts'
import { type Goal, goalSchema } from '../../vocabulary/goals.ts'
import { once } from '../lists.ts'
import { referenceSchema } from '../reference.ts'
import type { PinnedPiece } from '../trajectory.ts'
import { adviceItemIdSchema, pinnedPieceSchema } from './advice-item.ts'

/** One sentence of a letter, and the notes from which it comes. */
export interface LetterSentence {
  /** The sentence as the initiative reads it. */
  text: string
  /** References to the notes it rests on. Empty only in parts that need no note, such as the greeting. */
  noteIds: string[]
}

/** Accepts a sentence and no other keys. */
export const letterSentenceSchema = z.strictObject({
  text: textSchema.describe('The sentence as the initiative reads it.'),
  noteIds: once(z.array(referenceSchema)).describe(
    'References to the notes it rests on. Empty only in parts that need no note, such as the greeting.',
  ),
}) satisfies z.ZodType<LetterSentence>

const fields = {
  blockId: slugSchema.describe('Block of the library from which it was made.'),
  sentences: z.array(letterSentenceSchema).min(1).describe('Its sentences, in order.'),
}

/** A block of the letter that advises something. */
export interface AdviceLetterAdvice {
  /** Part of the letter. */
  kind: 'advice'
  /** Block of the library from which it was made. */
  blockId: string
  /** Its sentences, in order. */
  sentences: LetterSentence[]
  /** Address within the letter: `a1`. The follow-up asks after it. */
  itemId: string
  /** Goal it serves. */
  goal: Goal
  /** Active element it works through. */
  element: Element
}

/** A block of the letter that names a piece of the toolkit. */
export interface AdviceLetterPiece {
  /** Part of the letter. */
  kind: 'piece'
  /** Block of the library from which it was made. */
  blockId: string
  /** Its sentences, in order. */
  sentences: LetterSentence[]
  /** The piece, as it was when the letter was written. */
  piece: PinnedPiece
}

/** Any other block of the letter. */
export interface AdviceLetterText {
  /** Part of the letter. */
  kind: Exclude<LetterPartId, 'advice' | 'piece'>
  /** Block of the library from which it was made. */
  blockId: string
  /** Its sentences, in order. */
  sentences: LetterSentence[]
}

/** A block of a letter, told apart by `kind`. */
export type AdviceLetterBlock = AdviceLetterAdvice | AdviceLetterPiece | AdviceLetterText

const kind = 'Part of the letter.'

const adviceLetterBlockSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('advice').describe(kind),
    ...fields,
    itemId: adviceItemIdSchema.describe('Address within the letter: `a1`. The follow-up asks after it.'),
    goal: goalSchema.describe('Goal it serves.'),
    element: elementSchema.describe('Active element it works through.'),
  }),
  z.strictObject({
    kind: z.literal('piece').describe(kind),
    ...fields,
    piece: pinnedPieceSchema.describe('The piece, as it was when the letter was written.'),
  }),
  z.strictObject({ kind: letterPartIdSchema.exclude(['advice', 'piece']).describe(kind), ...fields }),
]) satisfies z.ZodType<AdviceLetterBlock>

/** A written advice. Its words belong to the initiative and stand in no event. */
export interface AdviceLetter {
  /** The blocks, in the order of the letter. */
  blocks: AdviceLetterBlock[]
}

/** Accepts a letter and no other keys. What makes it good enough to send is checked by `checkLetter`. */
export const adviceLetterSchema = z.strictObject({
  blocks: z.array(adviceLetterBlockSchema).describe('The blocks, in the order of the letter.'),
}) satisfies z.ZodType<AdviceLetter>
