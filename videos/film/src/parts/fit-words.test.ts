import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitWords, type Letters, type Room } from './fit-words.ts'

/** Letters that are all half as wide as they are high. */
const letters: Letters = {
  largestPx: 100,
  leastPx: 40,
  lineHeight: 1.2,
  widthOf: (words, sizePx) => words.length * sizePx * 0.5,
}

const fitPx = (words: string, room: Room) => fitWords(words, room, letters).sizePx

describe('fitWords', () => {
  it('leaves words that fit as large as they are', () => {
    expect(fitPx('Wij doen mee', { widthPx: 600, heightPx: 120 })).toBe(100)
  })

  it('goes down until the longest word fits on a line', () => {
    expect(fitPx('Buurtpreventievereniging', { widthPx: 600, heightPx: 1000 })).toBe(50)
  })

  it('goes down until the lines fit under each other', () => {
    expect(fitPx('een twee drie', { widthPx: 400, heightPx: 130 })).toBe(61)
  })

  it('lets a line end after a hyphen', () => {
    expect(fitPx('Buurt-eettafel', { widthPx: 400, heightPx: 1000 })).toBe(100)
  })

  it('stops at the least that can be read', () => {
    expect(fitPx('x'.repeat(60), { widthPx: 400, heightPx: 50 })).toBe(40)
  })

  it('gives no words their largest size', () => {
    expect(fitPx('', { widthPx: 10, heightPx: 120 })).toBe(100)
  })

  it('says how high the lines are together', () => {
    expect(fitWords('Wij doen mee', { widthPx: 400, heightPx: 500 }, letters)).toEqual({ sizePx: 100, heightPx: 240 })
    expect(fitWords('x'.repeat(45), { widthPx: 400, heightPx: 0 }, letters)).toEqual({ sizePx: 40, heightPx: 144 })
  })

  it('never sticks out, unless it is as small as may be', () => {
    const name = fc.array(fc.stringMatching(/^[a-z-]{1,30}$/), { maxLength: 12 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(
        name,
        fc.integer({ min: 200, max: 1800 }),
        fc.integer({ min: 50, max: 900 }),
        (words, width, height) => {
          const size = fitPx(words, { widthPx: width, heightPx: height })
          if (size === letters.leastPx) return
          for (const word of words.split(/\s|(?<=[a-z]-)(?=[a-z])/))
            expect(word.length * size * 0.5).toBeLessThanOrEqual(width)
          expect(
            Math.ceil(words.replaceAll(' ', '').length / Math.floor(width / (size * 0.5))) * size * 1.2,
          ).toBeLessThanOrEqual(height)
        },
      ),
    )
  })
})
