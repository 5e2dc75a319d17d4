import type { Point } from '@drempel/brand'
import { hipHeight, type Person } from './person.ts'
import type { Pair, Pose } from './pose.ts'

/** Height of the ankle over the sole. */
const ANKLE = 7

/** What differs between two people in the same posture. */
export interface Manner {
  /** Palms. Absent: the arms hang. */
  readonly hands?: Pair<Point>
  readonly leanDeg?: number
  readonly headDeg?: number
}

/** Somebody on both feet at `x`. */
export function upright(who: Person, x: number, groundY: number, facing: 1 | -1, manner: Manner = {}): Pose {
  const hip: Point = [x, groundY - ANKLE - hipHeight(who.age)]
  return {
    hip,
    facing,
    leanDeg: manner.leanDeg ?? 2,
    headDeg: manner.headDeg ?? 0,
    hands: manner.hands ?? hanging(hip, facing),
    feet: { near: [x - facing * 6, groundY - ANKLE], far: [x + facing * 6, groundY - ANKLE - 1] },
  }
}

/** Somebody on a seat at `x`, feet on the ground before it. */
export function seated(x: number, seatY: number, groundY: number, facing: 1 | -1, manner: Manner = {}): Pose {
  const hip: Point = [x, seatY - 13]
  return {
    hip,
    facing,
    leanDeg: manner.leanDeg ?? 4,
    headDeg: manner.headDeg ?? 0,
    hands: manner.hands ?? { near: [x + facing * 40, seatY - 22], far: [x + facing * 46, seatY - 22] },
    feet: { near: [x + facing * 42, groundY - ANKLE], far: [x + facing * 52, groundY - ANKLE - 1] },
  }
}

/** Somebody on a bench or behind a table, knees towards the viewer, turned to who sits beside. */
export function besides(x: number, seatY: number, groundY: number, facing: 1 | -1, manner: Manner = {}): Pose {
  return {
    ...seated(x, seatY, groundY, facing, manner),
    hands: manner.hands ?? { near: [x + facing * 20, seatY - 16], far: [x + facing * 28, seatY - 17] },
    feet: { near: [x + facing * 12, groundY - ANKLE], far: [x + facing * 26, groundY - ANKLE - 1] },
    thighShare: 0.46,
  }
}

/** Halfway between two poses, or anywhere else on the way: a share of 0 is the first, 1 the second. */
export function between(from: Pose, to: Pose, share: number): Pose {
  const number = (a: number, b: number): number => a + (b - a) * share
  const point = ([ax, ay]: Point, [bx, by]: Point): Point => [number(ax, bx), number(ay, by)]
  const pair = (a: Pair<Point>, b: Pair<Point>): Pair<Point> => ({
    near: point(a.near, b.near),
    far: point(a.far, b.far),
  })
  return {
    hip: point(from.hip, to.hip),
    facing: to.facing,
    leanDeg: number(from.leanDeg, to.leanDeg),
    headDeg: number(from.headDeg, to.headDeg),
    hands: pair(from.hands, to.hands),
    feet: pair(from.feet, to.feet),
  }
}

const hanging = ([x, y]: Point, facing: 1 | -1): Pair<Point> => ({
  near: [x + facing * 5, y + 12],
  far: [x + facing * 13, y + 11],
})
