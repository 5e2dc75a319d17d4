import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findWording } from './find-wording.ts'

const rulesIn = (text: string, allow?: readonly string[]) => findWording(text, allow).map(({ rule }) => rule)

describe('findWording', () => {
  it('says what stands there, why it hurts and what to write instead', () => {
    expect(findWording('Wij beloven een wijk\nzonder eenzaamheid.')).toEqual([
      {
        rule: 'cure',
        found: 'wijk zonder eenzaamheid',
        severity: 'warning',
        suggestion: 'kleiner maken, helpen dragen, verbinden',
        why: 'Niemand kan beloven dat het weggaat; een belofte die niet uitkomt doet pijn.',
      },
    ])
  })

  it.each([
    ['quoted speech', '‘Een wijk zonder eenzaamheid, dat beloofden ze,’ zegt ze.'],
    ['quoted speech with an apostrophe in it', '‘Foto’s van een wijk zonder eenzaamheid,’ zegt ze.'],
    ['double quotes', '"Nooit meer eenzaam" stond op de poster.'],
    ['an official name', 'De Week tegen Eenzaamheid en Eén tegen eenzaamheid.'],
    ['advice how not to say it', 'Zeg niet: eenzame ouderen.'],
    ['a doubt', 'Of een bankje eenzaamheid vermindert, weten we niet.'],
    ['a denial', 'Een bankje vermindert geen eenzaamheid, maar je zit wel.'],
    ['who measured it', 'Volgens het CBS nam de eenzaamheid iets af.'],
    ['an aim', 'Een idee om eenzaamheid te verminderen of te voorkomen.'],
    ['a possessive', 'Zij zijn eenzaamheid gewend.'],
    ['no words', ''],
  ])('leaves alone %s', (_, text) => {
    expect(rulesIn(text)).toEqual([])
  })

  it('does not take the words after a quote for the quote, nor a quote without an end', () => {
    expect(rulesIn('‘Kom maar,’ zei ze. Nooit meer eenzaam.')).toEqual(['cure'])
    expect(rulesIn('‘Kom maar, zei ze. Nooit meer eenzaam.')).toEqual(['cure'])
  })

  it('lets titles stand that it is told of', () => {
    expect(rulesIn('Nooit meer eenzaam, de film.')).toEqual(['cure'])
    expect(rulesIn('Nooit  meer eenzaam, de film.', ['nooit meer eenzaam'])).toEqual([])
  })

  it('names the same words once, and one stretch once for a rule', () => {
    expect(rulesIn('Voor eenzamen. Ook voor eenzamen. Een einde aan eenzaamheid.')).toEqual(['label-noun', 'cure'])
  })

  it('finds only what stands in the text, in whatever text', () => {
    const word = fc.constantFrom(
      ...'eenzaam eenzame eenzaamheid ouderen zijn niet de een vermindert nooit meer wie alleen is ‘ ’ " . ? zeg niet:'.split(
        ' ',
      ),
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(text, (written) => {
        const plain = written.replace(/\s+/g, ' ')
        for (const { found } of findWording(written)) expect(plain).toContain(found)
      }),
      { numRuns: 60 },
    )
  }, 30_000)
})
