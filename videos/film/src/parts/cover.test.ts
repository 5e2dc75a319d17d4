import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverPosition } from './cover.ts'

const lying = { widthPx: 3000, heightPx: 2000 }

describe('coverPosition', () => {
  it('keeps the middle in the middle', () => {
    expect(coverPosition(lying, { widthPx: 1080, heightPx: 1920 }, { x: 0.5, y: 0.5 })).toBe('50% 50%')
  })

  it('follows a face at the edge as far as the picture goes', () => {
    expect(coverPosition(lying, { widthPx: 1080, heightPx: 1920 }, { x: 0.02, y: 0.5 })).toBe('0% 50%')
    expect(coverPosition(lying, { widthPx: 1080, heightPx: 1920 }, { x: 0.98, y: 0.5 })).toBe('100% 50%')
  })

  it('brings the focus above the middle when the foot of the box is covered', () => {
    const standing = { widthPx: 1000, heightPx: 4000 }
    expect(coverPosition(standing, { widthPx: 1000, heightPx: 1000 }, { x: 0.5, y: 0.5 }, 0.3)).toBe('50% 56.67%')
  })

  it('moves nothing along the side that fits exactly', () => {
    expect(coverPosition(lying, { widthPx: 1500, heightPx: 1000 }, { x: 0, y: 1 })).toBe('50% 50%')
  })

  it('keeps the focus within the box, for every picture and every box', () => {
    const length = fc.integer({ min: 100, max: 4000 })
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(length, length, length, length, share, share, (pictureW, pictureH, boxW, boxH, x, y) => {
        const [left = 0, top = 0] = coverPosition(
          { widthPx: pictureW, heightPx: pictureH },
          { widthPx: boxW, heightPx: boxH },
          { x, y },
        )
          .split(' ')
          .map((one) => Number.parseFloat(one) / 100)
        const scale = Math.max(boxW / pictureW, boxH / pictureH)
        const inBox = [
          x * pictureW * scale - left * (pictureW * scale - boxW),
          y * pictureH * scale - top * (pictureH * scale - boxH),
        ] as const
        expect(inBox[0]).toBeGreaterThanOrEqual(-1)
        expect(inBox[0]).toBeLessThanOrEqual(boxW + 1)
        expect(inBox[1]).toBeGreaterThanOrEqual(-1)
        expect(inBox[1]).toBeLessThanOrEqual(boxH + 1)
      }),
    )
  })
})
