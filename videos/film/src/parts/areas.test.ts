import { type Format, formats } from '@drempel/storyboard'
import { describe, expect, it } from 'vitest'
import { divide, type Leading, wordsArea } from './areas.ts'
import { leastTypePx, type TypeSize, typePx, typeStyle } from './words.tsx'

const every = Object.keys(formats) as Format[]
const bottomOf = ({ topPx, heightPx }: { topPx: number; heightPx: number }) => topPx + heightPx

describe('wordsArea', () => {
  it.each(every)('lies in the safe box of %s, below the example mark', (format) => {
    const { safe } = formats[format]
    const { leftPx, topPx, widthPx } = wordsArea(format)
    expect([leftPx, leftPx + widthPx]).toEqual([safe.leftPx, safe.rightPx])
    expect(topPx).toBeGreaterThan(safe.topPx + typePx('label', format))
  })

  it.each(every)('leaves two lines of captions free in %s', (format) => {
    const linesPx = 2 * typePx('caption', format) * typeStyle('caption', format).lineHeight
    expect(bottomOf(wordsArea(format))).toBeLessThanOrEqual(formats[format].safe.bottomPx - linesPx)
  })
})

describe('divide', () => {
  const divisions = every.flatMap((format) =>
    (['picture', 'words'] as Leading[]).map((leading) => ({ format, leading })),
  )

  it.each(divisions)('lets words and picture in $format not overlap when the $leading leads', ({ format, leading }) => {
    const { picture, words } = divide(format, leading)
    const beside = words.leftPx + words.widthPx <= picture.leftPx
    const below = bottomOf(picture) <= words.topPx
    expect(beside || below).toBe(true)
    expect(bottomOf(words)).toBeLessThanOrEqual(bottomOf(wordsArea(format)))
    expect(words.heightPx).toBeGreaterThan(300)
  })

  it.each(divisions)('lets the picture in $format reach the edge when the $leading leads', ({ format, leading }) => {
    const { picture } = divide(format, leading)
    expect(picture.leftPx + picture.widthPx).toBe(formats[format].widthPx)
  })

  it.each(every)('gives what leads more room in %s', (format) => {
    const { words } = divide(format, 'words')
    const { words: fewer } = divide(format, 'picture')
    expect(words.widthPx * words.heightPx).toBeGreaterThan(fewer.widthPx * fewer.heightPx)
  })
})

describe('typePx', () => {
  const sizes: TypeSize[] = ['figure', 'title', 'heading', 'caption', 'reading', 'label']
  it.each(every)('is nowhere smaller than can be read in %s, and captions are larger', (format) => {
    expect(Math.min(...sizes.map((size) => typePx(size, format)))).toBeGreaterThanOrEqual(leastTypePx)
    expect(typePx('caption', format)).toBeGreaterThanOrEqual(48)
  })
})
