import { box, type Shape } from '../kit/shape.ts'
import type { Building, StreetLayout } from './buildings.ts'
import type { Pane } from './panes.ts'

/** Depth of the pavement, from the fronts to the water. */
export const PAVEMENT = 62

/** The canal below the pavement; what is lit above is seen in it, broken by ripples. */
export function water(
  { view, groundY, buildings, openDoor }: StreetLayout,
  panes: readonly Pane[],
  lit: readonly number[],
  openShare: number,
): Shape[] {
  const shore = groundY + PAVEMENT
  const width = view.right - view.left
  const streaks = panes.flatMap((pane, at): Shape[] => {
    const light = lit[at] as number
    if (light === 0) return []
    const depth = 16 + (groundY - pane.top) * 0.34
    return [0, 1, 2]
      .filter((part) => shore + depth + part * 15 < view.bottom)
      .map((part) => ({
        path: box(pane.left + (part % 2) * 4 + part, shore + depth + part * 15, pane.width - part * 5, 5),
        fill: 'lamp' as const,
        opacity: (0.34 - part * 0.08) * light,
      }))
  })
  const door = buildings[openDoor.building] as Building
  const middle = door.x + (door.width / door.columns) * (openDoor.column + 0.5)
  return [
    { path: box(view.left, shore, width, view.bottom - shore), fill: 'night' },
    { path: box(view.left, shore, width, 9), fill: 'brickShade' },
    { path: box(view.left, shore + 9, width, 5), fill: 'midnight' },
    ...streaks,
    ...(openShare === 0
      ? []
      : [0, 1, 2, 3, 4].map(
          (at): Shape => ({
            path: box(middle - 26 + at * 5, shore + 20 + at * 13, 66 - at * 10, 5),
            fill: 'lamp',
            opacity: openShare * (0.6 - at * 0.1),
          }),
        )),
  ]
}
