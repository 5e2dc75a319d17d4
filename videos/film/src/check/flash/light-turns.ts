import { cellsOf, framesOf, type SmallFrames } from './cells.ts'
import { luminanceOf } from './luminance.ts'

/**
 * WCAG 2.2, definition of general flash: a pair of opposing changes in relative luminance of 10 % of the most or more, where
 * the darker is below 0.80.
 */
const leastChange = 0.1
const darkest = 0.8

/**
 * For each frame and cell, 1 where the cell turned: from lighter to darker by a tenth, or the other way, seen from its last
 * turning point. A slow fade turns once, however many frames it takes.
 *
 *     light   ╱╲    ╱╲
 *            ╱  ╲  ╱  ╲
 *     turns  +   −  +   −     two flashes
 */
export function lightTurns(frames: SmallFrames): Uint8Array {
  const { rgb } = frames
  const cells = cellsOf(frames)
  const turns = new Uint8Array(framesOf(frames) * cells)
  const extreme = new Float64Array(cells)
  const direction = new Int8Array(cells)
  for (let at = 0; at < turns.length; at += 1) {
    const cell = at % cells
    const now = luminanceOf(rgb[at * 3] as number, rgb[at * 3 + 1] as number, rgb[at * 3 + 2] as number)
    const before = extreme[cell] as number
    const goesOn = direction[cell] === (now > before ? 1 : -1)
    if (at < cells || (goesOn && now !== before)) extreme[cell] = now
    else if (Math.abs(now - before) >= leastChange && Math.min(now, before) < darkest) {
      turns[at] = 1
      direction[cell] = now > before ? 1 : -1
      extreme[cell] = now
    }
  }
  return turns
}
