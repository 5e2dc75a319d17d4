import { curves, palette } from '@drempel/brand'
import { type Format, formats, type QuotesScene as Scene, type WallQuote } from '@drempel/storyboard'
import { box, disc, line, type Shape, sides } from '../drawings/kit/shape.ts'
import { Shapes } from '../drawings/shapes.tsx'
import { arriving } from '../motion/arriving.ts'
import { tween } from '../motion/tween.ts'
import { placeOf, wordsArea } from '../parts/areas.ts'
import { Media } from '../parts/scene-media.tsx'
import { useFittedPx } from '../parts/use-fitted.ts'
import { leastTypePx, typePx, Words } from '../parts/words.tsx'
import { type SceneProps, Stage } from './stage.tsx'

/** How many sheets hang beside each other at most. Where it is one, each gives way to the next. */
const mostAtOnce: Record<Format, number> = { '16:9': 3, '1:1': 1, '4:5': 1, '9:16': 1 }

const GAP_PX = 44
const PADDING_PX = 44

/** Frames in which the lamp on the wall goes on, and after which the first sheet hangs; the others follow one by one. */
const LIT_FRAMES = 40
const HANGING = { fromFrame: 16, apartFrames: 14 } as const

/**
 * Words of people, on sheets of paper on a brick wall, each with the name that the speaker chose. The sheets hang there from
 * the start, with a quotation mark; the words come when they are said.
 */
export function QuotesScene({ scene, frame, format, captions }: SceneProps<Scene>) {
  const { quotes, madeUp, media } = scene
  const { widthPx, heightPx } = formats[format]
  const label = madeUp === undefined || quotes.length === 0 ? undefined : madeUp
  const { atOnce, sheetPx, wordsPx } = useSheets(scene, format, captions)
  const said = Math.max(
    0,
    quotes.findLastIndex(({ fromFrame }) => frame >= fromFrame),
  )
  const first = said - (said % atOnce)
  return (
    <Stage format={format} color={palette.brickShade}>
      {media ? (
        <Media media={media} frame={frame} widthPx={widthPx} heightPx={heightPx} />
      ) : (
        <Shapes
          shapes={brickWall(widthPx, heightPx, tween(frame, [6, LIT_FRAMES], [0.15, 1], curves.light))}
          view={{ left: 0, top: 0, right: widthPx, bottom: heightPx }}
          widthPx={widthPx}
          heightPx={heightPx}
        />
      )}
      <div
        style={{
          ...placeOf(wordsArea(format, captions)),
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'center',
          alignItems: 'flex-start',
          gap: 28,
        }}
      >
        <div style={{ display: 'flex', gap: GAP_PX, alignItems: 'center' }}>
          {quotes.slice(first, first + atOnce).map((quote, index) => (
            <Sheet
              key={first + index}
              quote={quote}
              hangsFromFrame={hangsFrom(first, index, quote.fromFrame)}
              paper={papers[(first + index) % papers.length] ?? palette.paper}
              sheetPx={sheetPx}
              wordsPx={wordsPx}
              frame={frame}
              format={format}
            />
          ))}
        </div>
        {label === undefined ? null : (
          <Words
            size="label"
            format={format}
            color={palette.paper}
            style={{
              background: palette.night,
              padding: '8px 20px',
              lineHeight: 1.2,
              ...arriving(frame, quotes[0]?.fromFrame ?? 0),
            }}
          >
            {label}
          </Words>
        )}
      </div>
    </Stage>
  )
}

/** Sheets of the first row hang from the start; those that take their place come with their words. */
const hangsFrom = (first: number, index: number, saidFromFrame: number): number =>
  first === 0 ? Math.min(HANGING.fromFrame + index * HANGING.apartFrames, saidFromFrame) : saidFromFrame

/** How the sheets hang: how many beside each other, and how wide each is; and how large their words are. */
interface Sheets {
  readonly atOnce: number
  readonly sheetPx: number
  readonly wordsPx: number
}

/** As many sheets beside each other as leave the words larger than the least; all words are set alike. */
function useSheets({ quotes, madeUp }: Scene, format: Format, captions: boolean): Sheets {
  const all = wordsArea(format, captions)
  const most = Math.min(mostAtOnce[format], Math.max(1, quotes.length))
  const texts = quotes.map(({ text }) => text)
  const labelPx = madeUp === undefined ? 0 : typePx('label', format) * 1.2 + 44
  const speakerPx = typePx('label', format) * 3.4
  const heightPx = all.heightPx - labelPx - PADDING_PX * 2 - speakerPx
  const widthOf = (columns: number): number => Math.floor((all.widthPx - GAP_PX * (columns - 1)) / columns)
  const fitting = {
    size: 'reading',
    format,
    largestPx: typePx('heading', format) * (captions ? 0.86 : 1),
    weight: 520,
  } as const
  const manyPx = useFittedPx(texts, { widthPx: widthOf(most) - PADDING_PX * 2, heightPx }, fitting)
  const fewer = Math.max(1, most - 1)
  const fewerPx = useFittedPx(texts, { widthPx: widthOf(fewer) - PADDING_PX * 2, heightPx }, fitting)
  return manyPx > leastTypePx + 2
    ? { atOnce: most, sheetPx: widthOf(most), wordsPx: manyPx }
    : { atOnce: fewer, sheetPx: widthOf(fewer), wordsPx: fewerPx }
}

