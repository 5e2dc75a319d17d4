import { curves, palette } from '@drempel/brand'
import { type Format, formats, type TableScene as Scene } from '@drempel/storyboard'
import { viewOf, withFoot } from '../drawings/kit/view.ts'
import { Shapes } from '../drawings/shapes.tsx'
import { tableCore, tableFromAbove, tableHeart } from '../drawings/table-from-above.ts'
import { arriving } from '../motion/arriving.ts'
import { tween } from '../motion/tween.ts'
import { type Area, placeOf, wordsArea } from '../parts/areas.ts'
import { Media } from '../parts/scene-media.tsx'
import { useFittedPx } from '../parts/use-fitted.ts'
import { typePx, Words } from '../parts/words.tsx'
import { type SceneProps, Stage } from './stage.tsx'

/** Where the table is in the picture, below the example mark; the steps stand under it, in a row or in a column. */
const layouts: Record<Format, { topPx: number; tablePx: number; beside: boolean; numeralPx: number }> = {
  '16:9': { topPx: 0, tablePx: 610, beside: true, numeralPx: 150 },
  '1:1': { topPx: 152, tablePx: 390, beside: true, numeralPx: 110 },
  '4:5': { topPx: 164, tablePx: 520, beside: false, numeralPx: 120 },
  '9:16': { topPx: 364, tablePx: 560, beside: false, numeralPx: 132 },
}
const GAP_PX = 36

/** A kitchen table from above; with every step something is laid down, and below it a numeral comes. */
export function TableScene({ scene, frame, format, captions }: SceneProps<Scene>) {
  const { steps, media } = scene
  const { topPx, beside, numeralPx } = layouts[format]
  const tablePx = tablePxOf(format, captions)
  const { widthPx, heightPx } = formats[format]
  const below = belowTable(format, captions)
  const footPx = heightPx - topPx - tablePx
  const view = withFoot(
    viewOf(format === '16:9' && captions ? tableCore : tableHeart, widthPx / tablePx),
    footPx / widthPx,
  )
  const room = roomOfStep(below, steps.length, beside, numeralPx)
  const wordsPx = useFittedPx(
    steps.map(({ text }) => text),
    room,
    {
      size: 'reading',
      format,
      largestPx: captions ? typePx('caption', format) : Math.round(typePx('heading', format) * 0.72),
    },
  )
  const now = steps.findLastIndex(({ fromFrame }) => frame >= fromFrame)
  return (
    <Stage format={format} color={palette.night}>
      {media ? (
        <Media
          media={media}
          frame={frame}
          widthPx={widthPx}
          heightPx={tablePx + footPx}
          footPx={footPx}
          style={{ marginTop: topPx }}
        />
      ) : (
        <Shapes
          shapes={tableFromAbove(
            frame,
            view,
            steps.map(({ fromFrame }) => fromFrame),
          )}
          view={view}
          widthPx={widthPx}
          heightPx={tablePx + footPx}
          style={{ marginTop: topPx }}
        />
      )}
      <Apron topPx={topPx + tablePx} format={format} frame={frame} fromFrame={steps[0]?.fromFrame} />
      <div
        style={{
          ...placeOf(below),
          display: 'flex',
          flexDirection: beside ? 'row' : 'column',
          gap: beside ? GAP_PX : 0,
          justifyContent: beside ? 'flex-start' : 'space-evenly',
        }}
      >
        {steps.map(({ text, fromFrame }, index) => (
          <div
            key={`${fromFrame} ${text}`}
            style={{
              display: 'flex',
              flexDirection: beside && format === '1:1' ? 'column' : 'row',
              alignItems: beside ? 'flex-start' : 'center',
              gap: format === '1:1' ? 4 : 26,
              ...arriving(frame, fromFrame),
            }}
          >
            <Words
              size="figure"
              format={format}
              color={index === now ? palette.lamp : palette.horizon}
              style={{
                fontSize: numeralPx,
                flex: 'none',
                minWidth: numeralPx * 0.62,
                scale: String(tween(frame, [fromFrame, fromFrame + 18], [1.2, 1])),
              }}
            >
              {index + 1}
            </Words>
            <Words
              size="reading"
              format={format}
              color={palette.paper}
              style={{ fontSize: wordsPx, width: room.widthPx, textWrap: 'pretty' }}
            >
              {text}
            </Words>
          </div>
        ))}
      </div>
    </Stage>
  )
}

/** Frames before the first step in which the ground that the steps stand on comes up over the table. */
const COMING_UP = { from: 26, until: 4 } as const

/** What the steps stand on. Until the first one comes, the table fills the picture. */
function Apron({
  topPx,
  format,
  frame,
  fromFrame,
}: {
  topPx: number
  format: Format
  frame: number
  fromFrame: number | undefined
}) {
  const { widthPx, heightPx } = formats[format]
  if (fromFrame === undefined) return null
  const below = tween(frame, [fromFrame - COMING_UP.from, fromFrame - COMING_UP.until], [1, 0], curves.arrive)
  if (below === 1) return null
  return (
    <div
      style={{
        position: 'absolute',
        left: 0,
        top: topPx,
        width: widthPx,
        height: heightPx - topPx,
        background: palette.night,
        translate: `0 ${below * (heightPx - topPx)}px`,
      }}
    />
  )
}

/** Of the room that captions do not take, this share goes to the table; the rest to the steps. */
const TABLE_SHARE = 0.45
const tablePxOf = (format: Format, captions: boolean): number =>
  layouts[format].tablePx +
  Math.round((wordsArea(format, captions).heightPx - wordsArea(format, true).heightPx) * TABLE_SHARE)

function belowTable(format: Format, captions: boolean): Area {
  const all = wordsArea(format, captions)
  const topPx = layouts[format].topPx + tablePxOf(format, captions) + GAP_PX
  return { ...all, topPx, heightPx: all.topPx + all.heightPx - topPx }
}

/** From this width on, a step stands beside its numeral, else under it. */
const WIDE_PX = 1200

function roomOfStep({ widthPx, heightPx }: Area, steps: number, beside: boolean, numeralPx: number) {
  const count = Math.max(1, steps)
  if (!beside) return { widthPx: widthPx - numeralPx, heightPx: Math.floor(heightPx / count) - 12 }
  const column = Math.floor((widthPx - GAP_PX * (count - 1)) / count)
  return widthPx > WIDE_PX
    ? { widthPx: column - Math.round(numeralPx * 0.62) - 26, heightPx }
    : { widthPx: column, heightPx: heightPx - numeralPx - 8 }
}
