import { curves } from '@drempel/brand'
import { tween } from '../motion/tween.ts'
import { cat } from './kit/animals.ts'
import { cast } from './kit/cast.ts'
import { pan, steam } from './kit/crockery.ts'
import { type Doorway, doorLeaf, doorway, fallenLight } from './kit/doorway.ts'
import { pottedPlant } from './kit/outside.ts'
import { figure, person } from './kit/person.ts'
import { upright } from './kit/poses.ts'
import { box, type Shape } from './kit/shape.ts'
import type { Sketch } from './kit/sketch.ts'
import type { View } from './kit/view.ts'

const GROUND = 230
const door: Doorway = { left: 226, groundY: GROUND, through: 'lamp', leaf: 'door' }

/** A front door opens; in the light stands somebody who is glad, before it a neighbour with a pan of soup. */
export const frontDoor: Sketch = {
  core: { left: 0, top: -22, right: 420, bottom: 268 },
  heart: { left: 88, top: -30, right: 376, bottom: 270 },
  draw(frame, view) {
    const open = tween(frame, [12, 52], [0, 1], curves.swing)
    const glad = tween(frame, [48, 78], [0, 1], curves.swing)
    const soup: readonly [number, number] = [182 + glad * 6, 146]
    const cook = figure(
      cast.cook,
      upright(cast.cook, 136, GROUND, 1, {
        hands: { near: [soup[0] - 24, soup[1] - 16], far: [soup[0] + 22, soup[1] - 15] },
        leanDeg: 3,
        headDeg: 2,
      }),
    )
    const resident = upright(cast.grandfather, 292, GROUND, -1, {
      hands: { near: [276 - glad * 16, 148 - glad * 40], far: [280 - glad * 24, 150 - glad * 22] },
      leanDeg: 4,
      headDeg: 2,
    })
    return [
      ...front(view),
      ...fallenLight(door, open, view.bottom),
      ...doorway(door),
      ...(open === 0 ? [] : person(cast.grandfather, resident)),
      ...doorLeaf(door, open),
      ...pottedPlant([372, GROUND + 6], 1.3),
      ...cat([60, GROUND + 16], 1, tween(frame, [60, 90], [0, 30], curves.swing)),
      ...cook.body,
      ...pan(soup, 'ember'),
      ...steam([soup[0] + 6, soup[1] - 32], tween(frame, [0, 60], [0.2, 1])),
      ...cook.nearArm,
    ]
  },
}

/** A house front of brick, with a window where a lamp burns, and the pavement. */
function front(view: View): Shape[] {
  const width = view.right - view.left
  const rows = Math.ceil((GROUND - view.top) / 26)
  return [
    { path: box(view.left, view.top, width, GROUND - view.top), fill: 'dusk' },
    ...Array.from({ length: rows }, (_, row): Shape[] =>
      Array.from({ length: 5 }, (_, at) => ({
        path: box(
          view.left + ((at * 197 + row * 131) % Math.max(1, Math.floor(width))),
          view.top + row * 26 + 8,
          22,
          5,
        ),
        fill: 'horizon' as const,
        opacity: 0.2,
      })),
    ).flat(),
    { path: box(20, 46, 78, 96), fill: 'mist' },
    { path: box(26, 52, 66, 84), fill: 'lamp' },
    { path: box(26, 52, 66, 24), fill: 'glow' },
    { path: box(57, 52, 4, 84), fill: 'mist' },
    { path: box(14, 142, 90, 6), fill: 'horizon' },
    { path: box(view.left, GROUND, width, view.bottom - GROUND), fill: 'midnight' },
    { path: box(view.left, GROUND, width, 4), fill: 'horizon', opacity: 0.5 },
  ]
}
