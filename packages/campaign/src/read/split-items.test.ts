import { parseYaml } from '@drempel/diagnostics'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { lightItems } from './light-yaml.ts'
import { parseYamlList } from './read-yaml-list.ts'
import { splitItems } from './split-items.ts'

const block = `# wat er wanneer gaat
posts:
  - id: stoel
    title: Een stoel bij de lift
    when: { day: 2027-03-04, time: "10:00" }
    text: |
      Zet een stoel bij de lift.

      En wacht.
    tags: [A, B]

  # later
  -
    id: tafel
    texts:
      x: 'Kort: ''tafel'''
    media:
      - picture: a.png
        alt: Een tafel
  - { id: bank, tags: [C],
      title: Bank }
  - id: laatste # zonder meer
    title: >-
      Een - streepje

      - en nog een
`

describe('splitItems', () => {
  const yaml = parseYaml(block, { file: 'calendar/a.yaml' })
  const { posts } = yaml.value as { posts: object[] }
  const items = splitItems(block, 'posts') ?? []

  it('gives every item as the whole text has it', () => {
    expect(items.map(({ text }) => parseYaml(text, { file: 'a' }).value)).toEqual(posts)
  })

  /** Every path in a value, and some that are not there. */
  const pathsIn = (value: unknown): PropertyKey[][] => {
    if (typeof value !== 'object' || value === null) return [[]]
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
    return [
      [],
      ['nergens'],
      ['nergens', 0],
      ...entries.flatMap(([key, inner]) => pathsIn(inner).map((path) => [key, ...path])),
    ]
  }

  it('has everything where the whole text has it, within an item and outside', () => {
    const light = lightItems(block, 'calendar/a.yaml', 'posts', items)
    for (const [index, post] of posts.entries())
      for (const inner of pathsIn(post))
        for (const kind of ['value', 'key'] as const) {
          const path = ['posts', index, ...inner]
          expect([path, kind, light[index]?.placeOf(path, kind)]).toEqual([path, kind, yaml.placeOf(path, kind)])
        }
    expect(light[0]?.placeOf(['posts', 1, 'id'])).toEqual(yaml.placeOf(['posts', 1, 'id']))
    expect(light[0]?.placeOf([])).toEqual(yaml.placeOf([]))
    expect(light[0]?.value).toEqual(yaml.value)
  })

  it.each([
    ['JSON', '{ "posts": [{ "id": "a" }] }'],
    ['names for what stands elsewhere', 'posts:\n  - id: &a b\n  - id: *a\n'],
    ['another key beside it', 'posts:\n  - id: a\nkleur: rood\n'],
    ['a hyphen under no other', 'posts:\n    - id: a\n  - id: b\n'],
    ['another list', 'channels:\n  - id: a\n'],
    ['tabs', 'posts:\n  - id:\ta\n'],
    ['line ends of Windows', 'posts:\r\n  - id: a\r\n'],
    ['two documents', 'posts:\n  - id: a\n---\nposts: []\n'],
    ['an empty list', 'posts: []\n'],
    ['nothing', ''],
  ])('leaves %s to who reads the file as a whole', (_, text) => expect(splitItems(text, 'posts')).toBeUndefined())
})

it('a list has the same items and problems, item by item or at once', () => {
  const schema = z.looseObject({ id: z.string() })
  const read = (text: string) => {
    const { items, problems } = parseYamlList(text, 'a.yaml', 'posts', schema)
    const places = items.map(({ place }) => place.yaml.placeOf([...place.path, 'id']))
    return { items: items.map(({ item }) => item), places, problems: problems.map(String) }
  }
  const atOnce = (text: string) => read(text.replace('# wat er', '# *wat er'))
  for (const text of [block, block.replace('id: tafel', 'naam: tafel'), block.replace("'Kort:", '"Kort:')])
    expect(read(text)).toEqual(atOnce(text))
  expect(read(block).items).toHaveLength(4)
})
