import type { ProblemFields } from '@drempel/diagnostics'
import type { Material, Place } from '../model/plan.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import type { CheckContext } from './check-context.ts'

/** What a rule says, without the place: that follows from where it was found. The reason is English, the note Dutch. */
export type Said = Pick<ProblemFields, 'reason' | 'severity' | 'actual' | 'expected'> & {
  /** How to mend it, in Dutch: staff read this first. */
  readonly note: string
}

/** Something that a rule found in a post. `path`: where, seen from the post in the calendar: `['text']`. */
export type PostFinding = Said & { readonly path: readonly PropertyKey[] }

/** Something that a rule found between posts, or in what they hang on. */
export type PlanFinding = Said & {
  /** Where: in a post of the calendar by its id, at a place of another file, or in the calendar as a whole. */
  readonly at: { readonly post: string; readonly path: readonly PropertyKey[] } | { readonly place: Place } | 'calendar'
  /** Keys of the planned posts that it is about. */
  readonly keys: readonly string[]
}

/** Posts as staff would write them, and what the rule says of them. */
export interface RuleExample {
  /** The posts: of each what differs from a sound one. Absent: one sound post. */
  readonly posts?: readonly Readonly<Record<string, unknown>>[]
  /** What differs from the made-up material. */
  readonly material?: (sound: Material) => Partial<Material>
  /** What differs in a planned post from what the plan makes of it, for what a plan never makes. */
  readonly planned?: (sound: PlannedPost) => Partial<PlannedPost>
  /** Moment of checking. Absent: 5 January 2027, when the made-up material is fresh. */
  readonly now?: string
  /** What the rule says, in order. `at`: path in the first post that it is said of, or a file. Empty: it passes. */
  readonly problems: readonly { readonly at: string; readonly reason: string }[]
}

interface RuleBase {
  /** Name, as it stands behind a problem: `alt-text`. */
  readonly id: string
  /** Why it is there, in a sentence or two. */
  readonly why: { readonly nl: string; readonly en: string }
  /** Where the rule comes from: a document with its section, or `project` when it is our own. */
  readonly source: string
  /** At least one that passes and one that does not. */
  readonly examples: readonly RuleExample[]
}

/** A rule that looks at one planned post at a time. */
export interface PostRule extends RuleBase {
  readonly check: (planned: PlannedPost, context: CheckContext) => readonly PostFinding[]
}

/** A rule that looks at the plan as a whole. */
export interface PlanRule extends RuleBase {
  readonly checkAll: (posts: readonly PlannedPost[], context: CheckContext) => readonly PlanFinding[]
}

/** One rule: why it is there, how it speaks, and how it finds. */
export type CheckRule = PostRule | PlanRule

/** Makes a rule about one planned post. */
export const postRule = (rule: PostRule): PostRule => rule

/** Makes a rule about the whole plan. */
export const planRule = (rule: PlanRule): PlanRule => rule
