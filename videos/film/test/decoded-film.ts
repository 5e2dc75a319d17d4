import type { SmallFrames } from '../src/check/flash/cells.ts'
import { luminanceOf } from '../src/check/flash/luminance.ts'

const bytesOf = ({ widthCells, heightCells }: SmallFrames): number => widthCells * heightCells * 3

/** Frames, one by one, as their bytes. */
function framesOf(frames: SmallFrames): Uint8Array[] {
  const size = bytesOf(frames)
  return Array.from({ length: Math.floor(frames.rgb.length / size) }, (_, at) =>
    frames.rgb.subarray(at * size, (at + 1) * size),
  )
}

/** Amount of light of each frame, 0 (black) to 1 (white). */
export const meanLight = (frames: SmallFrames): number[] =>
  framesOf(frames).map((frame) => {
    let sum = 0
    for (let at = 0; at < frame.length; at += 3)
      sum += luminanceOf(frame[at] as number, frame[at + 1] as number, frame[at + 2] as number)
    return (sum * 3) / frame.length
  })

/** Most frames in a row in which nothing moves, but for what an encoder changes. */
export function longestRest(frames: SmallFrames): number {
  const all = framesOf(frames)
  let [longest, rest] = [0, 0]
  for (const [at, frame] of all.entries()) {
    const before = all[at - 1]
    const moves = before === undefined || frame.some((value, index) => Math.abs(value - (before[index] as number)) > 3)
    rest = moves ? 0 : rest + 1
    longest = Math.max(longest, rest)
  }
  return longest
}
