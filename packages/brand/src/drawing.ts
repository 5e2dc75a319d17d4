import { type Pigment, palette } from './palette.ts'

/** One flat shape. Fills only: a line is a thin shape, so that every renderer draws it alike. */
export interface Shape {
  /** Outline in SVG path notation, in the units of the drawing. */
  readonly path: string
  /** Pigment of the fill. */
  readonly fill: Pigment
  /** How solid it is, 0 to 1. Absent means 1. */
  readonly opacity?: number
}

/** Shapes on a field, back to front. Renderers: `drawingSvg` for text, or one `<path>` per shape in React or hast. */
export interface Drawing {
  /** Width of the field, in the units of the paths. */
  readonly width: number
  /** Height of the field, in the units of the paths. */
  readonly height: number
  /** The shapes, back to front. */
  readonly shapes: readonly Shape[]
}

/** A point in the units of a drawing. */
export type Point = readonly [x: number, y: number]

/** Two decimals are enough for every screen, and the same on every machine. */
const short = (value: number): number => Math.round(value * 100) / 100

/** Path of a closed shape with straight sides. */
export function polygon(...points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}Z`
}

/** Path of a rectangle. */
export function rectangle(x: number, y: number, width: number, height: number): string {
  return polygon([x, y], [x + width, y], [x + width, y + height], [x, y + height])
}

/** Path of a circle. */
export function circle(x: number, y: number, radius: number): string {
  const arc = `a${short(radius)} ${short(radius)} 0 1 0`
  return `M${short(x - radius)} ${short(y)}${arc} ${short(radius * 2)} 0${arc} ${short(-radius * 2)} 0Z`
}

/** The same shapes elsewhere: moved by `dx` and `dy` after being scaled. Paths may hold `M`, `L`, `a` and `Z` only. */
export function placed(shapes: readonly Shape[], dx: number, dy: number, scale = 1): Shape[] {
  return shapes.map((shape) => ({ ...shape, path: movePath(shape.path, dx, dy, scale) }))
}

function movePath(path: string, dx: number, dy: number, scale: number): string {
  return path.replace(/([MLa])([^MLaZ]+)/g, (_, command: string, numbers: string) => {
    const values = numbers
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    if (command === 'a')
      return `a${values.map((value, at) => (isArcFlag(at) ? value : short(value * scale))).join(' ')}`
    return `${command}${values.map((value, at) => short(value * scale + (at % 2 === 0 ? dx : dy))).join(' ')}`
  })
}

/** Rotation and the two flags of an arc stand between its radii and its end point. */
const isArcFlag = (index: number): boolean => index >= 2 && index <= 4

/** A drawing as SVG text, `widthPx` wide. With a `title` it is a picture that is read aloud; without one, decoration. */
export function drawingSvg(drawing: Drawing, widthPx: number, title?: string): string {
  const heightPx = short((widthPx * drawing.height) / drawing.width)
  const name = title === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${escapeAttribute(title)}"`
  const shapes = drawing.shapes.map(
    ({ path, fill, opacity }) =>
      `<path fill="${palette[fill]}"${opacity === undefined ? '' : ` fill-opacity="${short(opacity)}"`} d="${path}"/>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${drawing.width} ${drawing.height}" ${name}>${shapes.join('')}</svg>`
}

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
