import { expect, it } from 'vitest'
import { speakingFrames, spokenWords } from './speaking-frames.ts'

it.each([
  ['', 0],
  ['Een straat, vroeg in de avond.', 6],
  ['— … !', 0],
  // A year is three words, a telephone number one for each of its ten digits.
  ['In 2022.', 4],
  ['Bel 088 0767 000.', 11],
])('%j is %d spoken words', (text, words) => expect(spokenWords(text)).toBe(words))

it('a calm voice says two and a half words a second', () => expect(speakingFrames('een twee drie vier vijf')).toBe(60))
