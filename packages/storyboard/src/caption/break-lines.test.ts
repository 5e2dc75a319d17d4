import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Locale } from '../locale/locale.ts'
import { breakLines } from './break-lines.ts'

describe('breakLines', () => {
  it('leaves a short sentence on one line', () => {
    expect(breakLines('Je hoeft het niet groot te maken.', 42)).toEqual(['Je hoeft het niet groot te maken.'])
  })

  it('gives nothing for nothing', () => expect(breakLines('  ', 42)).toEqual([]))

  it.each([
    ['Soms begint het met een deur die openstaat.', ['Soms begint het met een deur', 'die openstaat.']],
    ['Misschien ken je iemand die zich eenzaam voelt.', ['Misschien ken je iemand', 'die zich eenzaam voelt.']],
    ['Dat is niet niks, zei de buurvrouw van drie hoog.', ['Dat is niet niks, zei', 'de buurvrouw van drie hoog.']],
  ])('keeps together what belongs together: %s', (sentence, lines) => {
    expect(breakLines(sentence, 28)).toEqual(lines)
  })

  it.each<[Locale, number, string, string]>([
    ['nl', 36, 'Op een kaart van Nederland gaan lichten aan.', 'Op een kaart van Nederland / gaan lichten aan.'],
    ['nl', 38, 'In alle twaalf provincies gaan lichten aan.', 'In alle twaalf provincies / gaan lichten aan.'],
    ['nl', 25, 'In Groningen gaan lichten aan.', 'In Groningen / gaan lichten aan.'],
    [
      'nl',
      42,
      'Weinig mensen zien is iets anders dan je eenzaam voelen.',
      'Weinig mensen zien / is iets anders dan je eenzaam voelen.',
    ],
    [
      'nl',
      42,
      '‘Nu staat er altijd iemand op als de deur opengaat.',
      '‘Nu staat er altijd iemand op / als de deur opengaat.',
    ],
    ['nl', 26, 'Soms begint het met een open deur.', 'Soms begint het / met een open deur.'],
    [
      'nl',
      42,
      'Wie dit maakten en waar het cijfer vandaan komt, lees je nu.',
      'Wie dit maakten en waar het cijfer / vandaan komt, lees je nu.',
    ],
    [
      'nl',
      42,
      'Ook 39 andere groepen in het land meldden zich aan.',
      'Ook 39 andere groepen / in het land meldden zich aan.',
    ],
    [
      'en',
      30,
      'Neighbours with a plan are looking for an advisor.',
      'Neighbours with a plan / are looking for an advisor.',
    ],
    ['en', 28, 'Lights come on in all twelve provinces.', 'Lights come on / in all twelve provinces.'],
    ['en', 30, 'The first group takes part: in Groningen.', 'The first group takes part: / in Groningen.'],
    ['en', 30, 'A story that could have happened.', 'A story / that could have happened.'],
    [
      'en',
      42,
      'Seeing few people is not the same as feeling lonely.',
      'Seeing few people / is not the same as feeling lonely.',
    ],
    ['en', 42, 'On a map of the Netherlands, lights come on.', 'On a map of the Netherlands, / lights come on.'],
  ])('breaks as somebody would who reads it aloud, in %s at %d: %s', (locale, characters, sentence, lines) => {
    expect(breakLines(sentence, characters, locale).join(' / ')).toBe(lines)
  })

  it('never ends a line with an article when the sentence can be set otherwise in as many lines', () => {
    expect(breakLines('Zet de koffie klaar bij de lift', 20)).toEqual(['Zet de koffie klaar', 'bij de lift'])
    expect(breakLines('Wij zitten samen aan een lange tafel', 24)).toEqual(['Wij zitten samen', 'aan een lange tafel'])
  })

  it('leaves a word that is too long whole, on a line of its own', () => {
    expect(breakLines('De bewonersorganisatievergadering begint', 20)).toEqual([
      'De',
      'bewonersorganisatievergadering',
      'begint',
    ])
  })

  it('loses no word and stays within the line, whatever the sentence', () => {
    const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'abcdeé,.') })
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.integer({ min: 12, max: 42 }), (words, characters) => {
        const lines = breakLines(words.join(' '), characters)
        expect(lines.join(' ')).toBe(words.join(' '))
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(characters)
      }),
    )
  })
})
