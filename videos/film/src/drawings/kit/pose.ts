import type { Point } from '@drempel/brand'

/** A near and a far one: arms, legs. The far one is behind the body, and in its shade. */
export interface Pair<Value> {
  readonly near: Value
  readonly far: Value
}

/** How somebody stands, sits or reaches. Points are in the units of the drawing; hands and feet go where they are put. */
export interface Pose {
  /** Where the hips are. */
  readonly hip: Point
  /** Which way the person looks: 1 to the right, -1 to the left. */
  readonly facing: 1 | -1
  /** How far the back leans forward. */
  readonly leanDeg: number
  /** How far the head bows. */
  readonly headDeg: number
  /** Palms of the hands. A hand that is out of reach is stretched towards its place. */
  readonly hands: Pair<Point>
  /** Ankles. */
  readonly feet: Pair<Point>
  /** How long the thighs seem, as a share: less than 1 when the knees point towards the viewer. Absent: 1. */
  readonly thighShare?: number
}

/** Two bones from a joint towards a place: where the middle joint comes, and where the end. `bend` is the way it folds. */
export function reach(
  root: Point,
  goal: Point,
  upper: number,
  lower: number,
  bend: 1 | -1,
): { joint: Point; end: Point } {
  const [dx, dy] = [goal[0] - root[0], goal[1] - root[1]]
  const asked = Math.hypot(dx, dy)
  const length = Math.min(Math.max(asked, Math.abs(upper - lower) + 0.01), upper + lower - 0.01)
  const along = asked === 0 ? Math.PI / 2 : Math.atan2(dy, dx)
  const fold = Math.acos((upper ** 2 + length ** 2 - lower ** 2) / (2 * upper * length))
  return {
    joint: [root[0] + upper * Math.cos(along + bend * fold), root[1] + upper * Math.sin(along + bend * fold)],
    end: [root[0] + length * Math.cos(along), root[1] + length * Math.sin(along)],
  }
}
