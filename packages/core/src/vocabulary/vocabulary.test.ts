import { describe, expect, it } from 'vitest'
import * as vocabulary from './index.ts'
import { idsOf, type Term, termOf } from './term.ts'

const lists = Object.entries(vocabulary).flatMap(([name, value]): [string, readonly Term[]][] =>
  Array.isArray(value) ? [[name, value]] : [],
)

describe('vocabulary', () => {
  it('holds the four goals and seven elements of Bouwman & Van Tilburg (2020)', () => {
    expect(idsOf(vocabulary.goals)).toEqual(['network', 'belonging', 'intimacy', 'meaning'])
    expect(idsOf(vocabulary.elements)).toEqual([
      'activities',
      'meeting',
      'practical',
      'contact',
      'skills',
      'expectations',
      'role',
    ])
    expect([...vocabulary.goals, ...vocabulary.elements].every((term) => term.source === 'bvt2020')).toBe(true)
  })

  it('claims three of the four goals for the project, and not closeness', () => {
    expect(vocabulary.goals.filter((goal) => !goal.projectGoal).map((goal) => goal.id)).toEqual(['intimacy'])
  })

  it('knows twelve provinces, each with its own codes', () => {
    expect(vocabulary.provinces).toHaveLength(12)
    expect(new Set(vocabulary.provinces.map((province) => province.isoCode)).size).toBe(12)
    expect(vocabulary.provinces.map((province) => province.cbsCode)).toEqual(
      Array.from({ length: 12 }, (_, index) => `PV${20 + index}`),
    )
  })

  it('orders the evidence levels from strong to weak', () => {
    expect(idsOf(vocabulary.evidenceLevels)).toEqual(['K1', 'K2', 'K3', 'K4', 'K5'])
  })

  it('gives the nine themes the letters A to I', () => {
    expect(vocabulary.themes.map((theme) => theme.letter).join('')).toBe('ABCDEFGHI')
  })

  describe.each(lists)('%s', (_, terms) => {
    it('uses every id and every label once', () => {
      expect(new Set(terms.map((term) => term.id)).size).toBe(terms.length)
      expect(new Set(terms.map((term) => term.nl)).size).toBe(terms.length)
      expect(new Set(terms.map((term) => term.en)).size).toBe(terms.length)
    })

    it('has a label in both languages, a Dutch sentence and a source for every term', () => {
      for (const term of terms) {
        expect(term.nl, term.id).toMatch(/\S/)
        expect(term.en, term.id).toMatch(/\S/)
        expect(term.meaning, term.id).toMatch(/^\p{Lu}.*[.?]$/u)
        expect(term.source, term.id).toMatch(/^[a-z0-9-]+$/)
      }
    })
  })

  it('finds a term by its id, and says which ids there are when it does not exist', () => {
    expect(termOf(vocabulary.goals, 'belonging').nl).toBe('erbij horen')
    expect(() => termOf(vocabulary.goals, 'geluk' as 'meaning')).toThrow(
      new RangeError('Unexpected term `geluk`, expected one of network, belonging, intimacy, meaning'),
    )
  })
})
