import { cellsOf, framesOf, type SmallFrames } from './cells.ts'
import { lightOf } from './luminance.ts'

/**
 * WCAG 2.2, definition of red flash: a pair of opposing transitions, each to or from a state in which red is 80 % or more of
 * all light, between states more than 0.2 apart in the CIE 1976 chromaticity diagram. It counts however light or dark they
 * are: people are more sensitive to saturated red.
 */
const leastShareOfRed = 0.8
const leastDistance = 0.2

/** What has less light than this shows no colour: it counts as grey, and noise of an encoder in the dark as nothing. */
const leastLight = 0.01

/** A colour without its light: a place in the diagram, and whether it is a saturated red. */
interface Hue {
  readonly u: number
  readonly v: number
  readonly red: boolean
}

/** White of sRGB (D65), and every grey. */
const grey: Hue = { u: 0.1978, v: 0.4683, red: false }

/** The hue of a colour in sRGB, channels from 0 to 255. Matrix: IEC 61966-2-1; diagram: CIE 1976 UCS. */
export function hueOf(red: number, green: number, blue: number): Hue {
  const [r, g, b] = [lightOf(red), lightOf(green), lightOf(blue)] as const
  const x = 0.4124 * r + 0.3576 * g + 0.1805 * b
  const y = 0.2126 * r + 0.7152 * g + 0.0722 * b
  const z = 0.0193 * r + 0.1192 * g + 0.9505 * b
  const sum = x + 15 * y + 3 * z
  if (y < leastLight) return grey
  return { u: (4 * x) / sum, v: (9 * y) / sum, red: r / (r + g + b) >= leastShareOfRed }
}

/**
 * For each frame and cell, 1 where the cell turned to a saturated red or away from one, seen from the hue that it had. A slow
 * change turns once: its beginning is kept until it has gone far enough.
 */
export function redTurns(frames: SmallFrames): Uint8Array {
  const { rgb } = frames
  const cells = cellsOf(frames)
  const turns = new Uint8Array(framesOf(frames) * cells)
  const from: Hue[] = Array.from({ length: cells }, () => grey)
  for (let at = 0; at < turns.length; at += 1) {
    const cell = at % cells
    const now = hueOf(rgb[at * 3] as number, rgb[at * 3 + 1] as number, rgb[at * 3 + 2] as number)
    const before = from[cell] as Hue
    const far = Math.hypot(now.u - before.u, now.v - before.v) > leastDistance
    if (at >= cells && now.red !== before.red && far) turns[at] = 1
    if (at < cells || now.red === before.red || far) from[cell] = now
  }
  return turns
}
