import type { Point } from '@drempel/brand'
import { disc, limb, line, ring, type Shape } from './shape.ts'
import type { Tint } from './tint.ts'
import { placing } from './turn.ts'

const WHEEL = 42

/** A bicycle wheel, turned so far. */
export function wheel(hub: Point, turnDeg: number): Shape[] {
  const spoke = (at: number): Shape => {
    const angle = ((turnDeg + at * 45) * Math.PI) / 180
    const end: Point = [hub[0] + (WHEEL - 5) * Math.cos(angle), hub[1] + (WHEEL - 5) * Math.sin(angle)]
    return { path: line([hub, end], 1.2), fill: 'horizon' }
  }
  const valve = placing(hub, { deg: turnDeg + 20 })(WHEEL - 8, 0)
  return [
    ...Array.from({ length: 8 }, (_, at) => spoke(at)),
    { path: ring(hub, WHEEL, 5), fill: 'midnight' },
    { path: ring(hub, WHEEL - 5, 2), fill: 'horizon' },
    { path: disc(valve, 2), fill: 'ember' },
    { path: disc(hub, 4), fill: 'mist' },
  ]
}

/** How a bicycle stands. */
export interface Bicycle {
  /** Middle between the wheels, on the ground. */
  readonly at: Point
  readonly facing: 1 | -1
  readonly frame: Tint
  /** How far the wheels have turned. */
  readonly turnDeg: number
  /** Upside down, on its saddle and handlebar. */
  readonly upsideDown?: boolean
}

/** A Dutch bicycle from the side, 210 units long. */
export function bicycle({ at, facing, frame, turnDeg, upsideDown }: Bicycle): Shape[] {
  const put = placing(at, { facing })
  const on = (x: number, y: number): Point => put(x, upsideDown ? -118 - y : y)
  const tube = (
    from: readonly [number, number],
    to: readonly [number, number],
    thickness: number,
    fill: Tint = frame,
  ): Shape => ({
    path: line([on(...from), on(...to)], thickness),
    fill,
  })
  const [rear, front, crank, seat, head] = [
    [-63, -42],
    [63, -42],
    [-12, -40],
    [-32, -94],
    [44, -96],
  ] as const
  return [
    ...wheel(on(...rear), turnDeg * facing),
    ...wheel(on(...front), 30),
    tube(rear, crank, 3.4),
    tube(rear, [-29, -86], 3.4),
    tube(crank, seat, 4.6),
    tube([-27, -80], [41, -84], 4.6),
    tube(crank, [46, -76], 4.6),
    tube([43, -100], [48, -72], 5.6),
    tube([48, -74], front, 3.8),
    tube(head, [40, -112], 3.6, 'midnight'),
    tube([40, -114], [24, -112], 4, 'midnight'),
    { path: limb(on(-42, -99), 4.6, on(-24, -99), 2.6), fill: 'brickShade' },
    { path: disc(on(...crank), 8), fill: 'midnight' },
    ...pedals(on(...crank), turnDeg * facing),
    { path: disc(on(54, -88), 5), fill: 'lamp' },
  ]
}

function pedals(crank: Point, turnDeg: number): Shape[] {
  const at = placing(crank, { deg: turnDeg * 0.5 + 40 })
  return [
    { path: line([at(-17, 0), at(17, 0)], 3), fill: 'midnight' },
    {
      path: line(
        [
          [at(17, 0)[0] - 5, at(17, 0)[1]],
          [at(17, 0)[0] + 5, at(17, 0)[1]],
        ],
        4,
      ),
      fill: 'mist',
    },
    {
      path: line(
        [
          [at(-17, 0)[0] - 5, at(-17, 0)[1]],
          [at(-17, 0)[0] + 5, at(-17, 0)[1]],
        ],
        4,
      ),
      fill: 'mist',
    },
  ]
}
