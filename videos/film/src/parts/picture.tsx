import type { Drawing } from '@drempel/brand'
import { palette } from '@drempel/brand'
import type { CSSProperties } from 'react'

/** A drawing of the brand, so many pixels wide. */
export function Picture({ drawing, widthPx, style }: { drawing: Drawing; widthPx: number; style?: CSSProperties }) {
  const { width, height, shapes } = drawing
  return (
    <svg
      aria-hidden="true"
      width={widthPx}
      height={(widthPx * height) / width}
      viewBox={`0 0 ${width} ${height}`}
      style={{ display: 'block', overflow: 'visible', ...style }}
    >
      {shapes.map(({ path, fill, opacity }, index) => (
        <path key={index} d={path} fill={palette[fill]} fillOpacity={opacity} />
      ))}
    </svg>
  )
}
