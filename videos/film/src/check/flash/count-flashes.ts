import { cellsOf, framesOf, type SmallFrames } from './cells.ts'
import { lightTurns } from './light-turns.ts'
import { redTurns } from './red-turns.ts'

/** Sorts of flashes, as WCAG 2.2 tells them apart: of light, and of a saturated red. */
export const flashKinds = ['general', 'red'] as const

/** A second in which it flashes more than anyone should be shown. */
export interface FlashFinding {
  readonly kind: (typeof flashKinds)[number]
  /** Frame at which that second begins. */
  readonly fromFrame: number
  /** Flashes in it. */
  readonly flashes: number
}

/**
 * WCAG 2.2, success criterion 2.3.1: at most three in any second. Area: a quarter of ten degrees of vision; on a telephone close
 * by that can be the whole screen, so as the method of `video.md` §6 does, a quarter of the screen counts.
 */
const leastArea = 0.25
export const mostFlashes = 3

const turnsOf = { general: lightTurns, red: redTurns } as const

/** The seconds in which more than three flashes of a sort stand on a quarter of the screen; of each at most one for a second. */
export const findFlashes = (frames: SmallFrames): FlashFinding[] =>
  flashKinds.flatMap((kind) => findTurning(kind, turnsOf[kind](frames), frames))

function findTurning(kind: FlashFinding['kind'], turns: Uint8Array, frames: SmallFrames): FlashFinding[] {
  const { framesPerSecond } = frames
  const [cells, count] = [cellsOf(frames), framesOf(frames)]
  const inSecond = new Uint8Array(cells)
  const findings: FlashFinding[] = []
  for (let frame = 0; frame < count; frame += 1) {
    const leaving = frame - framesPerSecond
    for (let cell = 0; cell < cells; cell += 1)
      inSecond[cell] =
        (inSecond[cell] as number) +
        (turns[frame * cells + cell] as number) -
        (leaving < 0 ? 0 : (turns[leaving * cells + cell] as number))
    const flashes = flashesOnAQuarter(inSecond)
    const fromFrame = Math.max(0, leaving + 1)
    const last = findings.at(-1)
    if (flashes > mostFlashes && (!last || fromFrame >= last.fromFrame + framesPerSecond))
      findings.push({ kind, fromFrame, flashes })
  }
  return findings
}

/** Flashes that at least a quarter of the cells have had: two turns are a flash. */
function flashesOnAQuarter(turns: Uint8Array): number {
  const most = Math.max(...turns)
  for (let flashes = Math.floor(most / 2); flashes > 0; flashes -= 1)
    if (turns.filter((one) => one >= flashes * 2).length >= leastArea * turns.length) return flashes
  return 0
}
