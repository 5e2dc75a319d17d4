import type { Criterion, RubricScore } from './criteria.ts'
import type { ChoiceRating, Scenario, ScenarioNode } from './scenario.ts'

/** A choice that was made, with what there was to learn from it. */
export interface ScenarioStep {
  /** Id of the node where it was made. */
  readonly node: string
  /** Id of the choice. */
  readonly choice: string
  /** What you said or did. */
  readonly text: string
  /** What there was to learn from it. */
  readonly feedback: string
  /** How well it fitted. */
  readonly rating: ChoiceRating
}

/** Where a practice conversation stands after some choices. */
export interface ScenarioState {
  /** The node that the conversation has come to; an ending when it is over. */
  readonly node: ScenarioNode
  /** The choices that led here, in order. */
  readonly trail: readonly ScenarioStep[]
  /** Mean score from 1 to 4 of the choices in which a criterion showed. A criterion that did not show is absent. */
  readonly scores: Readonly<Partial<Record<Criterion, number>>>
}

/**
 * Why a scenario cannot be played like this: the choice is not there, the conversation was over before it, or a node is
 * missing (which {@link checkScenario} would have reported).
 */
export type PlayRefusal = 'unknown-choice' | 'already-over' | 'missing-node'

/** The answer of {@link playScenario}. `at` is the index of the choice that was refused. */
export type PlayAnswer =
  | { readonly ok: true; readonly state: ScenarioState }
  | { readonly ok: false; readonly refusal: PlayRefusal; readonly at: number }

/** Plays a scenario from its start with these choices, one for each turn. No choices: the start itself. */
export function playScenario(scenario: Scenario, choiceIds: readonly string[]): PlayAnswer {
  const nodeOf = (id: string) => scenario.nodes.find((one) => one.id === id)
  const seen: { criterion: Criterion; score: RubricScore }[] = []
  const trail: ScenarioStep[] = []
  let node = nodeOf(scenario.start)
  for (const [at, id] of choiceIds.entries()) {
    if (!node) return { ok: false, refusal: 'missing-node', at }
    if (node.kind === 'ending') return { ok: false, refusal: 'already-over', at }
    const choice = node.choices.find((one) => one.id === id)
    if (!choice) return { ok: false, refusal: 'unknown-choice', at }
    const { text, feedback, rating, scores } = choice
    trail.push({ node: node.id, choice: id, text, feedback, rating })
    for (const [criterion, score] of Object.entries(scores)) seen.push({ criterion: criterion as Criterion, score })
    node = nodeOf(choice.next)
  }
  if (!node) return { ok: false, refusal: 'missing-node', at: choiceIds.length }
  return { ok: true, state: { node, trail, scores: meansOf(seen) } }
}

function meansOf(seen: readonly { criterion: Criterion; score: RubricScore }[]): ScenarioState['scores'] {
  const byCriterion = Object.entries(Object.groupBy(seen, ({ criterion }) => criterion))
  return Object.fromEntries(
    byCriterion.map(([criterion, of]) => [criterion, of.reduce((sum, { score }) => sum + score, 0) / of.length]),
  )
}
