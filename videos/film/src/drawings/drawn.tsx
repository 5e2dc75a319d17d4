import type { DrawingName } from '@drempel/storyboard'
import type { CSSProperties } from 'react'
import { viewOfSketch } from './kit/sketch.ts'
import { withFoot } from './kit/view.ts'
import { Shapes } from './shapes.tsx'
import { sketches } from './sketches.ts'

/**
 * A drawing that fills its box, whatever its shape. `frame` is counted from when the drawing comes into view: it moves a
 * little in the first seconds and then rests, so that a resting picture is the same picture. The lowest `footPx` of the box
 * are covered: there the ground goes on.
 */
export function Drawn({
  name,
  frame,
  widthPx,
  heightPx,
  footPx = 0,
  style,
}: {
  name: DrawingName
  frame: number
  widthPx: number
  heightPx: number
  footPx?: number | undefined
  style?: CSSProperties | undefined
}) {
  const sketch = sketches[name]
  const view = withFoot(viewOfSketch(sketch, widthPx / (heightPx - footPx)), footPx / widthPx)
  return <Shapes shapes={sketch.draw(frame, view)} view={view} widthPx={widthPx} heightPx={heightPx} style={style} />
}
