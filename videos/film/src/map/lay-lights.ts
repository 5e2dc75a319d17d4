import { distanceToEdge, isWithin, type Place } from './outline.ts'

/** Lights of one province, in units of the map. */
export interface LaidLights {
  /** Where each light hangs, in the order in which they go on. */
  readonly places: readonly Place[]
  /** Radius of each light. */
  readonly radius: number
}

/** Largest radius, and the distance to a border that a light keeps: about that much. */
const LARGEST_RADIUS = 12
/** More lights than this in one province could not be told apart; the counter still counts them all. */
export const MOST_LIGHTS = 60
/** Distance between the points that are tried. */
const STEP = 6

/**
 * Lays so many lights over a piece of land, well apart and away from its borders. The places mean nothing: they are not
 * where an initiative is, so nobody can be found by them. No chance is involved: same land, same lights.
 */
export function layLights(ring: readonly Place[], count: number): LaidLights {
  const candidates = gridWithin(ring)
    .map((place) => ({ place, edge: distanceToEdge(place, ring) }))
    .sort((one, other) => other.edge - one.edge)
    .map(({ place, edge }) => ({ place, room: edge * 1.6 }))
  const places: Place[] = []
  for (let wanted = Math.min(count, MOST_LIGHTS); wanted > 0 && candidates.length > 0; wanted--) {
    const roomiest = candidates.reduce((best, one) => (one.room > best.room ? one : best))
    candidates.splice(candidates.indexOf(roomiest), 1)
    places.push(roomiest.place)
    const [x, y] = roomiest.place
    for (const one of candidates) one.room = Math.min(one.room, Math.hypot(x - one.place[0], y - one.place[1]))
  }
  return { places, radius: Math.min(LARGEST_RADIUS, nearest(places) * 0.36) }
}

function gridWithin(ring: readonly Place[]): Place[] {
  const xs = ring.map(([x]) => x)
  const ys = ring.map(([, y]) => y)
  const found: Place[] = []
  for (let y = Math.ceil(Math.min(...ys)); y < Math.max(...ys); y += STEP)
    for (let x = Math.ceil(Math.min(...xs)); x < Math.max(...xs); x += STEP)
      if (isWithin([x, y], ring)) found.push([x, y])
  return found
}

const nearest = (places: readonly Place[]): number =>
  Math.min(
    ...places.flatMap(([x, y], at) =>
      places.slice(at + 1).map(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY)),
    ),
  )
