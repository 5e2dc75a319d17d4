import { describe, expect, it } from 'vitest'
import { checkScenario } from './check-scenario.ts'
import { type Scenario, type ScenarioNode, scenarioSchema } from './scenario.ts'
import { choice, scenario, turn } from './training.example.ts'

const [begin, more, good, poor] = scenario.nodes as [ScenarioNode, ScenarioNode, ScenarioNode, ScenarioNode]
const rulesOf = (nodes: ScenarioNode[], change: Partial<Scenario> = {}) =>
  checkScenario({ ...scenario, nodes, ...change }).map(({ path, rule }) => `${path.join('.')} ${rule}`)

describe('checkScenario', () => {
  it('finds nothing in a scenario that can be played', () => {
    expect(checkScenario(scenario)).toEqual([])
  })

  it('accepts a way back, as long as the end stays in sight', () => {
    expect(rulesOf([begin, turn('more', [choice('wait', 'good'), choice('again', 'begin')]), good, poor])).toEqual([])
  })

  it('refuses a choice that leads nowhere, at its own place', () => {
    const broken = turn('more', [choice('wait', 'good'), choice('fill', 'elders')])
    expect(checkScenario({ ...scenario, nodes: [begin, broken, good, poor] })).toEqual([
      {
        path: ['nodes', 1, 'choices', 1, 'next'],
        rule: 'unknown-next',
        words: 'expected the id of a node of this scenario',
      },
    ])
  })

  it.each<[string, ScenarioNode[], Partial<Scenario>, string[]]>([
    ['a start that is not there', scenario.nodes, { start: 'elders' }, ['start unknown-start']],
    ['two nodes with one id', [begin, more, good, good, poor], {}, ['nodes.3.id duplicate-id']],
    [
      'two choices with one id',
      [turn('begin', [choice('ask', 'good'), choice('ask', 'poor')]), good, poor],
      {},
      ['nodes.0.choices.1.id duplicate-id'],
    ],
    ['a turn with one choice', [turn('begin', [choice('ask', 'good')]), good], {}, ['nodes.0.choices few-choices']],
    [
      'a turn without choices: also no way out',
      [turn('begin', []), good],
      {},
      ['nodes.0.choices few-choices', 'nodes.0.id no-way-out', 'nodes.1.id unreachable', 'nodes no-good-ending'],
    ],
    [
      'a choice that teaches nothing',
      [turn('begin', [choice('ask', 'good', { feedback: '  ' }), choice('advise', 'poor')]), good, poor],
      {},
      ['nodes.0.choices.0.feedback no-feedback'],
    ],
    [
      'a node that nobody reaches',
      [begin, more, turn('island', [choice('a', 'good'), choice('b', 'poor')]), good, poor],
      {},
      ['nodes.2.id unreachable'],
    ],
    [
      'a circle without an exit',
      [begin, turn('more', [choice('a', 'more'), choice('b', 'more')]), poor],
      {},
      ['nodes.1.id no-way-out', 'nodes no-good-ending'],
    ],
    [
      'only a good ending out of reach',
      [turn('begin', [choice('a', 'poor'), choice('b', 'poor')]), good, poor],
      {},
      ['nodes.1.id unreachable', 'nodes no-good-ending'],
    ],
    ['nothing at all', [], {}, ['start unknown-start']],
  ])('refuses %s', (_, nodes, change, expected) => {
    expect(rulesOf(nodes, change)).toEqual(expected)
  })
})

describe('scenarioSchema', () => {
  it('accepts the example', () => {
    expect(scenarioSchema.parse(scenario)).toEqual(scenario)
  })

  it('reports what the check finds, with its path', () => {
    const result = scenarioSchema.safeParse({ ...scenario, start: 'elders' })
    expect(result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
      'start: expected the id of a node of this scenario',
    ])
  })

  it('refuses an unknown key, a score of five and a criterion that is not there', () => {
    const bad = { ...choice('a', 'good'), scores: { listening: 5, charm: 2 }, mood: 'blij' }
    const issues = scenarioSchema.safeParse({ ...scenario, nodes: [turn('begin', [bad as never]), good] }).error?.issues
    expect(issues?.map(({ path, code }) => `${path.join('.')} ${code}`).sort()).toEqual([
      'nodes.0.choices.0 unrecognized_keys',
      'nodes.0.choices.0.scores unrecognized_keys',
      'nodes.0.choices.0.scores.listening invalid_value',
    ])
  })
})
