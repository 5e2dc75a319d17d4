import { describe, expect, it } from 'vitest'
import { wordsIn } from '../words/words.ts'
import { momentOf } from './moment-of.ts'

const momentIn = (written?: string) => momentOf(written, Date.parse('2026-11-25T09:00:00Z'), wordsIn.nl)

describe('momentOf', () => {
  it.each([
    [undefined, '2026-11-25T09:00:00.000Z', 'now when nobody says'],
    ['2027-03-04', '2027-03-04T05:00:00.000Z', 'a day: its morning in the Netherlands'],
    ['2027-07-04', '2027-07-04T04:00:00.000Z', 'a day in summer'],
    ['2027-03-04T10:00', '2027-03-04T09:00:00.000Z', 'a time on the Dutch clock'],
    ['2027-03-04T10:00Z', '2027-03-04T10:00:00.000Z', 'an instant'],
    ['2027-03-04T10:00+09:00', '2027-03-04T01:00:00.000Z', 'an instant from elsewhere'],
    ['2027-10-31T02:30', '2027-10-31T00:30:00.000Z', 'a time that comes twice: the first'],
    ['2027-03-28T02:30', '2027-03-28T00:30:00.000Z', 'a time that the clock skips: just before it'],
  ])('reads %j as %s (%s)', (written, instant, _what) => {
    expect(momentIn(written)).toBe(instant)
  })

  it.each(['morgen', '2027-02-29', '2027-03-04T25:00', '4 maart 2027', ''])('refuses %j', (written) => {
    expect(() => momentIn(written)).toThrow('Schrijf bijvoorbeeld `--now 2027-03-04` of `--now 2027-03-04T10:00`.')
  })
})
