import { palette } from '@drempel/brand'
import type { Format, LessonScene as Scene } from '@drempel/storyboard'
import { arriving } from '../motion/arriving.ts'
import { divide, leadingOf, placeOf } from '../parts/areas.ts'
import { FittedWords } from '../parts/fitted-words.tsx'
import { Revealed } from '../parts/revealed.tsx'
import { useFitted } from '../parts/use-fitted.ts'
import { typePx, Words } from '../parts/words.tsx'
import { type SceneProps, Stage } from './stage.tsx'

/** More cards than this would crowd the lesson out; the rest is counted. */
const mostPieces: Record<Format, number> = { '16:9': 2, '1:1': 1, '4:5': 2, '9:16': 2 }
/** Most of the height that cards may take when there are several; one is shown however long its title. */
const CARDS_SHARE = 0.45
/** Width of the count of the rest, with the gap before it. */
const REST_PX = 168
/** Around the title of a card: what is above and below it, and at its sides with the strip of light. */
const TAG_PX = { above: 8, below: 10, side: 22, strip: 12, gap: 16 } as const

/** One thing that was learnt, on the green of the door, with the cards that it belongs to. */
export function LessonScene({ scene, frame, format, captions }: SceneProps<Scene>) {
  const { picture, words } = divide(format, leadingOf([scene.text]), captions)
  const { label, text, pieces } = scene
  const widthPx = words.widthPx - (pieces.length > 1 ? REST_PX : 0)
  const first = pieces.slice(0, mostPieces[format])
  const title = useFitted(
    first,
    { widthPx: widthPx - TAG_PX.side * 2 - TAG_PX.strip, heightPx: Number.POSITIVE_INFINITY },
    { size: 'label', format },
  )
  const tagPx = title.heightPx + TAG_PX.above + TAG_PX.below + TAG_PX.gap
  const fitting = Math.max(1, Math.floor((words.heightPx * CARDS_SHARE) / tagPx))
  const shown = first.slice(0, fitting)
  const rest = pieces.length - shown.length
  const labelPx = typePx('label', format) * 1.34 + 20
  return (
    <Stage format={format} color={palette.door}>
      <Revealed scene={scene} area={picture} frame={frame} />
      <div style={{ ...placeOf(words), display: 'flex', flexDirection: 'column', justifyContent: 'space-between' }}>
        <div>
          <Words size="label" format={format} color={palette.paper} style={{ fontWeight: 640, ...arriving(frame, 4) }}>
            {label}
          </Words>
          <FittedWords
            size="heading"
            format={format}
            color={palette.paper}
            text={text}
            lang={scene.textLocale}
            largestPx={Math.round(typePx('heading', format) * 1.15)}
            room={{ widthPx: words.widthPx, heightPx: words.heightPx - labelPx - shown.length * tagPx - 20 }}
            style={{ marginTop: 20, ...arriving(frame, 12) }}
          />
        </div>
        <div>
          {shown.map((title, at) => (
            <div
              key={title}
              style={{ display: 'flex', gap: TAG_PX.gap, marginTop: TAG_PX.gap, ...arriving(frame, 40 + at * 8) }}
            >
              <Tag text={title} widthPx={widthPx} format={format} />
              {rest > 0 && at === shown.length - 1 ? (
                <Tag text={`+ ${rest}`} widthPx={REST_PX} format={format} />
              ) : null}
            </div>
          ))}
        </div>
      </div>
    </Stage>
  )
}

/** A little card with the title of a piece, on as many lines as it takes. */
function Tag({ text, widthPx, format }: { text: string; widthPx: number; format: Format }) {
  const { above, below, side, strip } = TAG_PX
  return (
    <div
      style={{
        maxWidth: widthPx,
        padding: `${above}px ${side}px ${below}px`,
        boxSizing: 'border-box',
        borderLeft: `${strip}px solid ${palette.lamp}`,
        background: palette.paper,
      }}
    >
      <Words size="label" format={format} color={palette.ink}>
        {text}
      </Words>
    </div>
  )
}
