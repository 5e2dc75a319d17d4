import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SmallFrames } from './cells.ts'
import { findFlashes } from './count-flashes.ts'

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
      { kind: 'general', fromFrame: 0, flashes: 4 },
      { kind: 'general', fromFrame: 30, flashes: 5 },
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

/** A screen of which a share of the columns has this colour in each frame, and the rest is black. */
function coloured(colours: readonly Colour[], share = 1): SmallFrames {
  const frames = screen(colours.map(() => 0))
  for (const [frame, colour] of colours.entries())
    for (let cell = 0; cell < widthCells * heightCells; cell += 1)
      if (cell % widthCells < share * widthCells) frames.rgb.set(colour, (frame * widthCells * heightCells + cell) * 3)
  return frames
}
type Colour = readonly [red: number, green: number, blue: number]

const red: Colour = [255, 0, 0]
/** As light as that red, so that there is no flash of light. */
const green: Colour = [0, 149, 0]
const inTurn = (one: Colour, other: Colour, timesASecond = 5): Colour[] =>
  blinking(timesASecond).map((grey) => (grey === 0 ? one : other))
const kindsIn = (frames: SmallFrames) => findFlashes(frames).map(({ kind }) => kind)

describe('red flashes', () => {
  it('are found where the light stays the same', () => {
    expect(findFlashes(coloured(inTurn(green, red)))).toEqual([
      { kind: 'red', fromFrame: 0, flashes: 4 },
      { kind: 'red', fromFrame: 30, flashes: 5 },
    ])
  })

  it('count beside flashes of light: red and black are both', () => {
    expect(kindsIn(coloured(inTurn(red, [0, 0, 0])))).toEqual(['general', 'general', 'red', 'red'])
  })

  it.each<[string, SmallFrames]>([
    ['three a second', coloured(inTurn(green, red, 3))],
    ['less than a quarter of the screen', coloured(inTurn(green, red), 0.125)],
    ['green and a blue as light, without red', coloured(inTurn(green, [122, 122, 255]))],
    ['two reds close to each other', coloured(inTurn(red, [255, 60, 40]))],
    ['a red that is not saturated: a brick in the sun', coloured(inTurn([0, 130, 60], [190, 120, 100]))],
    ['noise in the dark, where no colour is seen', coloured(inTurn([9, 0, 0], [0, 4, 4]))],
    ['a slow change from green to red and back', coloured(slowly(green, red))],
  ])('pass: %s', (_, frames) => expect(kindsIn(frames)).not.toContain('red'))
})

/** From one colour to another in a second and a half, and back. */
function slowly(from: Colour, to: Colour): Colour[] {
  return Array.from({ length: 90 }, (_, frame) => {
    const share = 1 - Math.abs(1 - frame / 45)
    const channel = (at: 0 | 1 | 2) => Math.round(from[at] + (to[at] - from[at]) * share)
    return [channel(0), channel(1), channel(2)]
  })
}
