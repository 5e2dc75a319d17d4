import type { Day } from '@drempel/core/calendar'
import type { ProblemFields } from '@drempel/diagnostics'
import type { Resolve } from '../compose/address.ts'
import type { ParsedMaterial } from '../parse/parse-material.ts'
import type { OptionalFile } from '../read/read-material.ts'

/** Everything that was understood, for checks that look across files. */
export interface Corpus extends Omit<ParsedMaterial, 'problems'> {
  /** Day for which is checked. */
  readonly now: Day
  /** Finds what is published. */
  readonly resolve: Resolve
  /** Anchors on the page of a piece, by slug. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>
}

/** Reports a problem of this rule. */
export type Report = (fields: Omit<ProblemFields, 'rule'>) => void

/** What a rule says of an example: the words at which it points, and why. */
export interface ExampleProblem {
  readonly at: string
  readonly reason: string
}

/** A text as an author would write it, and what the rule says of it. */
export interface RuleExample {
  /** Fields of the front matter that differ from a sound piece, in YAML. */
  readonly fields?: Readonly<Record<string, unknown>>
  /** The text. */
  readonly body?: string
  /** Other files of the content folder that the example needs, as their value. */
  readonly optional?: { readonly [Name in OptionalFile]?: unknown }
  /** Figures, as their value. */
  readonly statistics?: readonly unknown[]
  /** Day on which somebody looks. Absent: 2026-11-24, when the sound piece is fresh. */
  readonly now?: Day
  /** What the rule says of it. Empty: it passes. */
  readonly problems: readonly ExampleProblem[]
}

/** One rule: why it is there, how it speaks, and how it finds. */
export interface Rule {
  /** Name, as it stands behind a problem. */
  readonly id: string
  /** Why it is there, in one or two plain sentences. */
  readonly why: string
  /** At least one text that passes and one that does not. */
  readonly examples: readonly RuleExample[]
  /** Reports what it finds. */
  readonly check: (corpus: Corpus, report: Report) => void
}

/** Makes a rule. */
export const defineRule = (rule: Rule): Rule => rule
