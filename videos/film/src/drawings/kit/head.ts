import type { Point } from '@drempel/brand'
import { disc, limb, line, ring, type Shape, smooth } from './shape.ts'
import type { Tint } from './tint.ts'

/** How hair falls, or what covers it. */
export type Hair =
  | { readonly style: 'short' | 'bob' | 'bun' | 'long' | 'ponytail' | 'curls' | 'crown'; readonly tint: Tint }
  | { readonly style: 'scarf' | 'cap'; readonly tint: Tint }

/** What a face is known by. */
export interface Look {
  readonly skin: Tint
  readonly hair: Hair
  readonly glasses?: boolean
  readonly beard?: Tint
  /** Singing or calling out. */
  readonly mouthOpen?: boolean
}

/** Head in profile, looking right, about its own middle. */
const face: readonly Point[] = [
  [1, -17],
  [9, -14],
  [12.6, -8],
  [12.6, -3],
  [14.6, 1.4],
  [16.6, 4.6],
  [13.2, 6.6],
  [13.2, 9.4],
  [12, 11],
  [11.4, 15],
  [6.5, 17.2],
  [-1, 14.4],
  [-6.5, 10],
  [-11.5, 7],
  [-14.2, -1],
  [-12.8, -10],
  [-7, -15.6],
]

const cropped: readonly Point[] = [
  [12, -9.5],
  [11.5, -15.5],
  [5, -20],
  [-5, -20],
  [-13, -14.5],
  [-16, -5],
  [-14.5, 4],
  [-11.5, 9.5],
  [-8, 9],
  [-6, 2],
  [-1.6, 1],
  [0.4, -5.5],
  [6, -9.4],
]

const bobbed: readonly Point[] = [
  [12, -9],
  [12, -16],
  [5, -20.6],
  [-6, -20.4],
  [-14.5, -15],
  [-17.5, -4],
  [-17.5, 8],
  [-13, 15.5],
  [-4, 14.5],
  [-0.6, 6],
  [1.4, -4],
  [7, -9],
]

const falling: readonly Point[] = [
  [12, -9],
  [11.6, -16],
  [5, -20.4],
  [-6, -20.4],
  [-14.5, -15],
  [-18, -3],
  [-19.5, 12],
  [-20, 26],
  [-13, 32],
  [-6, 26],
  [-2.6, 12],
  [0.4, 0],
  [2.4, -6],
  [7, -9.4],
]

/** A band of hair around a bald crown. */
const banded: readonly Point[] = [
  [-13, -10.5],
  [-16.4, -4],
  [-15, 5],
  [-11.4, 9.6],
  [-7.6, 9],
  [-5.6, 2.4],
  [-1.6, 1.4],
  [-1, -3.6],
  [-7, -6.6],
]

const wrapped: readonly Point[] = [
  [11.4, -12],
  [6, -19.4],
  [-5, -20.8],
  [-14.4, -15],
  [-17.4, -3],
  [-15, 10],
  [-16, 22],
  [-4, 29],
  [10, 26],
  [12, 19],
  [6, 17],
  [0.6, 10],
  [0.4, -1],
  [5, -9.6],
]

const capped: readonly Point[] = [
  [13.6, -7],
  [12, -15],
  [4.6, -21],
  [-6, -20.6],
  [-14.4, -14],
  [-16, -5.6],
  [-2, -7.6],
]

const chin: readonly Point[] = [
  [13.6, 9],
  [13, 16],
  [8, 21],
  [0.4, 18],
  [-4.4, 11],
  [-3.6, 3],
  [0.6, 3],
  [4, 7.6],
  [9, 7.4],
]

/** A head in profile, bowed by so many degrees, so large. */
export function headShapes(look: Look, middle: Point, facing: 1 | -1, bowDeg: number, scale: number): Shape[] {
  const turn = (bowDeg * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn) * scale, Math.sin(turn) * scale]
  const at = ([x, y]: Point): Point => [middle[0] + facing * (x * cos - y * sin), middle[1] + x * sin + y * cos]
  const through = (points: readonly Point[]): string => smooth(points.map(at))
  const spot = (x: number, y: number, radius: number): string => disc(at([x, y]), radius * scale)
  const { skin, hair, glasses, beard, mouthOpen } = look
  const filled = (path: string, fill: Tint = hair.tint): Shape => ({ path, fill })

  const behind: Record<Hair['style'], Shape[]> = {
    short: [],
    bob: [],
    crown: [],
    cap: [filled(through(banded), 'hairGrey')],
    scarf: [],
    curls: [filled(spot(-5, -8, 15.5)), filled(spot(-12, 2, 10)), filled(spot(2, -14, 9.5))],
    bun: [filled(spot(-15.5, -11, 7))],
    long: [],
    ponytail: [
      filled(
        smooth(
          (
            [
              [-13, -9],
              [-21, -10],
              [-27, 0],
              [-27, 14],
              [-23, 21],
              [-20.4, 12],
              [-17, 2],
            ] as Point[]
          ).map(at),
        ),
      ),
    ],
  }
  const over: Record<Hair['style'], Shape[]> = {
    short: [filled(through(cropped))],
    bob: [filled(through(bobbed))],
    crown: [filled(through(banded))],
    cap: [filled(through(capped)), filled(limb(at([9, -8.4]), 1.9 * scale, at([20, -6.8]), 1.5 * scale))],
    scarf: [filled(through(wrapped))],
    curls: [
      filled(spot(5, -14, 7)),
      filled(spot(-4, -14, 9)),
      filled(spot(-10, -6, 8.4)),
      filled(spot(-9, 4, 6.6)),
      filled(spot(-3, -6, 5)),
    ],
    bun: [filled(through(cropped))],
    long: [filled(through(falling))],
    ponytail: [filled(through(cropped))],
  }
  const covered = hair.style === 'scarf'
  return [
    ...behind[hair.style],
    filled(through(face), skin),
    ...(beard ? [filled(through(chin), beard)] : []),
    ...over[hair.style],
    ...(covered || hair.style === 'bob' || hair.style === 'long'
      ? []
      : [
          filled(disc(at([-3.4, 3]), 3 * scale, 4 * scale), skin),
          { path: disc(at([-3.2, 3.2]), 1.3 * scale, 2 * scale), fill: skin, shaded: true } satisfies Shape,
        ]),
    filled(spot(8, -0.6, 1.35), 'ink'),
    filled(
      line([at([5.4, -5.2]), at([10.2, -5.4])], 1.3 * scale),
      hair.style === 'scarf' || hair.style === 'cap' ? 'hairBrown' : hair.tint,
    ),
    mouthOpen
      ? filled(disc(at([10.6, 10]), 2.5 * scale, 3.1 * scale), 'brickShade')
      : filled(line([at([7.6, 10.6]), at([10, 11.2]), at([12.2, 10])], 1.3 * scale), 'brickShade'),
    ...(glasses
      ? [
          filled(ring(at([8, -0.4]), 4.6 * scale, 1.1 * scale), 'ink'),
          filled(line([at([3.6, -0.8]), at([-3, 0])], 1.1 * scale), 'ink'),
        ]
      : []),
  ]
}
