import type { Audience } from '../vocabulary/audiences.ts'
import { type Element, elements } from '../vocabulary/elements.ts'
import type { Goal } from '../vocabulary/goals.ts'
import type { LonelinessKind } from '../vocabulary/loneliness-kinds.ts'
import type { Obstacle } from '../vocabulary/obstacles.ts'
import { elementGoals } from './element-goals.ts'
import { type Situation, type SituationField, situationFields, unansweredIn } from './situation.ts'

/** Rules under which an element of a piece can count. */
export type ElementRule = 'missing-element' | 'unaimed-element' | 'sometimes-element'

/** A situation made ready to ask of many pieces: each answer once, and per element what it would count for. */
export interface Question {
  /** The situation itself. */
  readonly situation: Situation
  /** Answers that were missing. */
  readonly unanswered: readonly SituationField[]
  /** True when nothing was answered. */
  readonly nothingAnswered: boolean
  /** Goals, most important first, each once. */
  readonly goals: readonly Goal[]
  /** Obstacles, each once. */
  readonly obstacles: readonly Obstacle[]
  /** Audiences, each once. */
  readonly audiences: readonly Audience[]
  /** Kinds of loneliness, each once. */
  readonly lonelinessKinds: readonly LonelinessKind[]
  /** Elements that can count, with the rule. Empty without a scan. */
  readonly elementRules: ReadonlyMap<Element, ElementRule>
}

/** Makes a situation ready. */
export function readQuestion(situation: Situation): Question {
  const unanswered = unansweredIn(situation)
  const goals = once(situation.goals)
  return {
    situation,
    unanswered,
    nothingAnswered: unanswered.length === situationFields.length,
    goals,
    obstacles: once(situation.obstacles),
    audiences: once(situation.audiences),
    lonelinessKinds: once(situation.lonelinessKinds),
    elementRules: new Map(
      elements.flatMap(({ id }) => {
        const rule = ruleFor(id, situation.scan?.[id], goals)
        return rule === undefined ? [] : [[id, rule]]
      }),
    ),
  }
}

/** What a scored element counts for. Without a goal nobody can say what it would serve, so it counts for less. */
function ruleFor(element: Element, score: number | undefined, goals: readonly Goal[]): ElementRule | undefined {
  if (score === 1) return 'sometimes-element'
  if (score !== 0) return undefined
  if (goals.length === 0) return 'unaimed-element'
  return elementGoals[element].some((goal) => goals.includes(goal)) ? 'missing-element' : undefined
}

const once = <Id>(ids: readonly Id[] = []): Id[] => [...new Set(ids)]
