/** A point on the map. */
export type Place = readonly [x: number, y: number]

/**
 * The rings of a path of `@svg-maps/netherlands`. Those paths hold only relative moves (`m`, whose further pairs are
 * lines) and ends (`z`); anything else is refused rather than drawn wrong.
 * @throws Error on another command.
 */
export function ringsOf(path: string): Place[][] {
  const rings: Place[][] = []
  let [x, y] = [0, 0]
  for (const part of path.split(/(?=[a-z])/i)) {
    const command = part.trim().charAt(0)
    if (command === 'z') continue
    if (command !== 'm') throw new Error(`Unexpected \`${command}\` in the outline of a province, expected m or z`)
    const numbers = part
      .trim()
      .slice(1)
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    const ring: Place[] = []
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      x += numbers[at] as number
      y += numbers[at + 1] as number
      ring.push([x, y])
    }
    rings.push(ring)
    // After an end, the pen is back where the ring began.
    ;[x, y] = ring[0] as Place
  }
  return rings
}

/** Twice the surface of a ring. */
const surface = (ring: readonly Place[]): number =>
  Math.abs(
    ring.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = ring[(at + 1) % ring.length] as Place
      return sum + x * nextY - nextX * y
    }, 0),
  )

/** The largest piece of land: where lights are laid, so that none lands on a sandbank. */
export const largest = (rings: readonly Place[][]): Place[] =>
  rings.reduce((best, ring) => (surface(ring) > surface(best) ? ring : best), rings[0] ?? [])

/** Whether a point lies within a ring (even-odd rule). */
export function isWithin([x, y]: Place, ring: readonly Place[]): boolean {
  let within = false
  let [otherX, otherY] = ring.at(-1) ?? [0, 0]
  for (const corner of ring) {
    const oneX = corner[0]
    const oneY = corner[1]
    if (oneY > y !== otherY > y && x < ((otherX - oneX) * (y - oneY)) / (otherY - oneY) + oneX) within = !within
    otherX = oneX
    otherY = oneY
  }
  return within
}

/**
 * Distance from a point to the nearest side of a ring. Asked for every place where a light might hang, a thousand times for
 * a map: so a plain loop, without a list per side.
 */
export function distanceToEdge([x, y]: Place, ring: readonly Place[]): number {
  let nearest = Number.POSITIVE_INFINITY
  let [ax, ay] = ring.at(-1) ?? [0, 0]
  for (const corner of ring) {
    const dx = corner[0] - ax
    const dy = corner[1] - ay
    const length = dx * dx + dy * dy
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length))
    const outX = x - ax - along * dx
    const outY = y - ay - along * dy
    nearest = Math.min(nearest, outX * outX + outY * outY)
    ax = corner[0]
    ay = corner[1]
  }
  return Math.sqrt(nearest)
}
