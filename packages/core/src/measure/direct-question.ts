import { type DirectAnswer, directAnswerSchema } from './answers.ts'
import { limits } from './limits.ts'
import type { OpenedPack } from './open-pack.ts'
import { type PublishedCell, publishCount } from './published-cell.ts'
import { type GroupShare, sharesOf } from './shares.ts'

/** How a group answered the direct question. There is no score. */
export interface DirectTally {
  /** Always the direct question: never merged with another instrument. */
  readonly instrument: 'direct-question'
  /** People who answered: the n under every figure. */
  readonly n: number
  /** People who took part, but left it open. */
  readonly missing: PublishedCell
  /** Parts by answer, in the order of the form. */
  readonly answers: readonly GroupShare[]
}

/** The answer of `tallyDirectQuestion`. */
export type DirectTallyAnswer =
  | { readonly ok: true; readonly tally: DirectTally }
  | { readonly ok: false; readonly refusal: 'group-too-small'; readonly words: string }

/** How a group of at least 20 people answered the direct question; `null` stands for a person who left it open. */
export function tallyDirectQuestion(
  { id }: OpenedPack<'direct-question'>,
  answers: readonly (DirectAnswer | null)[],
): DirectTallyAnswer {
  const given = answers.filter((one) => one !== null)
  if (given.length < limits.sharePersons.value) {
    const words = `Deze groep is te klein. We geven percentages vanaf ${limits.sharePersons.value} mensen.`
    return { ok: false, refusal: 'group-too-small', words }
  }
  const tally: DirectTally = {
    instrument: id,
    n: given.length,
    missing: publishCount(answers.length - given.length),
    answers: sharesOf(directAnswerSchema.options, given),
  }
  return { ok: true, tally }
}
