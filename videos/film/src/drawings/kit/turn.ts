import type { Point } from '@drempel/brand'

/** Takes a point of a thing to its place in the drawing. */
export type Place = (x: number, y: number) => Point

/** Puts a thing somewhere: its own 0, 0 comes at `at`; turned clockwise by `deg`, mirrored when it faces left, scaled. */
export function placing(
  at: Point,
  { deg = 0, facing = 1, scale = 1 }: { deg?: number; facing?: 1 | -1; scale?: number } = {},
): Place {
  const angle = (deg * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle) * scale, Math.sin(angle) * scale]
  return (x, y) => [at[0] + facing * (x * cos - y * sin), at[1] + x * sin + y * cos]
}
