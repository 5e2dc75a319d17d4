import { expect, it } from 'vitest'
import { numberInDigits, numberInWords } from './numbers.ts'

it.each([
  [0, 'nul', 'zero'],
  [1, 'één', 'one'],
  [19, 'negentien', 'nineteen'],
  [20, 'twintig', 'twenty'],
  [21, '21', '21'],
  [40, 'veertig', 'forty'],
  [90, 'negentig', 'ninety'],
  [100, 'honderd', 'a hundred'],
  [110, '110', '110'],
  [12_000, '12.000', '12,000'],
])('%d is %s in Dutch and %s in English', (value, dutch, english) => {
  expect([numberInWords(value, 'nl'), numberInWords(value, 'en')]).toEqual([dutch, english])
})

it('digits get a mark for every three', () => {
  expect([999, 1000, 1_234_567].map((value) => numberInDigits(value, 'nl'))).toEqual(['999', '1.000', '1.234.567'])
})
