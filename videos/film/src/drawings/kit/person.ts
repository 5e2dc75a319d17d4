import type { Point } from '@drempel/brand'
import { type Hair, headShapes, type Look } from './head.ts'
import { type Pair, type Pose, reach } from './pose.ts'
import { limb, type Shape, smooth } from './shape.ts'
import type { Tint } from './tint.ts'

/** Somebody: how old, how built, and what they wear. Nobody in particular. */
export interface Person extends Look {
  /** Size of bones, head and girth follow from it. */
  readonly age: 'child' | 'teenager' | 'adult' | 'elder'
  readonly hair: Hair
  /** Shirt, jersey, coat. */
  readonly top: Tint
  /** Trousers or skirt. */
  readonly legs: Tint
  /** A skirt covers the knees and leaves the shins bare. Absent: trousers. */
  readonly skirt?: boolean
  readonly shoes: Tint
  /** Bare below the elbow. */
  readonly shortSleeves?: boolean
  /** How stout: 1 is the middle of the range. */
  readonly girth?: number
  /** An apron over the front. */
  readonly apron?: Tint
}

/** Lengths in the units of a drawing, after the proportions of a grown person of about seven heads. */
interface Build {
  readonly upperArm: number
  readonly forearm: number
  readonly thigh: number
  readonly shin: number
  readonly spine: number
  readonly head: number
  readonly girth: number
}

const builds: Readonly<Record<Person['age'], Build>> = {
  child: { upperArm: 25, forearm: 28, thigh: 33, shin: 32, spine: 45, head: 0.9, girth: 0.7 },
  teenager: { upperArm: 34, forearm: 37, thigh: 48, shin: 47, spine: 59, head: 0.98, girth: 0.84 },
  adult: { upperArm: 37, forearm: 40, thigh: 51, shin: 50, spine: 66, head: 1.02, girth: 1 },
  elder: { upperArm: 35, forearm: 39, thigh: 47, shin: 46, spine: 62, head: 1.02, girth: 1.04 },
}

/** Height of the hips over the ankles of somebody who stands straight, with knees that are not locked. */
export const hipHeight = (age: Person['age']): number => (builds[age].thigh + builds[age].shin) * 0.994

/** The shapes of a person in two layers: what the near hand holds is drawn between them. */
export interface Figure {
  readonly body: readonly Shape[]
  readonly nearArm: readonly Shape[]
}

/** Draws a person in a pose. */
export function figure(person: Person, pose: Pose): Figure {
  const build = builds[person.age]
  const girth = build.girth * (person.girth ?? 1)
  const on = alongSpine(pose, build.spine)
  const shoulders: Pair<Point> = { near: on(0.9, -1 * girth), far: on(0.9, 5 * girth) }
  return {
    body: [
      ...arm(person, build, shoulders.far, pose.hands.far, pose.facing, true),
      ...leg(person, build, on(0, 3 * girth), pose, girth, true),
      ...leg(person, build, on(0, -2 * girth), pose, girth, false),
      ...torso(person, on, girth),
      { path: limb(on(0.94, 1), 6.4 * build.head, on(1.12, 4), 5.8 * build.head), fill: person.skin, shaded: true },
      ...headShapes(person, on(1.28, 6), pose.facing, pose.headDeg, build.head),
    ],
    nearArm: arm(person, build, shoulders.near, pose.hands.near, pose.facing, false),
  }
}

/** Both layers, for somebody whose near hand holds nothing. */
export const person = (who: Person, pose: Pose): Shape[] => {
  const { body, nearArm } = figure(who, pose)
  return [...body, ...nearArm]
}

/** A place along the back: 0 at the hips, 1 at the neck, and so much forward of it. */
type AlongSpine = (share: number, forward: number) => Point

const alongSpine = ({ hip, facing, leanDeg }: Pose, length: number): AlongSpine => {
  const lean = (leanDeg * Math.PI) / 180
  const [up, front]: [Point, Point] = [
    [Math.sin(lean) * facing, -Math.cos(lean)],
    [Math.cos(lean) * facing, Math.sin(lean)],
  ]
  return (share, forward) => [
    hip[0] + up[0] * share * length + front[0] * forward,
    hip[1] + up[1] * share * length + front[1] * forward,
  ]
}

