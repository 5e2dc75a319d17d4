import type { CSSProperties } from 'react'
import type { Shape } from './kit/shape.ts'
import { colorOf } from './kit/tint.ts'
import type { View } from './kit/view.ts'

/** Shapes in a box of the picture, back to front; what is outside the view is cut off. Decoration: read aloud is the alt text. */
export function Shapes({
  shapes,
  view,
  widthPx,
  heightPx,
  style,
}: {
  shapes: readonly Shape[]
  view: View
  widthPx: number
  heightPx: number
  style?: CSSProperties | undefined
}) {
  const { left, top, right, bottom } = view
  return (
    <svg
      aria-hidden="true"
      width={widthPx}
      height={heightPx}
      viewBox={`${left} ${top} ${right - left} ${bottom - top}`}
      style={{ display: 'block', overflow: 'hidden', ...style }}
    >
      {shapes.map(({ path, fill, opacity, shaded }, index) => (
        <path key={index} d={path} fill={colorOf(fill, shaded)} fillOpacity={opacity} />
      ))}
    </svg>
  )
}
