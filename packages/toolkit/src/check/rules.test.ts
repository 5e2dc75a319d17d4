import { describe, expect, it } from 'vitest'
import { understand } from '../load-corpus.ts'
import { checkCorpus } from './check-corpus.ts'
import { materialOf } from './material.example.ts'
import { rules } from './rules.ts'

/** The text from a place on. */
const from = (text: string, line = 1, column = 1): string =>
  text
    .split('\n')
    .slice(line - 1)
    .join('\n')
    .slice(column - 1)

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has an example that passes and one that does not', () => {
    expect(rule.examples.some(({ problems }) => problems.length === 0)).toBe(true)
    expect(rule.examples.some(({ problems }) => problems.length > 0)).toBe(true)
    expect(rule.why).toMatch(/^[A-Z].*\.$/s)
  })

  it.each(rule.examples.map((example) => [JSON.stringify(example).slice(0, 90), example] as const))(
    'says what it should, at the right place: %s',
    (_, example) => {
      const material = materialOf(example)
      const { corpus, problems } = understand(material, example.now ?? '2026-11-24')
      expect(problems.filter(({ ruleId }) => ruleId === 'schema' || ruleId === 'yaml').map(String)).toEqual([])
      const { pieces, sources, helplines, statistics, training, optional } = material
      const files = [...pieces, sources, helplines, statistics, ...training, ...Object.values(optional)]
      const found = checkCorpus(corpus, [rule]).map((problem) => {
        const text = files.find(({ file }) => file === problem.file)?.text ?? ''
        return { said: problem.reason, there: from(text, problem.line, problem.column), rule: problem.ruleId }
      })
      expect(found.map(({ said }) => said)).toEqual(example.problems.map(({ reason }) => reason))
      for (const [at, { there, rule: by }] of found.entries()) {
        expect(there.startsWith(example.problems[at]?.at ?? '?'), `${there.slice(0, 40)}`).toBe(true)
        expect(by).toBe(id)
      }
    },
  )
})

it('finds nothing in sound material, whichever rule looks', () => {
  expect(understand(materialOf({}), '2026-11-24').problems.map(String)).toEqual([])
})
