import { palette, schemes } from '@drempel/brand'
import type { Format, StatisticScene as Scene } from '@drempel/storyboard'
import type { CSSProperties } from 'react'
import { arriving } from '../motion/arriving.ts'
import { tween } from '../motion/tween.ts'
import { placeOf, wordsArea } from '../parts/areas.ts'
import { FittedWords } from '../parts/fitted-words.tsx'
import { useFitted } from '../parts/use-fitted.ts'
import { typePx, Words } from '../parts/words.tsx'
import { type SceneProps, Stage } from './stage.tsx'

/** Figure and words beside each other or below each other, with this between them; and how wide each of them may be. */
const layouts: Record<
  Format,
  { direction: 'row' | 'column'; gapPx: number; figureWidthPx: number; wordsWidthPx: number }
> = {
  '16:9': { direction: 'row', gapPx: 80, figureWidthPx: 760, wordsWidthPx: 850 },
  '1:1': { direction: 'column', gapPx: 24, figureWidthPx: 952, wordsWidthPx: 952 },
  '4:5': { direction: 'column', gapPx: 32, figureWidthPx: 952, wordsWidthPx: 952 },
  '9:16': { direction: 'column', gapPx: 36, figureWidthPx: 864, wordsWidthPx: 864 },
}

/** Most of the height that what it says and where it comes from may take; what they leave is for the figure. */
const shares = { statement: 0.36, source: 0.36 } as const

/** The figure may be as large as its room: it is the one thing to remember. */
const LARGEST_FIGURE_PX = 400
/** So much of their size do letters reach above their line. */
const ABOVE_LINE_EM = 0.1
const THRESHOLD_PX = 16

/** One figure, large, on paper; beside it what it says and where it comes from. */
export function StatisticScene({ scene, frame, format, captions }: SceneProps<Scene>) {
  const { direction, gapPx, figureWidthPx, wordsWidthPx } = layouts[format]
  const area = wordsArea(format, captions)
  const row = direction === 'row'
  const gaps = { threshold: Math.round(gapPx / 2) + 8, source: Math.round(gapPx / 3) + 6 }
  const between = THRESHOLD_PX + gaps.threshold + gaps.source + (row ? 0 : gapPx)
  const free = area.heightPx - between
  const source = scene.source.join(' ')
  const rooms = {
    statement: { widthPx: wordsWidthPx, heightPx: Math.floor(free * shares.statement) },
    source: { widthPx: wordsWidthPx, heightPx: Math.floor(free * shares.source) },
  }
  const statementPx = Math.round(typePx('heading', format) * (captions ? (row ? 0.88 : 0.8) : 1))
  const statementFit = useFitted([scene.statement], rooms.statement, {
    size: 'heading',
    format,
    largestPx: statementPx,
  })
  const sourceFit = useFitted([source], rooms.source, { size: 'label', format })
  const left = row ? free : free - statementFit.heightPx - sourceFit.heightPx
  return (
    <Stage format={format} color={palette.paper}>
      <div
        style={{
          ...placeOf(area),
          display: 'flex',
          flexDirection: direction,
          alignItems: row ? 'center' : 'stretch',
          justifyContent: row ? 'flex-start' : 'center',
          gap: gapPx,
        }}
      >
        <div style={{ width: figureWidthPx, flex: 'none', position: 'relative' }}>
          <FittedWords
            size="figure"
            format={format}
            color={palette.ink}
            text={scene.shown}
            largestPx={LARGEST_FIGURE_PX}
            room={{ widthPx: figureWidthPx, heightPx: Math.floor(left / (1 + ABOVE_LINE_EM)) }}
            style={{
              paddingTop: `${ABOVE_LINE_EM}em`,
              translate: `0 ${tween(frame, [0, 22], [60, 0])}px`,
              opacity: tween(frame, [0, 12], [0, 1]),
            }}
          />
          <Threshold widthPx={figureWidthPx} frame={frame} style={{ marginTop: gaps.threshold }} />
        </div>
        <div style={{ position: 'relative' }}>
          <Words
            size="heading"
            format={format}
            color={palette.ink}
            style={{ width: wordsWidthPx, fontSize: statementFit.sizePx, ...arriving(frame, 14) }}
          >
            {scene.statement}
          </Words>
          <Words
            size="label"
            format={format}
            color={schemes.light.textSoft}
            style={{
              width: wordsWidthPx,
              fontSize: sourceFit.sizePx,
              marginTop: gaps.source,
              textWrap: 'pretty',
              opacity: tween(frame, [30, 44], [0, 1]),
            }}
          >
            {source}
          </Words>
        </div>
      </div>
    </Stage>
  )
}

/** How far the light below the threshold spreads at each side, and how far down it falls: out of every picture. */
const SPREAD_PX = 420
const FALL_PX = 1400

/** What the figure stands on: a threshold, and the light that falls over it. */
function Threshold({ widthPx, frame, style }: { widthPx: number; frame: number; style: CSSProperties }) {
  const drawn = tween(frame, [8, 44], [0, 1])
  return (
    <div style={{ position: 'relative', height: THRESHOLD_PX, width: widthPx, ...style }}>
      <svg
        aria-hidden="true"
        width={widthPx}
        height={FALL_PX}
        style={{
          position: 'absolute',
          top: THRESHOLD_PX,
          overflow: 'visible',
          opacity: tween(frame, [30, 60], [0, 1]),
        }}
      >
        <path d={`M0 0H${widthPx}L${widthPx + SPREAD_PX} ${FALL_PX}H${-SPREAD_PX}Z`} fill={schemes.light.glow} />
      </svg>
      <div
        style={{
          position: 'absolute',
          inset: 0,
          background: palette.lamp,
          transformOrigin: 'left',
          scale: `${drawn} 1`,
        }}
      />
    </div>
  )
}
