import { circle, type Drawing, type Point, polygon, rectangle, type Shape } from './drawing.ts'
import type { Pigment } from './palette.ts'

/** What a front door looks like. */
export interface FrontDoor {
  /** How far it is open: 0 closed, 1 wide open. */
  readonly openShare: number
  /** Whether a lamp burns behind it: in the window above the door, and in the opening. */
  readonly lit: boolean
  /** Pigment of the door itself. */
  readonly leaf: 'door' | 'brick' | 'dusk'
}

const shade: Readonly<Record<FrontDoor['leaf'], Pigment>> = { door: 'doorShade', brick: 'brickShade', dusk: 'night' }

const field = { width: 160, height: 264 } as const
const opening = { left: 36, right: 124, top: 54, bottom: 204 } as const
const WIDEST_ANGLE = (74 * Math.PI) / 180

/** How far the free edge of a wide-open door seems to shrink, at the top and at the bottom. */
const recede = { top: 20, bottom: 15 } as const

/**
 * A Dutch front door with a window above it and light that falls over the threshold, 160 by 264 units. The door opens
 * inwards on hinges at the left. Continuous in `openShare`, so a film can swing it.
 */
export function frontDoor({ openShare, lit, leaf }: FrontDoor): Drawing {
  const angle = Math.min(1, Math.max(0, openShare)) * WIDEST_ANGLE
  const freeEdge = opening.left + (opening.right - opening.left) * Math.cos(angle)
  return {
    ...field,
    shapes: [
      ...(lit ? fallenLight(freeEdge, Math.sin(angle)) : []),
      { path: rectangle(26, 8, 108, 196), fill: 'mist' },
      { path: rectangle(36, 18, 88, 28), fill: lit ? 'lamp' : 'night' },
      {
        path: rectangle(opening.left, opening.top, opening.right - opening.left, opening.bottom - opening.top),
        fill: lit ? 'lamp' : 'midnight',
      },
      ...doorLeaf(freeEdge, Math.sin(angle), leaf),
      { path: rectangle(18, 204, 124, 8), fill: 'horizon' },
    ],
  }
}

function fallenLight(freeEdge: number, spread: number): Shape[] {
  if (spread === 0) return []
  const fan = (reach: number): string =>
    polygon(
      [freeEdge, opening.bottom],
      [opening.right, opening.bottom],
      [opening.right + reach * spread, field.height],
      [freeEdge - reach * spread, field.height],
    )
  return [
    { path: fan(34), fill: 'lamp', opacity: 0.22 },
    { path: fan(20), fill: 'lamp', opacity: 0.6 },
  ]
}

/** The door itself, seen at an angle: a point on it is a share across (0 at the hinges) and a share down. */
function doorLeaf(freeEdge: number, depth: number, leaf: FrontDoor['leaf']): Shape[] {
  const at = (across: number, down: number): Point => {
    const top = opening.top + recede.top * depth * across
    const bottom = opening.bottom - recede.bottom * depth * across
    return [opening.left + (freeEdge - opening.left) * across, top + (bottom - top) * down]
  }
  const panel = (left: number, top: number, right: number, bottom: number, fill: Pigment): Shape => ({
    path: polygon(at(left, top), at(right, top), at(right, bottom), at(left, bottom)),
    fill,
  })
  return [
    panel(0, 0, 1, 1, leaf),
    panel(0.16, 0.09, 0.84, 0.42, shade[leaf]),
    panel(0.16, 0.6, 0.84, 0.92, shade[leaf]),
    panel(0.3, 0.49, 0.7, 0.525, 'lamp'),
    { path: circle(...at(0.9, 0.51), 3.2), fill: 'lamp' },
  ]
}
