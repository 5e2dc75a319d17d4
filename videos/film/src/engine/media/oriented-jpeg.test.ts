import { describe, expect, it } from 'vitest'
import { orientedJpeg } from './oriented-jpeg.ts'

const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xdb, 1, 2, 3])

describe('orientedJpeg', () => {
  it('leaves an upright picture as it is', () => {
    expect(orientedJpeg(jpeg, 0)).toBe(jpeg)
    expect(orientedJpeg(jpeg, 4)).toBe(jpeg)
  })

  it.each([
    [1, 6],
    [2, 3],
    [3, 8],
    [-1, 8],
  ])('notes %i quarters of a turn as %i, right after the start of the image', (turns, orientation) => {
    const turned = orientedJpeg(jpeg, turns)
    expect([...turned.subarray(0, 4)]).toEqual([0xff, 0xd8, 0xff, 0xe1])
    const length = ((turned[4] as number) << 8) | (turned[5] as number)
    expect([...turned.subarray(4 + length)]).toEqual([...jpeg.subarray(2)])
    expect(turned[31]).toBe(orientation)
  })
})
