import { termOf } from '../vocabulary/term.ts'
import type { LetterRule } from './letter/letter-rules.ts'
import { type RefusalRule, refusalRules } from './refusals.ts'

/** Why a command was refused. Never repeats what somebody typed. */
export interface Refusal {
  /** The rule that said no. */
  readonly rule: RefusalRule | LetterRule
  /** What an advisor reads, in Dutch: what is the matter, and how to go on. */
  readonly words: string
  /** Where in the command, when one place is to blame: `['outcomes', 0, 'itemId']`. */
  readonly path: readonly (string | number)[]
}

/** A refusal by one of the rules of the trajectory; `fact` says what stood there, such as the day of an earlier step. */
export function refuse(rule: RefusalRule, path: Refusal['path'] = [], fact = ''): Refusal {
  const { nl, meaning } = termOf(refusalRules, rule)
  return { rule, words: [nl, fact, meaning].filter(Boolean).join(' '), path }
}
