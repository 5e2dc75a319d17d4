import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pictureSize } from './picture-size.ts'

const u16 = (number: number) => [number >> 8, number & 255]
const u32 = (number: number) => [...u16(number >>> 16), ...u16(number & 0xff_ff)]

const png = (width: number, height: number) =>
  Uint8Array.from([
    0x89,
    0x50,
    0x4e,
    0x47,
    0x0d,
    0x0a,
    0x1a,
    0x0a,
    ...u32(13),
    0x49,
    0x48,
    0x44,
    0x52,
    ...u32(width),
    ...u32(height),
    8,
    2,
    0,
    0,
    0,
  ])

const segment = (marker: number, content: readonly number[]) => [0xff, marker, ...u16(content.length + 2), ...content]
const frame = (width: number, height: number, marker = 0xc0) => segment(marker, [8, ...u16(height), ...u16(width), 3])
const exif = (orientation: number) =>
  segment(0xe1, [
    0x45,
    0x78,
    0x69,
    0x66,
    0,
    0,
    0x4d,
    0x4d,
    0,
    42,
    ...u32(8),
    ...u16(1),
    ...u16(0x01_12),
    ...u16(3),
    ...u32(1),
    ...u16(orientation),
    0,
    0,
  ])
const jpeg = (...segments: number[][]) => Uint8Array.from([0xff, 0xd8, ...segments.flat()])

describe('pictureSize', () => {
  it('reads the head of a PNG', () => {
    expect(pictureSize(png(1200, 630))).toEqual({ mime: 'image/png', widthPx: 1200, heightPx: 630 })
  })

  it('finds the frame of a JPEG behind other segments, plain and progressive', () => {
    const size = { mime: 'image/jpeg', widthPx: 800, heightPx: 600 }
    expect(pictureSize(jpeg(segment(0xe0, [1, 2, 3]), segment(0xc4, [0]), frame(800, 600)))).toEqual(size)
    expect(pictureSize(jpeg([0xff], frame(800, 600, 0xc2)))).toEqual(size)
  })

  it('turns a photograph of a telephone that was held upright, as everybody shows it', () => {
    expect(pictureSize(jpeg(exif(6), frame(4000, 3000)))).toMatchObject({ widthPx: 3000, heightPx: 4000 })
    expect(pictureSize(jpeg(exif(1), frame(4000, 3000)))).toMatchObject({ widthPx: 4000, heightPx: 3000 })
  })

  it('knows nothing of other files, of files that are cut off, and of pictures without a size', () => {
    for (const bytes of [
      new Uint8Array(),
      Uint8Array.from([0xff, 0xd8]),
      png(100, 100).slice(0, 20),
      jpeg(frame(800, 600)).slice(0, 8),
      png(0, 100),
      new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    ])
      expect(pictureSize(bytes)).toBeUndefined()
  })

  it('ends and never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom([], [0xff, 0xd8], [...png(1, 1).slice(0, 12)]),
        (rest, head) => {
          const size = pictureSize(Uint8Array.from([...head, ...rest]))
          expect(size === undefined || size.widthPx > 0).toBe(true)
        },
      ),
      { seed: 6, numRuns: 500 },
    )
  })
})