function torso({ top, apron, age }: Person, on: AlongSpine, girth: number): Shape[] {
  const belly = age === 'elder' ? 16 : age === 'child' ? 14 : 13.5
  const at = (share: number, forward: number): Point => on(share, forward * girth)
  const outline = [
    at(1.02, 6),
    at(0.9, 12),
    at(0.7, 15),
    at(0.4, belly),
    at(0.12, belly),
    at(-0.16, 12),
    at(-0.2, -2),
    at(-0.12, -14),
    at(0.15, -13.5),
    at(0.45, -12),
    at(0.75, -14.5),
    at(0.96, -10),
    at(1.05, -2),
  ]
  const front = [
    at(0.72, 15.5),
    at(0.4, belly + 0.6),
    at(0.1, belly + 0.8),
    at(-0.3, 14),
    at(-0.26, 0),
    at(0.35, 1),
    at(0.72, 8),
  ]
  return [
    { path: smooth(outline), fill: top },
    ...(apron ? [{ path: smooth(front, 0.5), fill: apron } satisfies Shape] : []),
  ]
}

function arm(who: Person, build: Build, shoulder: Point, hand: Point, facing: 1 | -1, shaded: boolean): Shape[] {
  const { joint: elbow, end } = reach(shoulder, hand, build.upperArm, build.forearm, facing)
  const g = build.girth
  const along = (share: number): Point => [
    elbow[0] + (end[0] - elbow[0]) * share,
    elbow[1] + (end[1] - elbow[1]) * share,
  ]
  const [wrist, cuff] = [along(0.8), along(0.76)]
  const under = ([x, y]: Point): Point => [x - facing * 1.6, y + 1.6]
  return [
    ...(shaded
      ? []
      : [
          { path: limb(under(elbow), 7 * g, under(cuff), 5 * g), fill: who.top, shaded: true },
          { path: limb(under(shoulder), 9 * g, under(elbow), 7.2 * g), fill: who.top, shaded: true },
        ]),
    { path: limb(wrist, 4.4 * g, end, 4.8 * g), fill: who.skin, shaded },
    { path: thumb(wrist, end, facing, g), fill: who.skin, shaded },
    {
      path: limb(elbow, (who.shortSleeves ? 5.6 : 7) * g, cuff, (who.shortSleeves ? 4.2 : 5.4) * g),
      fill: who.shortSleeves ? who.skin : who.top,
      shaded,
    },
    { path: limb(shoulder, 9.4 * g, elbow, 7 * g), fill: who.top, shaded },
  ]
}

/** The thumb stands up from the palm, on the side that looks forward. */
function thumb([wx, wy]: Point, [hx, hy]: Point, facing: 1 | -1, girth: number): string {
  const length = Math.hypot(hx - wx, hy - wy) || 1
  const [dx, dy] = [(hx - wx) / length, (hy - wy) / length]
  const [sx, sy] = [dy * facing, -dx * facing]
  return limb(
    [hx + sx * 2 * girth, hy + sy * 2 * girth],
    2.4 * girth,
    [hx + dx * 3 * girth + sx * 5.4 * girth, hy + dy * 3 * girth + sy * 5.4 * girth],
    1.9 * girth,
  )
}

function leg(
  who: Person,
  build: Build,
  hip: Point,
  { feet, facing, thighShare = 1 }: Pose,
  girth: number,
  shaded: boolean,
): Shape[] {
  const ankle = shaded ? feet.far : feet.near
  const { joint: knee, end } = reach(hip, ankle, build.thigh * thighShare, build.shin, facing === 1 ? -1 : 1)
  const g = Math.sqrt(girth)
  const along = (share: number): Point => [knee[0] + (end[0] - knee[0]) * share, knee[1] + (end[1] - knee[1]) * share]
  const shoe = shoePath(end, facing, g)
  if (who.skirt)
    return [
      { path: limb(knee, 6.6 * g, end, 4.4 * g), fill: who.skin, shaded },
      { path: shoe, fill: who.shoes, shaded },
      { path: limb(hip, 14 * g, knee, 12.4 * g), fill: who.legs },
      { path: limb(hip, 13 * g, along(0.24), 13.6 * g), fill: who.legs },
    ]
  return [
    { path: limb(knee, 6 * g, end, 4 * g), fill: who.skin, shaded },
    { path: shoe, fill: who.shoes, shaded },
    { path: limb(knee, 8.2 * g, along(0.88), 6.8 * g), fill: who.legs, shaded },
    { path: limb(hip, 12.6 * g, knee, 8.6 * g), fill: who.legs, shaded },
  ]
}

/** A shoe on the ground, its sole flat. `y` of the ankle is 7 units above the ground. */
const shoePath = ([x, y]: Point, facing: 1 | -1, g: number): string =>
  smooth(
    (
      [
        [-6, 7],
        [-6.4, 1],
        [-3, -3],
        [4, -3],
        [9, 1],
        [16, 3.4],
        [17, 7],
      ] as Point[]
    ).map(([dx, dy]) => [x + facing * dx * g, y + dy]),
    0.7,
  )
