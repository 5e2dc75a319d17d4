import fc from 'fast-check'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { decodePng } from './decode-png.ts'

/** A PNG of these pixels, as another program writes it. */
function written(
  widthPx: number,
  heightPx: number,
  rgb: readonly number[],
  filterType: number,
  colorType: 2 | 6,
): Buffer {
  const png = new PNG({ width: widthPx, height: heightPx })
  for (let pixel = 0; pixel < widthPx * heightPx; pixel += 1) {
    for (let channel = 0; channel < 3; channel += 1) png.data[pixel * 4 + channel] = rgb[pixel * 3 + channel] ?? 0
    png.data[pixel * 4 + 3] = 255
  }
  return PNG.sync.write(png, { filterType, colorType, inputHasAlpha: true })
}

describe('decodePng', () => {
  it('gives back the pixels that went in, however its rows were written, with or without transparency', () => {
    const picture = fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 7 }))
      .chain(([widthPx, heightPx]) =>
        fc.record({
          widthPx: fc.constant(widthPx),
          heightPx: fc.constant(heightPx),
          rgb: fc.array(fc.integer({ min: 0, max: 255 }), {
            minLength: widthPx * heightPx * 3,
            maxLength: widthPx * heightPx * 3,
          }),
          filter: fc.integer({ min: 0, max: 4 }),
          colorType: fc.constantFrom(2 as const, 6 as const),
        }),
      )
    fc.assert(
      fc.property(picture, ({ widthPx, heightPx, rgb, filter, colorType }) => {
        expect(decodePng(written(widthPx, heightPx, rgb, filter, colorType))).toEqual({
          widthPx,
          heightPx,
          rgb: Uint8Array.from(rgb),
        })
      }),
    )
  })

  it('refuses grey pictures, which no browser writes here', () => {
    const grey = PNG.sync.write(new PNG({ width: 2, height: 2 }), { colorType: 0 })
    expect(() => decodePng(grey)).toThrow('Unexpected sort of PNG')
  })
})
