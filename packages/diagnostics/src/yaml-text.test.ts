import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { placeIssues } from './place-issues.ts'
import { parseYaml } from './yaml-text.ts'

const text = `title: Portiekkoffie
minutes: veel
colour: geel
steps:
  - text: Bel aan
  - txt: Zet koffie
`
const schema = z.strictObject({
  title: z.string(),
  minutes: z.number(),
  group: z.strictObject({ least: z.number() }),
  steps: z.array(z.strictObject({ text: z.string() })),
})

function problemsOf(source: string, linesBefore = 0) {
  const yaml = parseYaml(source, { file: 'a.md', linesBefore })
  const result = schema.safeParse(yaml.value)
  return result.success ? [] : placeIssues(result.error.issues, 'a.md', yaml)
}

const places = (source: string, linesBefore?: number) =>
  problemsOf(source, linesBefore)
    .map(({ line, column, reason }) => `${line}:${column} ${reason}`)
    .sort()

describe('placeIssues', () => {
  it('puts a wrong value at the value, an unknown key at the key, a missing key at its parent', () => {
    expect(places(text)).toEqual([
      '1:1 Unexpected absence of `group`, expected an object',
      '2:10 Unexpected `veel` for `minutes`, expected a number',
      '3:1 Unexpected key `colour`',
      '6:5 Unexpected absence of `text`, expected a string',
      '6:5 Unexpected key `txt`',
    ])
  })

  it('says which sort of value stands where another was expected', () => {
    expect(places('[1]')).toEqual(['1:1 Unexpected list, expected an object'])
    expect(places('title: { a: 1 }\nminutes: 1\ngroup: { least: 1 }\nsteps: []')).toEqual([
      '1:8 Unexpected object for `title`, expected a string',
    ])
  })

  it('counts the lines that come before the text', () => {
    expect(places('title: 1\nminutes: 1\ngroup: { least: 1 }\nsteps: []', 1)).toEqual([
      '2:8 Unexpected `1` for `title`, expected a string',
    ])
  })

  it('says what stood there, what was expected and how to mend it', () => {
    const [wrong] = problemsOf('title: T\nminutes: veel\ngroup: { least: 1 }\nsteps: []')
    expect(wrong).toMatchObject({ ruleId: 'schema', actual: 'veel', file: 'a.md', fatal: true })
    const [unknown] = problemsOf('title: T\nminutes: 1\ngroup: { least: 1 }\nsteps: []\ncolour: geel')
    expect(unknown).toMatchObject({ actual: 'colour', note: expect.stringContaining('list of fields') })
  })

  it('says that there is nothing at all', () => {
    expect(places('')).toEqual(['1:1 Unexpected nothing, expected an object'])
  })

  it('finds its way in flow notation, in quotes and behind anchors', () => {
    const yaml = parseYaml('{ "a b": [1, { c: &x 2 }], d: *x }', { file: 'a.yaml' })
    expect(yaml.placeOf(['a b', 1, 'c']).start).toEqual({ line: 1, column: 22 })
    expect(yaml.placeOf(['a b', 1], 'value').start).toEqual({ line: 1, column: 14 })
    expect(yaml.placeOf(['a b'], 'key').start).toEqual({ line: 1, column: 3 })
  })

  it('reads JSON as well, with places', () => {
    const yaml = parseYaml('{\n  "a": {\n    "b": 1\n  }\n}\n', { file: 'a.json' })
    expect(yaml.value).toEqual({ a: { b: 1 } })
    expect(yaml.placeOf(['a', 'b']).start).toEqual({ line: 3, column: 10 })
  })
})

describe('parseYaml', () => {
  it('reports a mistake in the notation at its place and gives no value', () => {
    const { value, problems } = parseYaml('a: 1\nb: c: d\n', { file: 'a.yaml' })
    expect(value).toBeUndefined()
    expect(problems[0]).toMatchObject({ line: 2, ruleId: 'yaml', file: 'a.yaml' })
  })

  it('refuses a key that stands there twice', () => {
    const { problems } = parseYaml('a: 1\na: 2\n', { file: 'a.yaml' })
    expect(problems.map(({ line, column }) => [line, column])).toEqual([[2, 1]])
  })

  it('reads dates as text: a day is a day, not an instant', () => {
    expect(parseYaml('a: 2026-11-24', { file: 'a.yaml' }).value).toEqual({ a: '2026-11-24' })
  })
})
