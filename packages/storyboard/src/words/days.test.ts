import { expect, it } from 'vitest'
import { dayInWords, daysInWords } from './days.ts'

it('a day is written as its reader expects it', () => {
  expect([dayInWords('2026-11-24', 'nl'), dayInWords('2026-11-24', 'en')]).toEqual([
    '24 november 2026',
    '24 November 2026',
  ])
})

it('days from one to another leave out the year', () => {
  expect([daysInWords('2027-09-30', '2027-10-06', 'nl'), daysInWords('2027-09-30', '2027-10-06', 'en')]).toEqual([
    '30 september tot en met 6 oktober',
    '30 September to 6 October',
  ])
})
