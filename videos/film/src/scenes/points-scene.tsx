import { palette } from '@drempel/brand'
import type { PointsScene as Scene } from '@drempel/storyboard'
import { arriving } from '../motion/arriving.ts'
import { divide, type Leading, leadingOf, placeOf } from '../parts/areas.ts'
import { LitWindow } from '../parts/lit-window.tsx'
import { Revealed } from '../parts/revealed.tsx'
import { useFitted } from '../parts/use-fitted.ts'
import { typePx, Words } from '../parts/words.tsx'
import { type SceneProps, Stage } from './stage.tsx'

/** From the window to the words beside it. */
const GAP_PX = 28
/** Share of the height that the heading may take: less where there are many words below it. */
const HEADING_SHARE: Record<Leading, number> = { picture: 0.36, words: 0.36, 'many-words': 0.2 }

/** A heading with points; with every point a window lights up. */
export function PointsScene({ scene, frame, format, captions }: SceneProps<Scene>) {
  const { heading, points } = scene
  const leading = leadingOf([heading, ...points.map(({ text }) => text)])
  const { picture, words } = divide(format, leading, captions)
  const headingRoom = { widthPx: words.widthPx, heightPx: Math.round(words.heightPx * HEADING_SHARE[leading]) }
  const title = useFitted([heading], headingRoom, { size: 'heading', format })
  const windowPx = typePx('reading', format)
  const each = {
    widthPx: words.widthPx - windowPx - GAP_PX,
    heightPx: Math.floor((words.heightPx - title.heightPx) / Math.max(1, points.length)) - GAP_PX,
  }
  const { sizePx: pointPx } = useFitted(
    points.map(({ text }) => text),
    each,
    { size: 'reading', format, largestPx: Math.round(typePx('heading', format) * 0.86) },
  )
  return (
    <Stage format={format} color={palette.night}>
      <Revealed scene={scene} area={picture} frame={frame} />
      <div style={placeOf(words)}>
        <Words
          size="heading"
          format={format}
          color={palette.paper}
          style={{ fontSize: title.sizePx, ...arriving(frame, 4) }}
        >
          {heading}
        </Words>
        {points.map(({ text, fromFrame }) => (
          <div
            key={`${fromFrame} ${text}`}
            style={{ display: 'flex', gap: GAP_PX, marginTop: GAP_PX, ...arriving(frame, fromFrame) }}
          >
            <LitWindow
              widthPx={windowPx}
              frame={frame - fromFrame}
              style={{ flex: 'none', marginTop: pointPx * 0.2 }}
            />
            <Words size="reading" format={format} color={palette.paper} style={{ fontSize: pointPx }}>
              {text}
            </Words>
          </div>
        ))}
      </div>
    </Stage>
  )
}
