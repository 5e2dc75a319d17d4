import type { Day } from '@drempel/core/calendar'
import { expect, it } from 'vitest'
import { nextWeek } from './week.ts'

it.each<[Day, Day, Day]>([
  ['2026-11-24', '2027-09-30', '2027-10-06'],
  ['2027-09-29', '2027-09-30', '2027-10-06'],
  ['2027-10-06', '2027-09-30', '2027-10-06'],
  ['2027-10-07', '2028-09-28', '2028-10-04'],
  ['2026-01-01', '2026-09-24', '2026-09-30'],
])('on %s the week is %s to %s: from the last Thursday of September', (today, first, last) => {
  expect(nextWeek(today)).toEqual({ first, last })
})
