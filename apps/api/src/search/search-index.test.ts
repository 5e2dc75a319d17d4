import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOneEdit } from './one-edit.ts'
import { makeSearch } from './search-index.ts'

const search = makeSearch(
  [
    ['Eén kop koffie', 'Samen koffie drinken in het portiek.'],
    ['Welkom aan de deur', 'Zeg je naam. Vraag die van de ander.'],
    ['Wandelen', 'Na de koffie een rondje door de buurt.'],
  ].map(([title = '', body = '']) => ({
    item: title,
    texts: [
      { text: title, weight: 8 },
      { text: body, weight: 1 },
    ],
  })),
)
const found = (query: string) => search(query).map(({ item }) => item)

describe('looking for words', () => {
  it('finds them with and without capitals and accents, in the title before in the text', () => {
    expect(found('KOFFIE')).toEqual(['Eén kop koffie', 'Wandelen'])
    expect(found('een kop')).toEqual(['Eén kop koffie'])
    expect(found('ÉÉN')).toContain('Eén kop koffie')
  })

  it('finds beginnings of words, while somebody still types', () => {
    expect(found('wand')).toEqual(['Wandelen'])
    expect(found('kof por')).toEqual(['Eén kop koffie'])
  })

  it('forgives one typing error in a word of five letters or more', () => {
    for (const typo of ['kofie', 'kofffie', 'koffei', 'loffie']) expect(found(typo)).toContain('Eén kop koffie')
    expect(found('naan')).toEqual([])
    expect(found('kafie')).toEqual([])
  })

  it('wants all words, and finds nothing for nothing', () => {
    expect(found('koffie deur')).toEqual([])
    expect(found('!?')).toEqual([])
    expect(makeSearch([])('koffie')).toEqual([])
  })
})

describe('one typing error', () => {
  it('is a letter too many, too few, another one, or two that changed places', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(word, fc.nat(7), fc.constantFrom('a', 'b', 'x'), (text, place, letter) => {
        const at = place % text.length
        const [before, after] = [text.slice(0, at), text.slice(at)]
        const swapped = after.length > 1 ? `${before}${after[1]}${after[0]}${after.slice(2)}` : text
        for (const other of [
          before + letter + after,
          before + after.slice(1),
          before + letter + after.slice(1),
          swapped,
        ]) {
          expect(isOneEdit(text, other)).toBe(other !== text)
          expect(isOneEdit(other, text)).toBe(other !== text)
        }
      }),
    )
  })

  it('is not two', () => {
    expect(isOneEdit('koffie', 'kafie')).toBe(false)
    expect(isOneEdit('thee', 'koffie')).toBe(false)
  })
})
