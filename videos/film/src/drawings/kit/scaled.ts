import type { Point } from '@drempel/brand'
import type { Shape } from './shape.ts'

const short = (value: number): number => Math.round(value * 100) / 100

/** The same shapes, so many times as large, with their 0, 0 at `at`. */
export const scaled = (shapes: readonly Shape[], at: Point, scale: number): Shape[] =>
  shapes.map((shape) => ({ ...shape, path: scaledPath(shape.path, at, scale) }))

/** Rotation and the two flags of an arc stand between its radii and its end; they stay as they are. */
const isArcFlag = (index: number): boolean => index >= 2 && index <= 4

function scaledPath(path: string, [dx, dy]: Point, scale: number): string {
  return path.replace(/([MLCQAahv])([^MLCQAahvZ]+)/g, (_, command: string, numbers: string) => {
    const values = (numbers.match(/-?[\d.]+/g) ?? []).map(Number)
    if (command === 'a')
      return command + values.map((value, at) => (isArcFlag(at) ? value : short(value * scale))).join(' ')
    if (command === 'h' || command === 'v') return command + values.map((value) => short(value * scale)).join(' ')
    if (command === 'A')
      return (
        command +
        values
          .map((value, at) => (isArcFlag(at) ? value : short(value * scale + (at < 2 ? 0 : at === 5 ? dx : dy))))
          .join(' ')
      )
    return command + values.map((value, at) => short(value * scale + (at % 2 === 0 ? dx : dy))).join(' ')
  })
}
