import type { Snapshot } from '@drempel/core/snapshot'
import netherlands from '@svg-maps/netherlands'
import type { Element } from 'hast'
import { s } from 'hastscript'
import { provincePlaces } from './province-places.ts'

const SMALLEST_LIGHT = 17
const GROWTH = 4.5

/** Radius of a light: its surface grows with the number, so twice as many looks twice as much. */
const radiusFor = (count: number): number => Math.round(SMALLEST_LIGHT + GROWTH * Math.sqrt(count))

/**
 * The Netherlands at the blue hour, with a light in every province where initiatives take part. The numbers stand in the
 * lights; the same numbers stand as a list beside the map, so the map itself is decoration for who listens.
 */
export function provinceMap(counts: Snapshot['provinces']): Element {
  const lit = counts.filter(({ initiatives }) => initiatives > 0)
  return s('svg.map', { viewBox: netherlands.viewBox, ariaHidden: 'true', focusable: 'false' }, [
    ...netherlands.locations.map(({ path }) => s('path.land', { d: path })),
    ...lit.flatMap(({ province, initiatives }) => {
      const [cx, cy] = provincePlaces[province].at
      const radius = radiusFor(initiatives)
      return [
        s('circle.halo', { cx, cy, r: Math.round(radius * 1.7) }),
        s('circle.light', { cx, cy, r: radius }),
        s('text', { x: cx, y: cy + 8 }, String(initiatives)),
      ]
    }),
  ])
}
