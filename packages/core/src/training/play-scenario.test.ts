import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkScenario } from './check-scenario.ts'
import { playScenario } from './play-scenario.ts'
import type { Scenario } from './scenario.ts'
import { choice, scenario, turn } from './training.example.ts'

describe('playScenario', () => {
  it('begins at the start, with nothing behind it', () => {
    expect(playScenario(scenario, [])).toEqual({
      ok: true,
      state: { node: scenario.nodes[0], trail: [], scores: {} },
    })
  })

  it('follows the choices, keeps what was learned and averages the scores per criterion', () => {
    expect(playScenario(scenario, ['ask', 'fill'])).toEqual({
      ok: true,
      state: {
        node: scenario.nodes[3],
        trail: [
          {
            node: 'begin',
            choice: 'ask',
            text: 'Hoe kwam je hier zelf?',
            feedback: 'Je vraagt eerst.',
            rating: 'good',
          },
          {
            node: 'more',
            choice: 'fill',
            text: 'Hoe kwam je hier zelf?',
            feedback: 'Je vraagt eerst.',
            rating: 'possible',
          },
        ],
        scores: { welcome: 3, listening: 3, goal: 2 },
      },
    })
  })

  it.each([
    ['a choice that is not there', scenario, ['ask', 'shout'], 'unknown-choice', 1],
    ['a choice after the end', scenario, ['advise', 'ask'], 'already-over', 1],
    ['a start that is not there', { ...scenario, start: 'elders' }, [], 'missing-node', 0],
    ['a start that is not there, with choices', { ...scenario, start: 'elders' }, ['ask'], 'missing-node', 0],
    [
      'a choice into nothing',
      { ...scenario, nodes: [turn('begin', [choice('ask', 'elders')])] },
      ['ask'],
      'missing-node',
      1,
    ],
  ])('refuses %s', (_, played: Scenario, choices, refusal, at) => {
    expect(playScenario(played, choices)).toEqual({ ok: false, refusal, at })
  })
})

/** Scenarios of up to eight turns in any knot, with a good ending and a poor one. */
const anyScenario = fc.integer({ min: 1, max: 8 }).chain((turns) => {
  const next = fc.oneof(
    fc.integer({ min: 0, max: turns - 1 }).map((index) => `turn-${index}`),
    fc.constantFrom('good', 'poor'),
  )
  return fc.array(fc.array(next, { minLength: 2, maxLength: 3 }), { minLength: turns, maxLength: turns }).map(
    (ways): Scenario => ({
      ...scenario,
      start: 'turn-0',
      nodes: [
        ...ways.map((way, index) =>
          turn(
            `turn-${index}`,
            way.map((to, at) => choice(`c${at}`, to)),
          ),
        ),
        ...scenario.nodes.filter(({ kind }) => kind === 'ending'),
      ],
    }),
  )
})

/** The fewest choices from this point to an ending, or `undefined` when there is no way. */
function fewestToEnding(played: Scenario, choices: readonly string[]): number | undefined {
  let open = [choices]
  const seen = new Set<string>()
  for (let steps = 0; open.length > 0; steps++) {
    const states = open.map((made) => ({ made, answer: playScenario(played, made) }))
    if (states.some(({ answer }) => answer.ok && answer.state.node.kind === 'ending')) return steps
    open = states.flatMap(({ made, answer }) => {
      if (!answer.ok || answer.state.node.kind === 'ending' || seen.has(answer.state.node.id)) return []
      seen.add(answer.state.node.id)
      return answer.state.node.choices.map(({ id }) => [...made, id])
    })
  }
  return undefined
}

describe('a scenario without issues', () => {
  it('can always be brought to an end, whatever was chosen before', () => {
    fc.assert(
      fc.property(anyScenario, fc.array(fc.constantFrom('c0', 'c1', 'c2'), { maxLength: 12 }), (played, choices) => {
        fc.pre(!checkScenario(played).some(({ rule }) => rule === 'no-way-out'))
        const answer = playScenario(played, choices)
        if (!answer.ok) expect(['unknown-choice', 'already-over']).toContain(answer.refusal)
        else expect(fewestToEnding(played, choices)).toBeLessThan(played.nodes.length)
      }),
    )
  })

  it('has an issue exactly when some node has no way to an end', () => {
    fc.assert(
      fc.property(anyScenario, (played) => {
        const stuck = played.nodes.filter(({ id }) => fewestToEnding({ ...played, start: id }, []) === undefined)
        const issues = checkScenario(played).filter(({ rule }) => rule === 'no-way-out')
        expect(issues.map(({ path }) => path[1])).toEqual(stuck.map((node) => played.nodes.indexOf(node)))
      }),
    )
  })
})
