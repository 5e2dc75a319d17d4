import { type Format, formats } from '@drempel/storyboard'
import { box, type Shape } from '../drawings/kit/shape.ts'
import { Shapes } from '../drawings/shapes.tsx'

/** A door or window whose light is seen in the water. */
export interface Reflected {
  readonly leftPx: number
  readonly widthPx: number
  /** How much light there is, 0 to 1. */
  readonly lit: number
}

/** Between the safe box and the quay. */
const QUAY_GAP_PX = 16
/** How high the stones of the quay are, and the shadow below them. */
const QUAY_PX = 16
/** From one ripple to the next, and how thick each is. */
const RIPPLE_PX = { apart: 34, thick: 11 } as const
/** Further down than so many ripples, light is no longer seen. */
const MOST_RIPPLES = 8

/**
 * Pavement from `topPx` and, below the safe box, a canal down to the lower edge. Captions and small print stand on the
 * pavement; what a platform lays over the foot of the picture, it lays over water.
 */
export function Waterside({ format, topPx, lights }: { format: Format; topPx: number; lights: readonly Reflected[] }) {
  const { widthPx, heightPx, safe } = formats[format]
  const quayPx = safe.bottomPx + QUAY_GAP_PX
  const shapes: Shape[] = [
    { path: box(0, topPx, widthPx, heightPx - topPx), fill: 'midnight' },
    { path: box(0, topPx, widthPx, 6), fill: 'horizon', opacity: 0.5 },
    { path: box(0, quayPx, widthPx, heightPx - quayPx), fill: 'night' },
    { path: box(0, quayPx, widthPx, QUAY_PX), fill: 'brickShade' },
    ...lights.flatMap((light) => ripples(light, quayPx + QUAY_PX * 2)),
  ]
  return (
    <Shapes
      shapes={shapes}
      view={{ left: 0, top: 0, right: widthPx, bottom: heightPx }}
      widthPx={widthPx}
      heightPx={heightPx}
      style={{ position: 'absolute' }}
    />
  )
}

/** Light on the water: strips that grow narrower and fainter. */
const ripples = ({ leftPx, widthPx, lit }: Reflected, topPx: number): Shape[] =>
  Array.from({ length: MOST_RIPPLES }, (_, at): Shape => {
    const share = 1 - at / MOST_RIPPLES
    const stripPx = widthPx * (0.4 + 0.6 * share)
    const sway = (at % 2 === 0 ? 1 : -1) * widthPx * 0.05
    return {
      path: box(leftPx + (widthPx - stripPx) / 2 + sway, topPx + at * RIPPLE_PX.apart, stripPx, RIPPLE_PX.thick),
      fill: 'lamp',
      opacity: Math.round(0.5 * share * lit * 1e4) / 1e4,
    }
  })
