import { z } from 'zod'
import type { AdviceBlock } from '../../guidance/advice-block.ts'
import { type FillIssue, fillBlock } from '../../guidance/fill-block.ts'
import { letterParts } from '../../guidance/letter-parts.ts'
import { slugSchema } from '../../toolkit/text.ts'
import { type Element, elementSchema } from '../../vocabulary/elements.ts'
import { type Goal, goalSchema } from '../../vocabulary/goals.ts'
import { once } from '../lists.ts'
import { referenceSchema } from '../reference.ts'
import type { PinnedPiece } from '../trajectory.ts'
import { pinnedPieceSchema } from './advice-item.ts'
import type { AdviceLetter, AdviceLetterBlock, LetterSentence } from './advice-letter.ts'

/** A block that an advisor chose for a letter, with what it says here. */
export interface LetterChoice {
  /** Block of the library. */
  blockId: string
  /** References to the notes from which the words come, each once. */
  noteIds: string[]
  /** What stands in the slots, by name. */
  values: Record<string, string>
  /** For a block that advises: the goal it serves. */
  goal?: Goal
  /** For a block that advises: the element it works through. Absent: the element that the block is about. */
  element?: Element
  /** For a block that names a piece: which, and its version now. */
  piece?: PinnedPiece
}

/** Accepts a choice and no other keys. */
export const letterChoiceSchema = z.strictObject({
  blockId: slugSchema.describe('Block of the library.'),
  noteIds: once(z.array(referenceSchema)).describe('References to the notes from which the words come, each once.'),
  values: z.record(z.string(), z.string()).describe('What stands in the slots, by name.'),
  goal: goalSchema.exactOptional().describe('For a block that advises: the goal it serves.'),
  element: elementSchema
    .exactOptional()
    .describe('For a block that advises: the element it works through. Absent: the element that the block is about.'),
  piece: pinnedPieceSchema.exactOptional().describe('For a block that names a piece: which, and its version now.'),
}) satisfies z.ZodType<LetterChoice>

/** Something that keeps a letter from being composed. */
export interface ComposeIssue {
  /** Where among the choices: `[2, 'values', 'observatie']`. */
  readonly path: readonly (string | number)[]
  /** What is wrong. */
  readonly rule: FillIssue['rule'] | 'unknown-block' | 'missing-goal' | 'missing-element' | 'missing-piece'
  /** What an advisor reads, in Dutch. */
  readonly words: string
}

/** A letter, or everything that is still missing. */
export type ComposedLetter =
  | { readonly ok: true; readonly letter: AdviceLetter }
  | { readonly ok: false; readonly issues: readonly ComposeIssue[] }

const issue = (index: number, key: string, rule: ComposeIssue['rule'], words: string): ComposeIssue => ({
  path: [index, key],
  rule,
  words,
})

const elementOf = (block: AdviceBlock): Element | undefined =>
  block.fits.about === 'element' ? block.fits.element : undefined
const goalOf = (block: AdviceBlock): Goal | undefined => (block.fits.about === 'goal' ? block.fits.goal : undefined)

function composeBlock(
  block: AdviceBlock,
  choice: LetterChoice,
  index: number,
): { readonly block?: AdviceLetterBlock; readonly issues: readonly ComposeIssue[] } {
  const filled = fillBlock(block, choice.values)
  const issues: ComposeIssue[] = filled.ok
    ? []
    : filled.issues.map(({ path, ...rest }) => ({ path: [index, ...path], ...rest }))
  const sentences: LetterSentence[] = filled.ok
    ? filled.sentences.map((text) => ({ text, noteIds: [...choice.noteIds] }))
    : []
  const common = { blockId: block.id, sentences }
  if (block.kind === 'advice') {
    const goal = choice.goal ?? goalOf(block)
    const element = choice.element ?? elementOf(block)
    if (!goal) issues.push(issue(index, 'goal', 'missing-goal', 'Kies bij dit advies een doel.'))
    if (!element) issues.push(issue(index, 'element', 'missing-element', 'Kies bij dit advies een werkzaam element.'))
    // The address is given once the order of the letter is known.
    return goal && element ? { block: { kind: 'advice', ...common, itemId: '', goal, element }, issues } : { issues }
  }
  if (block.kind === 'piece') {
    if (!choice.piece) return { issues: [...issues, issue(index, 'piece', 'missing-piece', 'Kies het stuk.')] }
    return { block: { kind: 'piece', ...common, piece: choice.piece }, issues }
  }
  return { block: { kind: block.kind, ...common }, issues }
}

const orderOf = new Map(letterParts.map(({ id }, index) => [id, index]))
const byPart = (one: AdviceLetterBlock, other: AdviceLetterBlock) =>
  (orderOf.get(one.kind) ?? 0) - (orderOf.get(other.kind) ?? 0)

/**
 * A letter from chosen blocks, in the order of the letter whatever the order of the choices; within a part the choices
 * keep their order. Every sentence carries its block and its notes. Whether the letter is good enough is for `checkLetter`.
 */
export function composeLetter(choices: readonly LetterChoice[], library: readonly AdviceBlock[]): ComposedLetter {
  const blocks = new Map(library.map((block) => [block.id, block]))
  const results = choices.map((choice, index) => {
    const block = blocks.get(choice.blockId)
    return block
      ? composeBlock(block, choice, index)
      : { issues: [issue(index, 'blockId', 'unknown-block', 'Dit blok staat niet in de bibliotheek.')] }
  })
  const issues = results.flatMap((result) => result.issues)
  if (issues.length > 0) return { ok: false, issues }
  const ordered = results.flatMap(({ block }) => (block ? [block] : [])).sort(byPart)
  let items = 0
  return {
    ok: true,
    letter: {
      blocks: ordered.map((block) => {
        if (block.kind !== 'advice') return block
        items += 1
        return { ...block, itemId: `a${items}` }
      }),
    },
  }
}
