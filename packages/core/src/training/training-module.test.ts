import { describe, expect, it } from 'vitest'
import { criteria } from './criteria.ts'
import { module, scenario } from './training.example.ts'
import { trainingModuleSchema } from './training-module.ts'

const messagesOf = (change: object) =>
  trainingModuleSchema
    .safeParse({ ...module, ...change })
    .error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)

describe('trainingModuleSchema', () => {
  it('accepts the example', () => {
    expect(trainingModuleSchema.parse(module)).toEqual(module)
  })

  it('refuses a link to a piece or a source that is not on the lists', () => {
    const body = 'Zie [dit](piece:portiekkoffie#stap-1) en [dat](source:lsa-tips), ook [hier](source:bvt2020).'
    expect(messagesOf({ lesson: [module.lesson[0], { title: 'Meer', body }] })).toEqual([
      'lesson.1.body: expected only links to what stands in `pieces`, not `piece:portiekkoffie`',
      'lesson.1.body: expected only links to what stands in `sources`, not `source:lsa-tips`',
    ])
  })

  it('refuses two scenarios or two exercises with one id', () => {
    expect(
      messagesOf({ scenarios: [scenario, scenario], exercises: [...module.exercises, ...module.exercises] }),
    ).toEqual([
      'exercises.1.id: expected an id that is not used before',
      'scenarios.1.id: expected an id that is not used before',
    ])
  })

  it('reports a dead end deep inside, at its own place', () => {
    const nodes = scenario.nodes.filter(({ id }) => id !== 'poor')
    expect(messagesOf({ scenarios: [{ ...scenario, nodes }] })).toEqual([
      'scenarios.0.nodes.0.choices.1.next: expected the id of a node of this scenario',
      'scenarios.0.nodes.1.choices.1.next: expected the id of a node of this scenario',
    ])
  })

  it('refuses a ninth module', () => {
    expect(messagesOf({ id: 'T9' })).toHaveLength(1)
  })
})

describe('the criteria', () => {
  it('are seven, each with four levels that differ', () => {
    expect(criteria.map(({ id }) => id)).toEqual([
      'welcome',
      'listening',
      'goal',
      'elements',
      'boundaries',
      'agreement',
      'notes',
    ])
    for (const { levels } of criteria) expect(new Set(levels).size).toBe(4)
  })
})