/** A sheet with what somebody said, held by a strip of tape. */
function Sheet({
  quote: { text, speaker, fromFrame, locale },
  hangsFromFrame,
  paper,
  sheetPx,
  wordsPx,
  frame,
  format,
}: {
  quote: WallQuote
  hangsFromFrame: number
  paper: string
  sheetPx: number
  wordsPx: number
  frame: number
  format: Format
}) {
  const speakerPx = typePx('label', format)
  const said = tween(frame, [fromFrame, fromFrame + 12], [0, 1])
  return (
    <div
      style={{
        position: 'relative',
        flex: 'none',
        width: sheetPx,
        boxSizing: 'border-box',
        background: paper,
        padding: PADDING_PX,
        opacity: tween(frame, [hangsFromFrame, hangsFromFrame + 8], [0, 1]),
        translate: `0 ${tween(frame, [hangsFromFrame, hangsFromFrame + 22], [-40, 0])}px`,
      }}
    >
      <div style={tape} />
      <QuotationMark opacity={tween(frame, [fromFrame - 10, fromFrame], [1, 0])} />
      <div lang={locale} style={{ opacity: said }}>
        <Words
          size="reading"
          format={format}
          color={palette.ink}
          style={{ fontSize: wordsPx, fontWeight: 520, lineHeight: 1.3, textWrap: 'pretty' }}
        >
          {text}
        </Words>
      </div>
      <Words
        size="label"
        format={format}
        color={palette.brickShade}
        style={{
          fontSize: speakerPx,
          fontWeight: 640,
          lineHeight: 1.24,
          marginTop: Math.round(speakerPx * 0.5),
          opacity: said,
        }}
      >
        {speaker}
      </Words>
    </div>
  )
}

/** What a sheet shows until its words are said: that there are words. */
function QuotationMark({ opacity }: { opacity: number }) {
  return opacity === 0 ? null : (
    <svg aria-hidden="true" viewBox="0 0 120 100" style={{ ...quotationMark, opacity }}>
      <path d={`${comma(0)}${comma(64)}`} fill={palette.brick} fillOpacity={0.5} />
    </svg>
  )
}

/** One of the two strokes of a quotation mark that stands at the line, as Dutch begins a quote. */
const comma = (x: number): string =>
  `M${x + 8} 10H${x + 48}V50C${x + 48} 74 ${x + 36} 88 ${x + 14} 96L${x + 6} 82C${x + 20} 76 ${x + 26} 66 ${x + 26} 52H${x + 8}Z`

const quotationMark = {
  position: 'absolute',
  left: PADDING_PX,
  top: PADDING_PX,
  width: 132,
  height: 110,
} as const

const papers = [palette.paper, palette.glow, palette.mist] as const

/** A strip of tape that holds the sheet. */
const tape = {
  position: 'absolute',
  left: '50%',
  top: -18,
  width: 132,
  height: 36,
  marginLeft: -66,
  background: palette.lamp,
} as const

const BRICK = { widthPx: 152, heightPx: 52, jointPx: 8 } as const

/** A lamp on the wall, that lights it from above. */
const wallLamp = (x: number, y: number): Shape[] => [
  {
    path: line(
      [
        [x, 0],
        [x, y],
      ],
      8,
    ),
    fill: 'midnight',
  },
  { path: disc([x, y + 26], 30, 20), fill: 'glow' },
  { path: sides([x - 22, y], [x + 22, y], [x + 62, y + 30], [x - 62, y + 30]), fill: 'midnight' },
]

/** A wall in half bond; here and there a brick that is a little lighter, or in the lamplight. */
function brickWall(widthPx: number, heightPx: number, lit: number): Shape[] {
  const [columns, rows] = [Math.ceil(widthPx / BRICK.widthPx) + 1, Math.ceil(heightPx / BRICK.heightPx)]
  return [
    { path: box(0, 0, widthPx, heightPx), fill: 'brickShade', shaded: true },
    ...Array.from({ length: rows * columns }, (_, at): Shape => {
      const [row, column] = [Math.floor(at / columns), at % columns]
      const kind = (row * 7 + column * 13 + row * column * 3) % 11
      return {
        path: box(
          (column - (row % 2) / 2) * BRICK.widthPx,
          row * BRICK.heightPx,
          BRICK.widthPx - BRICK.jointPx,
          BRICK.heightPx - BRICK.jointPx,
        ),
        fill: kind < 3 ? 'brick' : 'brickShade',
        shaded: kind === 0,
        opacity: kind < 3 ? 0.55 : 1,
      }
    }),
    ...wallLamp(widthPx / 2, heightPx * 0.06),
    ...[0.62, 0.42].map(
      (share): Shape => ({
        path: `M${widthPx * 0.5 - 60} ${heightPx * 0.06 + 30}H${widthPx * 0.5 + 60}L${widthPx * (0.5 + share)} ${heightPx}H${widthPx * (0.5 - share)}Z`,
        fill: 'lamp',
        opacity: Math.round(0.08 * lit * 1e4) / 1e4,
      }),
    ),
  ]
}
