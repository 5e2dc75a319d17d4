import { palette, schemes } from '@drempel/brand'
import type { Format, StatisticScene as Scene } from '@drempel/storyboard'
import type { CSSProperties } from 'react'
import { arriving } from '../motion/arriving.ts'
import { tween } from '../motion/tween.ts'
import { placeOf, wordsArea } from '../parts/areas.ts'
import type { Room } from '../parts/fit-words.ts'
import { FittedWords } from '../parts/fitted-words.tsx'
import { typePx } from '../parts/words.tsx'
import { type SceneProps, Stage } from './stage.tsx'

/** Room for the figure, for what it says and for its source; beside each other or below each other. */
const layouts: Record<
  Format,
  { direction: 'row' | 'column'; gapPx: number; figure: Room; statement: Room; source: Room }
> = {
  '16:9': {
    direction: 'row',
    gapPx: 80,
    figure: { widthPx: 760, heightPx: 420 },
    statement: { widthPx: 850, heightPx: 300 },
    source: { widthPx: 850, heightPx: 270 },
  },
  '1:1': {
    direction: 'column',
    gapPx: 24,
    figure: { widthPx: 952, heightPx: 186 },
    statement: { widthPx: 952, heightPx: 172 },
    source: { widthPx: 952, heightPx: 216 },
  },
  '4:5': {
    direction: 'column',
    gapPx: 32,
    figure: { widthPx: 952, heightPx: 290 },
    statement: { widthPx: 952, heightPx: 270 },
    source: { widthPx: 952, heightPx: 250 },
  },
  '9:16': {
    direction: 'column',
    gapPx: 36,
    figure: { widthPx: 864, heightPx: 300 },
    statement: { widthPx: 864, heightPx: 290 },
    source: { widthPx: 864, heightPx: 276 },
  },
}

/** The figure may be as large as its room: it is the one thing to remember. */
const LARGEST_FIGURE_PX = 400

/** One figure, large, on paper; beside it what it says and where it comes from. */
export function StatisticScene({ scene, frame, format, captions }: SceneProps<Scene>) {
  const { direction, gapPx, figure, statement, source } = layouts[format]
  const area = wordsArea(format, captions)
  const roomier = area.heightPx / wordsArea(format, true).heightPx
  const taller = ({ widthPx, heightPx }: Room): Room => ({ widthPx, heightPx: Math.floor(heightPx * roomier) })
  const row = direction === 'row'
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
        <div style={{ width: figure.widthPx, flex: 'none', position: 'relative' }}>
          <FittedWords
            size="figure"
            format={format}
            color={palette.ink}
            text={scene.shown}
            largestPx={LARGEST_FIGURE_PX}
            room={taller(figure)}
            style={{
              translate: `0 ${tween(frame, [0, 22], [60, 0])}px`,
              opacity: tween(frame, [0, 12], [0, 1]),
            }}
          />
          <Threshold widthPx={figure.widthPx} frame={frame} style={{ marginTop: gapPx / 2 + 8 }} />
        </div>
        <div style={{ position: 'relative' }}>
          <FittedWords
            size="heading"
            format={format}
            color={palette.ink}
            text={scene.statement}
            largestPx={Math.round(typePx('heading', format) * (captions ? 0.88 : 1))}
            room={taller(statement)}
            style={arriving(frame, 14)}
          />
          <FittedWords
            size="label"
            format={format}
            color={schemes.light.textSoft}
            text={scene.source.join(' ')}
            room={taller(source)}
            style={{ marginTop: gapPx / 3 + 6, textWrap: 'pretty', opacity: tween(frame, [30, 44], [0, 1]) }}
          />
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
    <div style={{ position: 'relative', height: 16, width: widthPx, ...style }}>
      <svg
        aria-hidden="true"
        width={widthPx}
        height={FALL_PX}
        style={{ position: 'absolute', top: 16, overflow: 'visible', opacity: tween(frame, [30, 60], [0, 1]) }}
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
