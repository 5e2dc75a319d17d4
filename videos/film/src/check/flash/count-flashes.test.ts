import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFlashes, type SmallFrames } from './count-flashes.ts'

const widthCells = 8
const heightCells = 4

/** A screen of which a share of the columns has this grey in each frame, and the rest is black. */
function screen(greys: readonly number[], share = 1): SmallFrames {
  const rgb = new Uint8Array(greys.length * widthCells * heightCells * 3)
  for (const [frame, grey] of greys.entries())
    for (let cell = 0; cell < widthCells * heightCells; cell += 1)
      if (cell % widthCells < share * widthCells) rgb.fill(grey, (frame * 32 + cell) * 3, (frame * 32 + cell) * 3 + 3)
  return { widthCells, heightCells, framesPerSecond: 30, rgb }
}

/** Black and white in turn, so many times a second. */
const blinking = (timesASecond: number, frames = 60): number[] =>
  Array.from({ length: frames }, (_, frame) => (Math.floor((frame * timesASecond * 2) / 30) % 2 === 0 ? 0 : 255))

describe('findFlashes', () => {
  it('finds five flashes a second, and says where they begin', () => {
    expect(findFlashes(screen(blinking(5)))).toEqual([
      { fromFrame: 0, flashes: 4 },
      { fromFrame: 30, flashes: 5 },
    ])
  })

  it.each([0.5, 1, 2.5, 3])('passes %d a second', (times) => expect(findFlashes(screen(blinking(times)))).toEqual([]))

  it('passes what flashes on less than a quarter of the screen, and finds it on a quarter', () => {
    expect(findFlashes(screen(blinking(5), 0.25))).toHaveLength(2)
    expect(findFlashes(screen(blinking(5), 0.125))).toEqual([])
  })

  it('passes changes of less than a tenth of the light, and between two bright pictures', () => {
    expect(findFlashes(screen(blinking(5).map((grey) => (grey === 0 ? 0 : 80))))).toEqual([])
    expect(findFlashes(screen(blinking(5).map((grey) => (grey === 0 ? 232 : 255))))).toEqual([])
  })

  it('counts a slow fade as one change, however many frames it takes', () => {
    const fade = Array.from({ length: 120 }, (_, frame) => Math.round(255 * (1 - Math.abs(1 - frame / 60))))
    expect(findFlashes(screen(fade))).toEqual([])
  })

  it('finds nothing in no frames, in one, and in a picture that stands still', () => {
    expect(findFlashes(screen([]))).toEqual([])
    expect(findFlashes(screen([255]))).toEqual([])
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 255 }), (grey) => {
        expect(findFlashes(screen(Array.from({ length: 90 }, () => grey)))).toEqual([])
      }),
    )
  })
})
