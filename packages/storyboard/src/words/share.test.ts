import { expect, it } from 'vitest'
import { shareInWords } from './share.ts'

it.each([
  [0, '0 procent', '0 per cent'],
  [0.1, '10 procent', '10 per cent'],
  [0.46, '46 procent', '46 per cent'],
  [0.479, '48 procent', '48 per cent'],
  [0.48, 'bijna de helft', 'almost half'],
  [0.486, 'bijna de helft', 'almost half'],
  [0.5, 'de helft', 'half'],
  [0.515, 'iets meer dan de helft', 'a little more than half'],
  [0.55, '55 procent', '55 per cent'],
  [1, '100 procent', '100 per cent'],
])('%d is said as %s and %s', (share, dutch, english) => {
  expect([shareInWords(share, 'nl'), shareInWords(share, 'en')]).toEqual([dutch, english])
})
