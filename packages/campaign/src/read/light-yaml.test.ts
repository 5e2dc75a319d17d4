import { parseYaml } from '@drempel/diagnostics'
import { describe, expect, it } from 'vitest'
import { lightItems } from './light-yaml.ts'

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
`
const json = JSON.stringify(
  {
    posts: [
      { id: 'a', tags: ['x', 'y'] },
      { id: 'b', when: { day: '2027-03-04' } },
    ],
  },
  null,
  1,
)
const anchored = `posts:
  - id: a
    text: &zin Zet een stoel.
  - id: b
    text: *zin
`

describe.each([
  ['in blocks', block],
  ['as JSON', json],
  ['with names for what stands elsewhere', anchored],
])('an item of a list %s', (_, text) => {
  const yaml = parseYaml(text, { file: 'calendar/a.yaml' })
  const { posts } = yaml.value as { posts: unknown[] }
  const ranges = posts.map((_, index) => yaml.placeOf(['posts', index]))
  const items = lightItems(text, 'calendar/a.yaml', 'posts', ranges)

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

  it('has everything where the whole text has it', () => {
    for (const [index, post] of posts.entries())
      for (const inner of pathsIn(post))
        for (const kind of ['value', 'key'] as const) {
          const path = ['posts', index, ...inner]
          expect([path, kind, items[index]?.placeOf(path, kind)]).toEqual([path, kind, yaml.placeOf(path, kind)])
        }
  })

  it('knows places outside of itself too', () => {
    expect(items[0]?.placeOf(['posts', 1, 'id'])).toEqual(yaml.placeOf(['posts', 1, 'id']))
    expect(items[0]?.placeOf([])).toEqual(yaml.placeOf([]))
    expect(items[0]?.value).toEqual(yaml.value)
  })
})
