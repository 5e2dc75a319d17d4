import { describe, expect, it } from 'vitest'
import { capital, counted, groupInWords, joined, minutesInWords } from './amounts.ts'

describe('amounts in Dutch', () => {
  it.each([
    [0, 'geen'],
    [1, '1 minuut'],
    [45, '45 minuten'],
    [60, '1 uur'],
    [90, '1,5 uur'],
    [130, '2 uur en 10 minuten'],
  ])('says %i minutes as `%s`', (minutes, words) => {
    expect(minutesInWords(minutes)).toBe(words)
  })

  it('says a group, and a group of one size', () => {
    expect(groupInWords({ min: 1, max: 25 })).toBe('1 tot 25 mensen')
    expect(groupInWords({ min: 4, max: 4 })).toBe('4 mensen')
    expect(groupInWords({ min: 1, max: 1 })).toBe('1 mens')
  })

  it('is honest about nothing', () => {
    expect([0, 1, 2].map((count) => counted(count, 'stuk', 'stukken'))).toEqual([
      'nog geen stukken',
      '1 stuk',
      '2 stukken',
    ])
  })

  it('joins a list as a sentence does', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(joined)).toEqual(['', 'a', 'a en b', 'a, b en c'])
  })

  it('puts a capital in front, also on a letter with a mark', () => {
    expect(capital('één keer')).toBe('Één keer')
    expect(capital('')).toBe('')
  })
})
