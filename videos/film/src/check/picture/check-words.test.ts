import { describe, expect, it } from 'vitest'
import { checkCaptions, checkWords } from './check-words.ts'
import { checkContrast, contrastBehind, groundScale } from './measure-contrast.ts'
import type { WordsInPicture } from './words-in-page.ts'

const line = { leftPx: 200, topPx: 400, rightPx: 900, bottomPx: 460 }
const words = (change: Partial<WordsInPicture> = {}): WordsInPicture => ({
  text: 'Kom binnen',
  size: 'reading',
  fontPx: 46,
  color: [255, 255, 255],
  opacity: 1,
  lines: [line],
  ...change,
})
const reasons = (...all: WordsInPicture[]) => checkWords(all, '9:16').map(({ rule, reason }) => `${rule}: ${reason}`)

describe('checkWords', () => {
  it('passes words of a size that can be read, in the safe box', () => {
    expect(reasons(words())).toEqual([])
    expect(reasons()).toEqual([])
  })

  it('finds letters that are too small, and asks more of captions', () => {
    expect(reasons(words({ fontPx: 39.4 }))).toEqual(['type-size: Unexpected letters of 39 px, expected at least 40'])
    expect(reasons(words({ size: 'caption', fontPx: 47 }))).toEqual([
      'type-size: Unexpected letters of 47 px, expected at least 48',
    ])
  })

  it.each([
    [{ leftPx: 90 }, '18 px left of'],
    [{ topPx: 200 }, '70 px above'],
    [{ rightPx: 1000 }, '28 px right of'],
    [{ bottomPx: 1600 }, '64 px below'],
  ])('finds words out of the safe box: %j', (change, where) => {
    expect(reasons(words({ lines: [{ ...line, ...change }] }))).toEqual([
      `safe-box: Unexpected words ${where} the safe box, expected them inside`,
    ])
  })

  it('finds words that are cut off, and words over words', () => {
    expect(reasons(words({ cutTo: { ...line, rightPx: 800 } }))).toEqual([
      'cut-off: Unexpected words 100 px right of their room, expected all of them in the picture',
    ])
    const below = words({ text: 'Onderaan', lines: [{ ...line, topPx: 430, bottomPx: 490 }] })
    expect(reasons(words(), below)).toEqual(['overlap: Unexpected words over “Onderaan”, expected room between them'])
    const beneath = words({ text: 'Eronder', lines: [{ ...line, topPx: 455, bottomPx: 515 }] })
    expect(reasons(words(), beneath)).toEqual([])
  })
})

describe('checkCaptions', () => {
  const caption = words({ size: 'caption', fontPx: 52, text: 'Begin gerust klein.' })
  const rules = (...all: WordsInPicture[]) => checkCaptions(all, '9:16').map(({ rule, text }) => [rule, text])

  it('leaves words that are on their way alone, and finds a caption over them', () => {
    const coming = words({ fontPx: 20, opacity: 0.2 })
    expect(rules({ ...coming, lines: [{ ...line, topPx: 900, bottomPx: 960 }] }, caption)).toEqual([])
    expect(rules(coming, caption)).toEqual([['overlap', 'Begin gerust klein.']])
  })

  it('asks of captions what it asks of all words', () => {
    expect(rules({ ...caption, fontPx: 40 })).toEqual([['type-size', 'Begin gerust klein.']])
    expect(rules(caption, caption)).toEqual([['overlap', 'Begin gerust klein.']])
    expect(rules()).toEqual([])
  })
})

describe('contrast', () => {
  /** A picture of 1000 × 500, seen small. */
  const ground = (grey: (xPx: number) => number) => {
    const [widthPx, heightPx] = [Math.round(1000 * groundScale), Math.round(500 * groundScale)]
    const rgb = new Uint8Array(widthPx * heightPx * 3)
    for (let pixel = 0; pixel < widthPx * heightPx; pixel += 1)
      rgb.fill(grey((pixel % widthPx) / groundScale), pixel * 3, pixel * 3 + 3)
    return { widthPx, heightPx, rgb }
  }

  it('is 21 for white on black and 1 for white on white', () => {
    expect(
      contrastBehind(
        words(),
        ground(() => 0),
      ),
    ).toBeCloseTo(21, 5)
    expect(
      contrastBehind(
        words(),
        ground(() => 255),
      ),
    ).toBeCloseTo(1, 5)
  })

  it('lets through what is behind letters that are half there', () => {
    expect(
      contrastBehind(
        words({ opacity: 0.3 }),
        ground(() => 0),
      ),
    ).toBeLessThan(4.5)
  })

  it('does not fall for a few pixels of an edge, but for a part of a line', () => {
    expect(
      checkContrast(
        [words()],
        ground((x) => (x < 215 ? 255 : 0)),
      ),
    ).toEqual([])
    expect(
      checkContrast(
        [words()],
        ground((x) => (x < 250 ? 255 : 0)),
      ),
    ).toEqual([
      {
        rule: 'contrast',
        text: 'Kom binnen',
        reason: 'Unexpected contrast of 1.0 : 1 behind the words, expected at least 4.5 : 1',
      },
    ])
  })
})
