import type { Point } from '@drempel/brand'
import type { Tint } from './tint.ts'

/** One flat shape in a drawing of the film. Fills only. */
export interface Shape {
  /** Outline in SVG path notation. */
  readonly path: string
  /** Colour of the fill. */
  readonly fill: Tint
  /** How solid it is, 0 to 1. Absent means 1. */
  readonly opacity?: number
  /** True when it is turned away from the light. */
  readonly shaded?: boolean
}

const short = (value: number): number => Math.round(value * 100) / 100
const said = ([x, y]: Point): string => `${short(x)} ${short(y)}`

/** Path of a closed shape that runs smoothly through the points (Catmull-Rom). */
export function smooth(points: readonly Point[], tension = 1): string {
  const at = (index: number): Point => points[(index + points.length) % points.length] as Point
  const handle = (from: Point, before: Point, after: Point, way: 1 | -1): Point => [
    from[0] + (way * tension * (after[0] - before[0])) / 6,
    from[1] + (way * tension * (after[1] - before[1])) / 6,
  ]
  const curves = points.map((here, index) => {
    const next = at(index + 1)
    return `C${said(handle(here, at(index - 1), next, 1))} ${said(handle(next, here, at(index + 2), -1))} ${said(next)}`
  })
  return `M${said(at(0))}${curves.join('')}Z`
}

/** Path around two circles: a limb from one joint to the next, as thick at either end as the joint. */
export function limb([x1, y1]: Point, r1: number, [x2, y2]: Point, r2: number): string {
  const distance = Math.hypot(x2 - x1, y2 - y1)
  if (distance <= Math.abs(r1 - r2)) return r1 > r2 ? disc([x1, y1], r1) : disc([x2, y2], r2)
  const along = Math.atan2(y2 - y1, x2 - x1)
  const turn = Math.acos((r1 - r2) / distance)
  const on = (x: number, y: number, r: number, angle: number): Point => [
    x + r * Math.cos(angle),
    y + r * Math.sin(angle),
  ]
  const arc = (r: number, extent: number, to: Point): string =>
    `A${short(r)} ${short(r)} 0 ${extent > Math.PI ? 1 : 0} 0 ${said(to)}`
  return [
    `M${said(on(x1, y1, r1, along + turn))}`,
    `L${said(on(x2, y2, r2, along + turn))}`,
    arc(r2, 2 * turn, on(x2, y2, r2, along - turn)),
    `L${said(on(x1, y1, r1, along - turn))}`,
    arc(r1, 2 * Math.PI - 2 * turn, on(x1, y1, r1, along + turn)),
    'Z',
  ].join('')
}

/** Path of a circle, or of an ellipse when a second radius is given. */
export function disc([x, y]: Point, rx: number, ry = rx): string {
  const half = `a${short(rx)} ${short(ry)} 0 1 0`
  return `M${said([x - rx, y])}${half} ${short(rx * 2)} 0${half} ${short(-rx * 2)} 0Z`
}

/** Path of a ring, such as a tyre. The inner circle runs the other way round, and so is a hole. */
export const ring = (middle: Point, outer: number, thickness: number): string =>
  disc(middle, outer) + disc(middle, outer - thickness).replaceAll(' 0 1 0', ' 0 1 1')

/** Path of a line of even thickness through the points, with round ends. */
export const line = (points: readonly Point[], thickness: number): string =>
  points
    .slice(1)
    .map((to, index) => limb(points[index] as Point, thickness / 2, to, thickness / 2))
    .join('')

/** A curved line from one point to another, that bulges towards a third. */
export function bow([x1, y1]: Point, [hx, hy]: Point, [x2, y2]: Point, thickness: number): string {
  const half = thickness / 2
  return `M${said([x1, y1 - half])}Q${said([hx, hy - half])} ${said([x2, y2 - half])}L${said([x2, y2 + half])}Q${said([hx, hy + half])} ${said([x1, y1 + half])}Z`
}

/** Path of a box. */
export const box = (left: number, top: number, width: number, height: number): string =>
  `M${short(left)} ${short(top)}h${short(width)}v${short(height)}h${short(-width)}Z`

/** Path of a shape with straight sides. */
export const sides = (...points: readonly Point[]): string => `M${points.map(said).join('L')}Z`
