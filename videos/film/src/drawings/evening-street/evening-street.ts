import { curves, frontDoor, type Pigment, placed } from '@drempel/brand'
import type { Format } from '@drempel/storyboard'
import { tween } from '../../motion/tween.ts'
import { cat } from '../kit/animals.ts'
import { cast } from '../kit/cast.ts'
import { cyclist } from '../kit/cyclist.ts'
import { streetLamp, tree } from '../kit/outside.ts'
import { person } from '../kit/person.ts'
import { upright } from '../kit/poses.ts'
import { scaled } from '../kit/scaled.ts'
import { box, disc, line, type Shape, sides } from '../kit/shape.ts'
import { type Building, type StreetLayout, streetLayouts } from './buildings.ts'
import { doorColumn, lampOrder, type Pane, panesOf, wallHeight } from './panes.ts'
import { PAVEMENT, water } from './water.ts'

/** People in the street, against the size that they are drawn in. */
const PEOPLE = 0.44
const DOOR_SCALE = 0.42

/** What happens in the street. */
export interface Evening {
  /** How much light there is behind window number `lamp` in the order of lamps, 0 to 1. */
  readonly lampOf: (lamp: number, count: number) => number
  /** How far the one door is open, 0 to 1. */
  readonly openShare: number
  /** How far somebody has cycled through the street, 0 to 1; absent when nobody does. */
  readonly cycled?: number
  /** Whether two neighbours stand at the open door. */
  readonly neighbours: boolean
}

/** More than half of the windows light up, one after another; a door opens; somebody cycles home. */
export function lightingUp(frame: number, durationFrames: number): Evening {
  const until = Math.max(60, Math.min(durationFrames - 30, 170))
  return {
    lampOf: (lamp, count) => {
      const lit = Math.floor(count * 0.56)
      if (lamp >= lit) return 0
      const start = 6 + (lamp / lit) * (until - 20)
      return tween(frame, [Math.round(start), Math.round(start) + 12], [0, 1], curves.light)
    },
    openShare: tween(frame, [40, 84], [0, 0.72], curves.swing),
    cycled: tween(frame, [10, 170], [0, 1], [0.3, 0.3, 0.6, 0.8]),
    neighbours: true,
  }
}

/** Late: one window is lit. */
export const oneWindow = (frame: number): Evening => ({
  lampOf: (lamp) => (lamp === 0 ? tween(frame, [0, 20], [0.6, 1], curves.light) : 0),
  openShare: 0,
  neighbours: false,
})

/** A street along the water in the evening: a farm, terraced houses, flats. */
export function eveningStreet(format: Format, evening: Evening): Shape[] {
  const layout = streetLayouts[format]
  const { view, groundY, buildings } = layout
  const width = view.right - view.left
  const panes = panesOf(layout)
  const order = lampOrder(panes.length)
  const lit = panes.map((_, number) => evening.lampOf(order.indexOf(number), panes.length))
  return [
    { path: box(view.left, view.top, width, groundY - view.top), fill: 'night' },
    ...stars(view.right, groundY),
    ...poplars(layout),
    ...buildings.flatMap((building, number) => [
      ...wallsOf(building, groundY),
      ...panes.flatMap((pane, at) => (pane.building === number ? paneShapes(pane, lit[at] as number) : [])),
      ...doorOf(layout, building, number, evening.openShare),
    ]),
    { path: box(view.left, groundY, width, PAVEMENT), fill: 'midnight' },
    { path: box(view.left, groundY, width, 4), fill: 'horizon', opacity: 0.5 },
    ...lightOfDoor(layout, evening.openShare),
    ...people(layout, evening),
    ...water(layout, panes, lit, evening.openShare),
  ]
}

const stars = (right: number, groundY: number): Shape[] =>
  Array.from(
    { length: 22 },
    (_, at): Shape => ({
      path: disc([(at * 397 + 40) % right, (at * 211 + 30) % (groundY - 300)], at % 3 === 0 ? 1.7 : 1.1),
      fill: 'horizon',
      opacity: 0.7,
    }),
  )

function poplars({ buildings, groundY }: StreetLayout): Shape[] {
  const farm = buildings.find(({ kind }) => kind === 'farm')
  const flat = buildings.find(({ kind }) => kind === 'flat')
  if (!farm || !flat) return []
  return [farm.x + 6, farm.x + 34]
    .flatMap((x, at): Shape[] => [
      {
        path: line(
          [
            [x, groundY],
            [x, groundY - 150],
          ],
          5,
        ),
        fill: 'brickShade',
      },
      { path: disc([x, groundY - 178 - at * 14], 17, 74), fill: 'doorShade', opacity: 0.9 },
    ])
    .concat(tree(flat.x - 12, groundY, 130))
}

