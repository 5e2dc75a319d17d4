import type { AdviceBlock } from './advice-block.ts'
import { fillSentence } from './slots.ts'

/** A slot that could not be filled. */
export interface FillIssue {
  /** Where the value should have stood: `['values', 'observatie']`. */
  readonly path: readonly (string | number)[]
  /** What is wrong. */
  readonly rule: 'missing-value'
  /** What an advisor reads, in Dutch. */
  readonly words: string
}

/** A block with its slots filled, or everything that is missing. */
export type FilledBlock =
  | { readonly ok: true; readonly sentences: readonly string[] }
  | { readonly ok: false; readonly issues: readonly FillIssue[] }

/**
 * The sentences of a block with its slots filled. A value of only spaces counts as missing; values for slots that the
 * block does not have are left alone, so that one set of values can serve several blocks.
 */
export function fillBlock({ sentences, slots }: AdviceBlock, values: Readonly<Record<string, string>>): FilledBlock {
  const issues = slots
    .filter(({ name }) => !(Object.hasOwn(values, name) && values[name]?.trim()))
    .map(
      ({ name, meaning }): FillIssue => ({
        path: ['values', name],
        rule: 'missing-value',
        words: `Vul nog in: ${name}. ${meaning}`,
      }),
    )
  if (issues.length > 0) return { ok: false, issues }
  return { ok: true, sentences: sentences.map((sentence) => fillSentence(sentence, values)) }
}
