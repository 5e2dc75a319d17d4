import type { DrawingName } from '@drempel/storyboard'
import type { CSSProperties } from 'react'
import { viewOfSketch } from './kit/sketch.ts'
import { Shapes } from './shapes.tsx'
import { sketches } from './sketches.ts'

/**
 * A drawing that fills its box, whatever its shape. `frame` is counted from when the drawing comes into view: it moves a
 * little in the first seconds and then rests, so that a resting picture is the same picture.
 */
export function Drawn({
  name,
  frame,
  widthPx,
  heightPx,
  style,
}: {
  name: DrawingName
  frame: number
  widthPx: number
  heightPx: number
  style?: CSSProperties | undefined
}) {
  const sketch = sketches[name]
  const view = viewOfSketch(sketch, widthPx / heightPx)
  return <Shapes shapes={sketch.draw(frame, view)} view={view} widthPx={widthPx} heightPx={heightPx} style={style} />
}