function wallsOf(building: Building, groundY: number): Shape[] {
  const { kind, x, width } = building
  const eaves = groundY - wallHeight(building)
  const wall: Shape = { path: box(x, eaves, width + 0.5, groundY - eaves), fill: 'dusk' }
  switch (kind) {
    case 'flat':
      return [
        { path: box(x - 5, eaves - 12, width + 10, 12), fill: 'brickShade', opacity: 0.7 },
        { path: box(x + width * 0.66, eaves - 34, width * 0.2, 24), fill: 'dusk' },
        wall,
        ...Array.from(
          { length: building.floors - 1 },
          (_, at): Shape => ({
            path: box(x, groundY - (at + 1) * 76 - 6, width, 4),
            fill: 'night',
            opacity: 0.5,
          }),
        ),
      ]
    case 'farm':
      return [
        {
          path: sides(
            [x - 16, eaves + 4],
            [x + width * 0.2, eaves - 120],
            [x + width * 0.8, eaves - 120],
            [x + width + 16, eaves + 4],
          ),
          fill: 'brickShade',
        },
        { path: box(x + width * 0.3, eaves - 140, 16, 26), fill: 'brick', shaded: true },
        wall,
      ]
    case 'gable':
      return [
        { path: sides([x, eaves], [x + width / 2, eaves - 84], [x + width, eaves]), fill: 'brickShade' },
        { path: box(x + width * 0.66, eaves - 80, 13, 40), fill: 'brick', shaded: true },
        wall,
      ]
    case 'mansard':
      return [
        {
          path: sides([x, eaves], [x + 18, eaves - 60], [x + width - 18, eaves - 60], [x + width, eaves]),
          fill: 'brickShade',
        },
        { path: box(x + width * 0.2, eaves - 78, 13, 22), fill: 'brick', shaded: true },
        wall,
      ]
  }
}

function paneShapes({ left, top, width, height }: Pane, lit: number): Shape[] {
  return [
    { path: box(left, top, width, height), fill: 'night' },
    { path: box(left, top, width, height * 0.3), fill: 'midnight', opacity: 0.7 },
    ...(lit === 0
      ? []
      : [
          { path: box(left, top, width, height), fill: 'lamp', opacity: lit } satisfies Shape,
          { path: box(left, top, width, height * 0.3), fill: 'glow', opacity: 0.8 * lit } satisfies Shape,
        ]),
    { path: box(left + width / 2 - 1, top, 2, height), fill: 'dusk' },
    { path: box(left - 3, top + height, width + 6, 3.4), fill: 'horizon', opacity: 0.6 },
  ]
}

const leaves: readonly ('door' | 'brick' | 'dusk')[] = ['brick', 'door', 'dusk']

const doorMiddle = (layout: StreetLayout, building: Building, number: number): number => {
  const column = layout.openDoor.building === number ? layout.openDoor.column : doorColumn(building)
  return building.x + (building.width / building.columns) * (column + 0.5)
}

function doorOf(layout: StreetLayout, building: Building, number: number, openShare: number): Shape[] {
  const opens = layout.openDoor.building === number
  const drawing = frontDoor({
    openShare: opens ? openShare : 0,
    lit: opens && openShare > 0,
    leaf: opens ? 'door' : (leaves[number % leaves.length] ?? 'dusk'),
  })
  const standing = drawing.shapes.filter(({ opacity }) => opacity === undefined)
  const left = doorMiddle(layout, building, number) - (drawing.width * DOOR_SCALE) / 2
  return placed(standing, left, layout.groundY - 208 * DOOR_SCALE, DOOR_SCALE).map(
    ({ path, fill }: { path: string; fill: Pigment }) => ({ path, fill }),
  )
}

function lightOfDoor(layout: StreetLayout, openShare: number): Shape[] {
  if (openShare === 0) return []
  const { building: number } = layout.openDoor
  const middle = doorMiddle(layout, layout.buildings[number] as Building, number)
  const spread = openShare * 60
  const fan = (reach: number): string =>
    sides(
      [middle - 4, layout.groundY],
      [middle + 18, layout.groundY],
      [middle + 24 + reach, layout.groundY + PAVEMENT],
      [middle - 12 - reach, layout.groundY + PAVEMENT],
    )
  return [
    { path: fan(spread), fill: 'lamp', opacity: 0.25 },
    { path: fan(spread * 0.5), fill: 'lamp', opacity: 0.8 },
  ]
}

/** Two neighbours at the door, a cat, a lamp, and somebody who cycles home. */
function people(layout: StreetLayout, { neighbours, cycled }: Evening): Shape[] {
  const { view, groundY, openDoor } = layout
  const middle = doorMiddle(layout, layout.buildings[openDoor.building] as Building, openDoor.building)
  const talk = [
    ...person(
      cast.grandmother,
      upright(cast.grandmother, -52, 0, 1, { hands: { near: [-22, -112], far: [-18, -106] } }),
    ),
    ...person(
      cast.mechanic,
      upright(cast.mechanic, 44, 0, -1, { hands: { near: [14, -128], far: [16, -110] }, headDeg: 4 }),
    ),
  ]
  const length = view.right - view.left + 220
  const rides = cycled === undefined || cycled === 1 ? [] : cyclist(cast.newcomer, [0, 0], 1, cycled * length * 1.6)
  return [
    ...streetLamp([middle + 96, groundY - 150], groundY + 20),
    ...(neighbours ? scaled(talk, [middle + 6, groundY + 24], PEOPLE) : []),
    ...scaled(cat([0, 0], 1), [middle - 84, groundY + 36], 0.7),
    ...scaled(rides, [view.left - 110 + (cycled ?? 0) * length, groundY + 50], PEOPLE),
  ]
}
