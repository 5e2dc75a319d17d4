import { palette, schemes } from '@drempel/brand'
import type { StoryScene as Scene } from '@drempel/storyboard'
import { arriving } from '../motion/arriving.ts'
import { tween } from '../motion/tween.ts'
import { divide, placeOf } from '../parts/areas.ts'
import { Revealed } from '../parts/revealed.tsx'
import { useFitted } from '../parts/use-fitted.ts'
import { typePx, Words } from '../parts/words.tsx'
import { type SceneProps, Stage } from './stage.tsx'

/** Frames in which a sentence makes way for the next. */
const LEAVING_FRAMES = 8
/** Above the title, and above the sentence. */
const TITLE_GAP_PX = 4
const BEAT_GAP_PX = 26

/** A story told in a few sentences beside or below its drawing. What sort of story it is, is in view all the time. */
export function StoryScene({ scene, frame, format, captions }: SceneProps<Scene>) {
  const { picture, words } = divide(format, 'picture', captions)
  const labelPx = typePx('label', format) * 1.34
  const titleRoom = { widthPx: words.widthPx, heightPx: Math.round((words.heightPx - labelPx) * 0.36) }
  const title = useFitted([scene.title], titleRoom, { size: 'heading', format })
  const beatRoom = {
    widthPx: words.widthPx,
    heightPx: Math.floor(words.heightPx - labelPx - title.heightPx - TITLE_GAP_PX - BEAT_GAP_PX),
  }
  const { sizePx: beatPx } = useFitted(
    scene.beats.map(({ text }) => text),
    beatRoom,
    { size: 'reading', format, largestPx: typePx('heading', format) },
  )
  const now = scene.beats.findLastIndex(({ fromFrame }) => frame >= fromFrame)
  const beat = scene.beats[now]
  const next = scene.beats[now + 1]
  return (
    <Stage format={format} color={palette.night}>
      <Revealed scene={scene} area={picture} frame={frame} />
      <div style={placeOf(words)}>
        <Words size="label" format={format} color={schemes.light.onBandSoft} style={arriving(frame, 4)}>
          {scene.label}
        </Words>
        <Words
          size="heading"
          format={format}
          color={palette.lamp}
          style={{ fontSize: title.sizePx, marginTop: TITLE_GAP_PX, ...arriving(frame, 10) }}
        >
          {scene.title}
        </Words>
        {beat ? (
          <Words
            size="reading"
            format={format}
            color={palette.paper}
            style={{
              ...arriving(frame, beat.fromFrame),
              ...(next && frame >= next.fromFrame - LEAVING_FRAMES
                ? { opacity: tween(frame, [next.fromFrame - LEAVING_FRAMES, next.fromFrame], [1, 0]) }
                : {}),
              marginTop: BEAT_GAP_PX,
              fontSize: beatPx,
            }}
          >
            {beat.text}
          </Words>
        ) : null}
      </div>
    </Stage>
  )
}
