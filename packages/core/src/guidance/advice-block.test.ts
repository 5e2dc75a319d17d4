import { describe, expect, it } from 'vitest'
import { adviceBlockSchema } from './advice-block.ts'
import { exampleBlock } from './guidance.example.ts'

const issuesOf = (change: object) =>
  (adviceBlockSchema.safeParse({ ...exampleBlock, ...change }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  )
const [observation, day] = exampleBlock.slots

describe('adviceBlockSchema', () => {
  it('accepts a block whose slots and sentences agree', () => {
    expect(issuesOf({})).toEqual([])
  })

  it('accepts a block without slots, and fills the lists that an author left out', () => {
    const { slots: _, pieces: __, ...block } = { ...exampleBlock, sentences: ['Bel gerust.'] }
    expect(adviceBlockSchema.parse(block)).toMatchObject({ slots: [], pieces: [] })
  })

  it('refuses a sentence with a slot that is not declared, at that sentence', () => {
    expect(issuesOf({ sentences: [...exampleBlock.sentences, 'Vraag {wie}.'] })).toEqual([
      'sentences.2: expected every slot in `slots`, and not `{wie}`',
    ])
  })

  it('refuses a slot that no sentence uses, at its name', () => {
    expect(issuesOf({ slots: [...exampleBlock.slots, { ...day, name: 'plek' }] })).toEqual([
      'slots.2.name: expected a slot that a sentence uses',
    ])
  })

  it('refuses a slot that is declared twice, at the second', () => {
    expect(issuesOf({ slots: [observation, day, day] })).toEqual([
      'slots.2.name: expected every slot once, and not a second `dag`',
    ])
  })

  it.each(['Op {Dag}.', 'Op {dag.', 'Op dag}.', 'Op {een dag}.', 'Op {}.', 'Op {dag}}.', 'Op {-dag}.'])(
    'refuses loose braces: %s',
    (sentence) => {
      expect(issuesOf({ sentences: [...exampleBlock.sentences, sentence] })).toEqual([
        'sentences.2: expected braces only around the name of a slot, such as `{observatie}`',
      ])
    },
  )

  it('knows six reasons to use a block, and refuses a mixture of two', () => {
    for (const fits of [
      { about: 'always' },
      { about: 'goal', goal: 'meaning' },
      { about: 'obstacle', obstacle: 'taboo' },
      { about: 'partner', partner: 'library' },
      { about: 'boundary', boundary: 'safety' },
    ])
      expect(issuesOf({ fits })).toEqual([])
    expect(issuesOf({ fits: { about: 'goal', goal: 'meaning', element: 'role' } })).toHaveLength(1)
    expect(issuesOf({ fits: { about: 'element', element: 'role' } })[0]).toMatch(/^fits\.situation/)
  })

  it('refuses a block without a sentence', () => {
    expect(issuesOf({ sentences: [], slots: [] })[0]).toMatch(/^sentences:/)
  })
})
