import { palette } from '@drempel/brand'
import { type Format, formats, type ThingsScene as Scene } from '@drempel/storyboard'
import type { CSSProperties } from 'react'
import { arriving } from '../motion/arriving.ts'
import { type Area, placeOf, wordsArea } from '../parts/areas.ts'
import { LitWindow } from '../parts/lit-window.tsx'
import { Shown } from '../parts/scene-media.tsx'
import { SWING_FRAMES, SwingingLight } from '../parts/swinging-light.tsx'
import { useFittedPx } from '../parts/use-fitted.ts'
import { Words } from '../parts/words.tsx'
import { type SceneProps, Stage } from './stage.tsx'

/** Where the drawing is; the name of its card stands beside or below it. The example mark has its place above it. */
const pictures: Record<Format, Area> = {
  '16:9': { leftPx: 660, topPx: 0, widthPx: 1260, heightPx: 1080 },
  '1:1': { leftPx: 0, topPx: 152, widthPx: 1080, heightPx: 500 },
  '4:5': { leftPx: 0, topPx: 164, widthPx: 1080, heightPx: 720 },
  '9:16': { leftPx: 0, topPx: 364, widthPx: 1080, heightPx: 720 },
}
const GAP_PX = 40
const WINDOW_PX = 44

/** Small things that people do. Between two of them a door of light swings; for each a window stays lit. */
export function ThingsScene({ scene, frame, format, captions }: SceneProps<Scene>) {
  const { things } = scene
  const picture = pictures[format]
  const words = wordsBeside(format, captions)
  const room = { widthPx: words.widthPx, heightPx: words.heightPx - (format === '16:9' ? WINDOW_PX * 4 : 0) }
  const titlePx = useFittedPx(
    things.map(({ title }) => title),
    room,
    { size: 'heading', format },
  )
  const at = things.findLastIndex(({ fromFrame }, index) => index === 0 || frame >= fromFrame)
  const now = things[at]
  const next = things[at + 1]
  if (!now)
    return (
      <Stage format={format} color={palette.night}>
        {null}
      </Stage>
    )
  const sinceChange =
    next && next.fromFrame - frame <= SWING_FRAMES.closes ? frame - next.fromFrame : frame - now.fromFrame
  return (
    <Stage format={format} color={palette.night}>
      <div style={{ ...placeOf(picture), overflow: 'hidden' }}>
        <Shown
          key={at}
          scene={scene}
          drawing={now.drawing}
          frame={scene.media ? frame : frame - now.fromFrame}
          widthPx={picture.widthPx}
          heightPx={picture.heightPx}
        />
        <SwingingLight frame={sinceChange} widthPx={picture.widthPx} heightPx={picture.heightPx} />
      </div>
      <div style={lampsAt(format, words)}>
        {things.map(({ fromFrame }, index) => (
          <LitWindow key={`${fromFrame} ${index}`} widthPx={WINDOW_PX} frame={frame - fromFrame} />
        ))}
      </div>
      <div style={{ ...placeOf(words), display: 'flex', alignItems: format === '16:9' ? 'center' : 'flex-start' }}>
        <Words
          key={at}
          size="heading"
          format={format}
          color={palette.paper}
          style={{ fontSize: titlePx, ...arriving(frame - now.fromFrame, 8) }}
        >
          {now.title}
        </Words>
      </div>
    </Stage>
  )
}

/** Where the little windows are: over the name beside a lying picture, else at the right, on a line with the mark. */
const lampsAt = (format: Format, { leftPx, topPx, widthPx, heightPx }: Area): CSSProperties => ({
  position: 'absolute',
  display: 'flex',
  flexWrap: 'wrap',
  gap: 22,
  ...(format === '16:9'
    ? { left: leftPx, width: widthPx, bottom: formats[format].heightPx - topPx - heightPx }
    : { right: formats[format].widthPx - formats[format].safe.rightPx, top: formats[format].safe.topPx + 10 }),
})

/** At the left of a lying picture, below the others. */
function wordsBeside(format: Format, captions: boolean): Area {
  const { leftPx, topPx, heightPx } = pictures[format]
  const all = wordsArea(format, captions)
  if (format === '16:9') return { ...all, widthPx: leftPx - all.leftPx - GAP_PX }
  const below = topPx + heightPx + GAP_PX
  return { ...all, topPx: below, heightPx: all.topPx + all.heightPx - below }
}
