import type { Point } from '@drempel/brand'
import { bicycle } from './bicycle.ts'
import { figure, type Person } from './person.ts'
import type { Shape } from './shape.ts'
import type { Tint } from './tint.ts'

/** Somebody on a bicycle, its middle at `at` on the ground, its wheels turned so far. */
export function cyclist(who: Person, at: Point, facing: 1 | -1, turnDeg: number, frame: Tint = 'brick'): Shape[] {
  const [x, y] = at
  const pedal = (deg: number): Point => {
    const angle = ((turnDeg * 0.5 + 40 + deg) * Math.PI) / 180
    return [x + facing * (-12 + 17 * Math.cos(angle) - 4), y - 46 + 17 * Math.sin(angle)]
  }
  const rider = figure(who, {
    hip: [x - facing * 34, y - 112],
    facing,
    leanDeg: 14,
    headDeg: -6,
    hands: { near: [x + facing * 27, y - 117], far: [x + facing * 32, y - 117] },
    feet: { near: pedal(0), far: pedal(180) },
  })
  return [...rider.body, ...bicycle({ at, facing, frame, turnDeg }), ...rider.nearArm]
}
