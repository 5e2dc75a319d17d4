import { curves, markDrawing, palette } from '@drempel/brand'
import { type Format, formats, type TitleScene as Scene } from '@drempel/storyboard'
import { arriving } from '../motion/arriving.ts'
import { tween } from '../motion/tween.ts'
import { wordsArea } from '../parts/areas.ts'
import { Doorstep, openingOf } from '../parts/doorstep.tsx'
import type { Room } from '../parts/fit-words.ts'
import { FittedWords } from '../parts/fitted-words.tsx'
import { Picture } from '../parts/picture.tsx'
import { Words } from '../parts/words.tsx'
import { Lamplight, type SceneProps, Stage } from './stage.tsx'

/** Room for the title beside or above the door, and the width of the mark. */
const layouts: Record<Format, { title: Room; markPx: number; gapPx: number }> = {
  '16:9': { title: { widthPx: 880, heightPx: 480 }, markPx: 84, gapPx: 40 },
  '1:1': { title: { widthPx: 560, heightPx: 540 }, markPx: 72, gapPx: 28 },
  '4:5': { title: { widthPx: 952, heightPx: 330 }, markPx: 72, gapPx: 22 },
  '9:16': { title: { widthPx: 864, heightPx: 410 }, markPx: 72, gapPx: 22 },
}

/** A door opens, its light falls on the pavement; at the end one walks in. */
export function TitleScene({ scene, frame, format, captions }: SceneProps<Scene>) {
  const { title, markPx, gapPx } = layouts[format]
  const { leftPx, topPx } = wordsArea(format, captions)
  const leaves = scene.durationFrames - 30
  const { xPx, yPx } = openingOf(format)
  return (
    <Stage format={format} color={palette.night}>
      <div
        style={{
          position: 'absolute',
          inset: 0,
          transformOrigin: `${xPx}px ${yPx}px`,
          scale: String(tween(frame, [leaves, scene.durationFrames], [1, 7], curves.leave)),
        }}
      >
        <Doorstep media={scene.media} frame={frame} format={format} />
      </div>
      <div
        style={{
          position: 'absolute',
          left: leftPx,
          top: topPx,
          width: formats[format].safe.rightPx - leftPx,
          opacity: tween(frame, [leaves, leaves + 12], [1, 0]),
        }}
      >
        <div style={{ display: 'flex', alignItems: 'center', gap: 20, opacity: tween(frame, [0, 10], [0, 1]) }}>
          <Picture drawing={markDrawing('color')} widthPx={markPx} />
          <Words size="reading" format={format} color={palette.paper} style={{ fontWeight: 640 }}>
            {scene.name}
          </Words>
        </div>
        <FittedWords
          size="title"
          format={format}
          color={palette.paper}
          text={scene.title}
          room={title}
          style={{ marginTop: gapPx, ...arriving(frame, 8) }}
        />
      </div>
      <Lamplight opacity={tween(frame, [leaves + 12, scene.durationFrames], [0, 1], curves.leave)} />
    </Stage>
  )
}
