import { describe, expect, it } from 'vitest'
import { pieceKinds } from '../vocabulary/piece-kinds.ts'
import { idsOf } from '../vocabulary/term.ts'
import { exampleMethod, exampleStory } from './piece.example.ts'
import { type Piece, pieceSchema } from './piece.ts'

/** Where and what zod complains of, as `path: message`. */
const issuesOf = (value: unknown) =>
  (pieceSchema.safeParse(value).error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`)

const {
  group,
  volunteersMin,
  prepMinutes,
  runMinutes,
  frequency,
  reach,
  cost,
  steps,
  newcomerStep,
  contactStep,
  ...evidenced
} = exampleMethod

const oneOfEach: Record<Piece['kind'], unknown> = {
  explanation: { ...evidenced, kind: 'explanation' },
  guide: { ...evidenced, kind: 'guide' },
  card: { ...evidenced, kind: 'card', prompts: ['Goedemorgen.'], fields: [{ label: 'Wie?' }] },
  tool: { ...evidenced, kind: 'tool' },
  checklist: { ...evidenced, kind: 'checklist', items: [{ check: 'Kan iedereen binnen?' }] },
  communication: { ...evidenced, kind: 'communication', texts: [{ label: 'poster', text: 'Kom erbij.' }] },
  method: exampleMethod,
  story: exampleStory,
}

describe('pieceSchema', () => {
  it('knows all eight kinds', () => {
    expect(Object.keys(oneOfEach).sort()).toEqual([...idsOf(pieceKinds)].sort())
  })

  it.each(Object.entries(oneOfEach))('accepts the smallest %s', (_, piece) => {
    expect(issuesOf(piece)).toEqual([])
  })

  it('fills lists that an author left out', () => {
    const piece = pieceSchema.parse(exampleMethod)
    expect(piece).toMatchObject({ elements: [], combinesWith: [], cautions: [], materials: [], variants: [] })
  })

  it('refuses a key it does not know, at that key', () => {
    expect(issuesOf({ ...exampleMethod, subtitel: 'x' })).toEqual([': Unrecognized key: "subtitel"'])
  })

  it('refuses a method without a step for newcomers or for contact', () => {
    const { newcomerStep: _, contactStep: __, ...rest } = exampleMethod
    expect(issuesOf(rest).map((issue) => issue.split(':')[0])).toEqual(['newcomerStep', 'contactStep'])
  })

  it('refuses a group whose smallest is larger than its largest', () => {
    expect(issuesOf({ ...exampleMethod, group: { min: 5, max: 4 } })).toEqual([
      'group.max: expected `min` not larger than `max`',
    ])
  })

  it('takes a summary of 160 characters and refuses one of 161', () => {
    expect(issuesOf({ ...exampleMethod, summary: 'a'.repeat(160) })).toEqual([])
    expect(issuesOf({ ...exampleMethod, summary: 'a'.repeat(161) })).toHaveLength(1)
  })

  it.each(['Portiekkoffie', 'koffie--thee', '-koffie', 'koffie met melk', 'köffie', ''])(
    'refuses the address `%s`',
    (slug) => {
      expect(issuesOf({ ...exampleMethod, slug })).toHaveLength(1)
    },
  )

  it('refuses a text of spaces', () => {
    expect(issuesOf({ ...exampleMethod, title: '   ' })).toEqual(['title: expected a text, not only spaces'])
  })

  it('refuses a review day that does not exist', () => {
    expect(issuesOf({ ...exampleMethod, reviewBefore: '2027-02-29' })).toEqual([
      'reviewBefore: expected a day that exists, written as YYYY-MM-DD',
    ])
  })

  it('refuses a piece without evidence, and gives a story leave to have none', () => {
    const { evidence: _, ...rest } = exampleMethod
    expect(issuesOf(rest)).toHaveLength(1)
    expect(exampleStory).not.toHaveProperty('evidence')
  })

  it('refuses words of a real person without a consent record', () => {
    expect(issuesOf({ ...exampleStory, origin: 'own' })).toEqual([
      'quotes.0: expected `consentId`: words of a real person need a consent record',
    ])
    const quotes = [{ text: 'Kom maar binnen.', speaker: 'een buurvrouw', consentId: 'c-0001' }]
    expect(issuesOf({ ...exampleStory, origin: 'own', quotes })).toEqual([])
  })

  it('reports all problems at once', () => {
    expect(
      issuesOf({ ...exampleMethod, goals: ['geluk'], version: 0, cost: 'cheap' }).map((issue) => issue.split(':')[0]),
    ).toEqual(['goals.0', 'version', 'cost'])
  })
})
