import { curves, palette } from '@drempel/brand'
import { formats, type WindowsScene as Scene } from '@drempel/storyboard'
import type { ReactNode } from 'react'
import { houseFront, type WindowGrid, windowGrid } from '../drawings/house-front.ts'
import { Shapes } from '../drawings/shapes.tsx'
import { tween } from '../motion/tween.ts'
import { type Area, placeOf } from '../parts/areas.ts'
import { Media } from '../parts/scene-media.tsx'
import { useFittedPx } from '../parts/use-fitted.ts'
import { Words } from '../parts/words.tsx'
import { type SceneProps, Stage } from './stage.tsx'

const GAP_PX = 44
const PADDING_PX = 44
/** Width of a curtain that is drawn aside. */
const CURTAIN_PX = 26

/** One house; in each window that lights up a few words, and one that is lit softly and says nothing. */
export function WindowsScene({ scene, frame, format }: SceneProps<Scene>) {
  const { widthPx, heightPx } = formats[format]
  const { windows, quietFromFrame, media } = scene
  const panes = layWindows(windowGrid(format), windows.length + 1)
  const first = panes[0] as Area
  const wordsPx = useFittedPx(
    windows.map(({ text }) => text),
    { widthPx: first.widthPx - PADDING_PX * 2, heightPx: first.heightPx * 0.78 - PADDING_PX },
    { size: 'heading', format },
  )
  return (
    <Stage format={format} color={palette.night}>
      {media ? (
        <Media media={media} frame={frame} widthPx={widthPx} heightPx={heightPx} style={{ position: 'absolute' }} />
      ) : (
        <Shapes
          shapes={houseFront(format)}
          view={{ left: 0, top: 0, right: widthPx, bottom: heightPx }}
          widthPx={widthPx}
          heightPx={heightPx}
          style={{ position: 'absolute' }}
        />
      )}
      {windows.map(({ text, fromFrame }, index) => (
        <LargeWindow key={`${fromFrame} ${text}`} area={panes[index] as Area} lit={lampAt(frame, fromFrame)}>
          <Words
            size="heading"
            format={format}
            color={palette.ink}
            style={{
              fontSize: wordsPx,
              textAlign: 'center',
              opacity: tween(frame, [fromFrame + 6, fromFrame + 16], [0, 1]),
            }}
          >
            {text}
          </Words>
        </LargeWindow>
      ))}
      <QuietWindow area={panes[windows.length] as Area} lit={lampAt(frame, quietFromFrame, 50)} />
    </Stage>
  )
}

const lampAt = (frame: number, fromFrame: number, frames = 16): number =>
  tween(frame, [fromFrame, fromFrame + frames], [0, 1], curves.light)

/** As many windows as asked, row by row; they share the room of the grid. */
function layWindows({ leftPx, topPx, widthPx, heightPx, columns }: WindowGrid, count: number): Area[] {
  const rows = Math.ceil(count / columns)
  const pane = {
    widthPx: Math.floor((widthPx - GAP_PX * (columns - 1)) / columns),
    heightPx: Math.floor((heightPx - GAP_PX * (rows - 1)) / rows),
  }
  return Array.from({ length: count }, (_, at) => ({
    leftPx: leftPx + (at % columns) * (pane.widthPx + GAP_PX),
    topPx: topPx + Math.floor(at / columns) * (pane.heightPx + GAP_PX),
    ...pane,
  }))
}

/** A lit window with room for words, its curtains drawn aside. `lit` is 0 to 1. */
function LargeWindow({ area, lit, children }: { area: Area; lit: number; children: ReactNode }) {
  const curtain = {
    position: 'absolute',
    top: '22%',
    bottom: 0,
    width: CURTAIN_PX,
    background: palette.ember,
    opacity: lit,
  } as const
  return (
    <WindowFrame
      area={area}
      behind={
        <>
          <div style={{ ...whole, background: palette.lamp, opacity: lit }} />
          <div style={{ ...whole, bottom: '78%', background: palette.glow, opacity: lit * 0.8 }} />
          <div style={{ ...curtain, left: 10 }} />
          <div style={{ ...curtain, right: 10 }} />
        </>
      }
    >
      {children}
    </WindowFrame>
  )
}

/** A window with its curtains closed: a lamp behind them shines softly through the cloth. */
function QuietWindow({ area, lit }: { area: Area; lit: number }) {
  return (
    <WindowFrame
      area={area}
      behind={
        <div style={{ ...whole, opacity: lit }}>
          <div style={{ ...whole, background: palette.glow }} />
          <svg
            aria-hidden="true"
            width="100%"
            height="100%"
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            style={whole}
          >
            <path d={`${curtain}M100 0H51C51 45 52 78 57 100H100Z`} fill={palette.lamp} />
            <path d={`${curtain}M100 0H51C51 45 52 78 57 100H100Z`} fill={palette.ember} fillOpacity={0.4} />
            {folds.map((x) => (
              <path
                key={x}
                d={`M${x} 0C${x + 2} 40 ${x - 1} 75 ${x} 100H${x + 3.4}C${x + 2} 70 ${x + 4} 40 ${x + 2} 0Z`}
                fill={palette.ember}
                fillOpacity={0.34}
              />
            ))}
          </svg>
          <div
            style={{ ...whole, background: `radial-gradient(at 50% 66%, ${palette.glow}d0, ${palette.glow}00 64%)` }}
          />
        </div>
      }
    />
  )
}

/** The left curtain, in hundredths of the window; it hangs a little away from the other at the sill. */
const curtain = 'M0 0H49C49 45 48 78 43 100H0Z'
/** Where the cloth falls in a fold. */
const folds = [7, 17, 27, 36, 60, 70, 79, 89] as const

const whole = { position: 'absolute', inset: 0 } as const

/** The woodwork of a window with a fanlight and a sill, over what is behind the glass. */
function WindowFrame({ area, behind, children }: { area: Area; behind: ReactNode; children?: ReactNode }) {
  const wood = { position: 'absolute', background: palette.mist } as const
  return (
    <div style={{ ...placeOf(area), background: palette.night }}>
      {behind}
      <div style={{ ...whole, border: `10px solid ${palette.mist}` }} />
      <div style={{ ...wood, left: 0, right: 0, top: '22%', height: 8 }} />
      <div style={{ ...wood, left: '50%', top: 0, width: 8, marginLeft: -4, height: '22%' }} />
      <div
        style={{ position: 'absolute', left: -18, right: -18, bottom: -18, height: 18, background: palette.horizon }}
      />
      <div
        style={{
          position: 'absolute',
          left: PADDING_PX,
          right: PADDING_PX,
          top: '22%',
          bottom: 0,
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'center',
        }}
      >
        {children}
      </div>
    </div>
  )
}
