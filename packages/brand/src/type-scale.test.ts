import { describe, expect, it } from 'vitest'
import { curves } from './motion.ts'
import { filmTypePx, sizeAt, typeScale } from './type-scale.ts'

describe('typeScale', () => {
  it('shows nothing below 16 px, and reading text at 18 px or more', () => {
    expect(Math.min(...Object.values(typeScale).map((step) => step.minPx))).toBeGreaterThanOrEqual(16)
    expect(typeScale.body.minPx).toBeGreaterThanOrEqual(18)
  })

  it('goes from large to small at every width', () => {
    for (const widthPx of [320, 360, 768, 1280, 1920]) {
      const sizes = Object.values(typeScale).map((step) => sizeAt(step, widthPx))
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    }
  })

  it('grows between 360 and 1280 px, and not beyond', () => {
    expect([200, 360, 820, 1280, 4000].map((widthPx) => sizeAt(typeScale.title, widthPx))).toEqual([34, 34, 47, 60, 60])
  })
})

describe('filmTypePx', () => {
  it('keeps reading text at 40 px or more, and captions at 48 px or more, on a picture 1080 px wide', () => {
    expect(Math.min(...Object.values(filmTypePx))).toBeGreaterThanOrEqual(40)
    expect(filmTypePx.caption).toBeGreaterThanOrEqual(48)
  })
})

describe('curves', () => {
  it('run forward in time, as CSS and Remotion demand', () => {
    for (const [x1, , x2] of Object.values(curves)) {
      expect(Math.min(x1, x2)).toBeGreaterThanOrEqual(0)
      expect(Math.max(x1, x2)).toBeLessThanOrEqual(1)
    }
  })
})
