import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
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
