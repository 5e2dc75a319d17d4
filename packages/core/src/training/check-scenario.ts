import type { Scenario, ScenarioNode } from './scenario.ts'
import { checkIds, type TrainingIssue } from './training-issue.ts'

/**
 * What would leave somebody stuck in this scenario. Empty when it can be played from start to end, whatever you choose:
 * every node can be reached and has a way to an ending, every choice leads somewhere and explains itself, every turn
 * has at least two choices, and one of the endings within reach is a good one.
 */
export function checkScenario(scenario: Scenario): TrainingIssue[] {
  return [
    ...checkIds(scenario.nodes, ['nodes']),
    ...scenario.nodes.flatMap((node, index) => checkChoices(node, index, scenario.nodes)),
    ...checkWays(scenario),
  ]
}

/** Each choice by itself. */
function checkChoices(node: ScenarioNode, index: number, nodes: readonly ScenarioNode[]): TrainingIssue[] {
  if (node.kind === 'ending') return []
  const path = ['nodes', index, 'choices']
  const few = { path, rule: 'few-choices', words: 'expected at least two choices' }
  const issues = node.choices.flatMap(({ feedback, next }, at) => [
    ...(feedback.trim() ? [] : [issue([...path, at, 'feedback'], 'no-feedback', 'expected what can be learned here')]),
    ...(nodes.some(({ id }) => id === next)
      ? []
      : [issue([...path, at, 'next'], 'unknown-next', 'expected the id of a node of this scenario')]),
  ])
  return [...(node.choices.length < 2 ? [few] : []), ...checkIds(node.choices, path), ...issues]
}

/** All nodes together: what can be reached, and from where the end is in sight. */
function checkWays({ nodes, start }: Scenario): TrainingIssue[] {
  if (!nodes.some(({ id }) => id === start)) {
    return [issue(['start'], 'unknown-start', 'expected the id of a node of this scenario')]
  }
  const forward = (id: string) => nodes.filter((node) => node.id === id).flatMap(nextOf)
  const backward = (id: string) => nodes.filter((node) => nextOf(node).includes(id)).map((node) => node.id)
  const reached = reach([start], forward)
  const endings = nodes.filter((node) => node.kind === 'ending')
  const ending = reach(
    endings.map(({ id }) => id),
    backward,
  )
  const issues = nodes.flatMap(({ id }, index) => [
    ...(reached.has(id) ? [] : [issue(['nodes', index, 'id'], 'unreachable', 'expected a choice that leads here')]),
    ...(ending.has(id) ? [] : [issue(['nodes', index, 'id'], 'no-way-out', 'expected a way from here to an ending')]),
  ])
  const good = endings.some(({ id, outcome }) => outcome === 'good' && reached.has(id))
  return good ? issues : [...issues, issue(['nodes'], 'no-good-ending', 'expected a good ending that can be reached')]
}

const issue = (path: (string | number)[], rule: string, words: string): TrainingIssue => ({ path, rule, words })

const nextOf = (node: ScenarioNode): string[] => (node.kind === 'turn' ? node.choices.map(({ next }) => next) : [])

/** Everything that can be reached from these ids, themselves included. */
function reach(from: readonly string[], next: (id: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set(from)
  for (const id of reached) for (const one of next(id)) reached.add(one)
  return reached
}
