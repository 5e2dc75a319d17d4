import { type Format, formats } from '@drempel/storyboard'
import { describe, expect, it } from 'vitest'
import { divide, type Leading, leadingOf, wordsArea } from './areas.ts'
import { leastTypePx, type TypeSize, typePx, typeStyle } from './words.tsx'

const every = Object.keys(formats) as Format[]
const bottomOf = ({ topPx, heightPx }: { topPx: number; heightPx: number }) => topPx + heightPx

describe('wordsArea', () => {
  it.each(every)('lies in the safe box of %s, below the example mark', (format) => {
    const { safe } = formats[format]
    const { leftPx, topPx, widthPx } = wordsArea(format, true)
    expect([leftPx, leftPx + widthPx]).toEqual([safe.leftPx, safe.rightPx])
    expect(topPx).toBeGreaterThan(safe.topPx + typePx('label', format))
  })

  it.each(every)('leaves two lines of captions free in %s', (format) => {
    const linesPx = 2 * typePx('caption', format) * typeStyle('caption', format).lineHeight
    expect(bottomOf(wordsArea(format, true))).toBeLessThanOrEqual(formats[format].safe.bottomPx - linesPx)
  })

  it.each(every)('reaches the foot of the safe box of %s where no captions lie over it', (format) => {
    expect(bottomOf(wordsArea(format, false))).toBe(formats[format].safe.bottomPx)
  })
})

describe('divide', () => {
  const divisions = every.flatMap((format) =>
    (['picture', 'words', 'many-words'] as Leading[]).flatMap((leading) =>
      [true, false].map((captions) => ({ format, leading, captions })),
    ),
  )

  describe.each(divisions)('in $format when the $leading leads, captions: $captions', (one) => {
    const { format, leading, captions } = one
    const { picture, words } = divide(format, leading, captions)

    it('lets words and picture not overlap', () => {
      const beside = words.leftPx + words.widthPx <= picture.leftPx
      const above = bottomOf(words) <= picture.topPx
      expect(beside || above).toBe(true)
    })

    it('leaves the words room, between the example mark and the captions', () => {
      const all = wordsArea(format, captions)
      expect(words.topPx).toBe(all.topPx)
      expect(bottomOf(words)).toBeLessThanOrEqual(bottomOf(all))
      expect(words.heightPx).toBeGreaterThan(300)
    })

    it('lets the picture reach the right and lower edges', () => {
      expect(picture.leftPx + picture.widthPx).toBe(formats[format].widthPx)
      expect(bottomOf(picture)).toBe(formats[format].heightPx)
    })

    it('leaves the people in the picture room above the captions', () => {
      expect(picture.topPx + picture.heightPx - picture.footPx).toBe(bottomOf(wordsArea(format, captions)))
      expect(picture.heightPx - picture.footPx).toBeGreaterThan(240)
    })
  })

  it.each(every)('gives what leads more room in %s', (format) => {
    const { words } = divide(format, 'words', true)
    const { words: fewer } = divide(format, 'picture', true)
    expect(words.widthPx * words.heightPx).toBeGreaterThan(fewer.widthPx * fewer.heightPx)
  })
})

describe('leadingOf', () => {
  it('tells few words from many', () => {
    expect([[], ['x'.repeat(140)], ['x'.repeat(70), 'x'.repeat(71)]].map(leadingOf)).toEqual([
      'words',
      'words',
      'many-words',
    ])
  })
})

describe('typePx', () => {
  const sizes: TypeSize[] = ['figure', 'title', 'heading', 'caption', 'reading', 'label']
  it.each(every)('is nowhere smaller than can be read in %s, and captions are larger', (format) => {
    expect(Math.min(...sizes.map((size) => typePx(size, format)))).toBeGreaterThanOrEqual(leastTypePx)
    expect(typePx('caption', format)).toBeGreaterThanOrEqual(48)
  })
})
