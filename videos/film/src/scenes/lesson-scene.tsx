import { palette } from '@drempel/brand'
import type { Format, LessonScene as Scene } from '@drempel/storyboard'
import { arriving } from '../motion/arriving.ts'
import { divide, leadingOf, placeOf } from '../parts/areas.ts'
import { FittedWords } from '../parts/fitted-words.tsx'
import { Revealed } from '../parts/revealed.tsx'
import { typePx, Words } from '../parts/words.tsx'
import { type SceneProps, Stage } from './stage.tsx'

/** More cards than this would crowd the lesson out; the rest is counted. */
const mostPieces: Record<Format, number> = { '16:9': 2, '1:1': 1, '4:5': 2, '9:16': 2 }
/** Width of the count of the rest, with the gap before it. */
const REST_PX = 190

/** One thing that was learnt, on the green of the door, with the cards that it belongs to. */
export function LessonScene({ scene, frame, format, captions }: SceneProps<Scene>) {
  const { picture, words } = divide(format, leadingOf([scene.text]), captions)
  const { label, text, pieces } = scene
  const shown = pieces.slice(0, mostPieces[format])
  const rest = pieces.length - shown.length
  const tagPx = typePx('label', format) * 1.34 + 44
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
            <div key={title} style={{ display: 'flex', gap: 16, marginTop: 16, ...arriving(frame, 40 + at * 8) }}>
              <Tag text={title} widthPx={words.widthPx - REST_PX} format={format} />
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

/** A little card with the title of a piece. */
function Tag({ text, widthPx, format }: { text: string; widthPx: number; format: Format }) {
  return (
    <div
      style={{
        maxWidth: widthPx,
        padding: '8px 22px 10px',
        boxSizing: 'border-box',
        borderLeft: `12px solid ${palette.lamp}`,
        background: palette.paper,
      }}
    >
      <Words
        size="label"
        format={format}
        color={palette.ink}
        style={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
      >
        {text}
      </Words>
    </div>
  )
}
