import { curves, frontDoor, markDrawing, palette } from '@drempel/brand'
import { type Format, formats, type TitleScene as Scene } from '@drempel/storyboard'
import { tween } from '../motion/tween.ts'
import { Picture } from '../parts/picture.tsx'
import { Words } from '../parts/words.tsx'
import { Lamplight, type SceneProps, Stage } from './stage.tsx'

/** Where things stand, in pixels of the picture. `groundPx` is where the pavement begins. */
const layouts: Record<
  Format,
  {
    groundPx: number
    doorLeftPx: number
    doorWidthPx: number
    windowLeftPx: number
    wallLeftPx: number
    wallTopPx: number
  }
> = {
  '16:9': { groundPx: 812, doorLeftPx: 1408, doorWidthPx: 440, windowLeftPx: 1120, wallLeftPx: 1056, wallTopPx: -40 },
  '9:16': { groundPx: 1345, doorLeftPx: 486, doorWidthPx: 330, windowLeftPx: 108, wallLeftPx: -40, wallTopPx: 872 },
}

/** In the drawing of the door: how high the pavement lies, and the middle of the opening. */
const DOORSTEP = 212 / 264
const OPENING = { x: 0.5, y: 129 / 264 }

/** A door opens, its light falls on the pavement; at the end one walks in. */
export function TitleScene({ scene, frame, format }: SceneProps<Scene>) {
  const { groundPx, doorLeftPx, doorWidthPx, windowLeftPx, wallLeftPx, wallTopPx } = layouts[format]
  const { widthPx, safe } = formats[format]
  const doorHeightPx = (doorWidthPx * 264) / 160
  const doorTopPx = groundPx - doorHeightPx * DOORSTEP
  const leaves = scene.durationFrames - 30
  const step = tween(frame, [leaves, scene.durationFrames], [1, 7], curves.leave)
  const [originX, originY] = [doorLeftPx + doorWidthPx * OPENING.x, doorTopPx + doorHeightPx * OPENING.y]
  return (
    <Stage format={format} color={palette.night}>
      <div
        style={{ position: 'absolute', inset: 0, transformOrigin: `${originX}px ${originY}px`, scale: String(step) }}
      >
        <div
          style={{
            position: 'absolute',
            left: wallLeftPx,
            top: wallTopPx,
            width: widthPx - wallLeftPx + 40,
            height: groundPx - wallTopPx,
            background: palette.dusk,
          }}
        />
        <Window
          leftPx={windowLeftPx}
          topPx={doorTopPx + doorHeightPx * 0.1}
          widthPx={doorWidthPx * (format === '16:9' ? 0.62 : 0.86)}
          frame={frame}
        />
        <div
          style={{
            position: 'absolute',
            left: -40,
            right: -40,
            top: groundPx,
            height: 1200,
            background: palette.midnight,
          }}
        />
        <Picture
          drawing={frontDoor({
            openShare: tween(frame, [14, 66], [0.02, 0.72], curves.swing),
            lit: frame >= 12,
            leaf: 'door',
          })}
          widthPx={doorWidthPx}
          style={{ position: 'absolute', left: doorLeftPx, top: doorTopPx }}
        />
      </div>
      <div
        style={{
          position: 'absolute',
          left: safe.leftPx,
          top: safe.topPx + 96,
          width: format === '16:9' ? 880 : safe.rightPx - safe.leftPx,
          opacity: tween(frame, [leaves, leaves + 12], [1, 0]),
        }}
      >
        <div style={{ display: 'flex', alignItems: 'center', gap: 20, opacity: tween(frame, [0, 10], [0, 1]) }}>
          <Picture drawing={markDrawing('color')} widthPx={format === '16:9' ? 84 : 72} />
          <Words size="reading" format={format} color={palette.paper} style={{ fontWeight: 640 }}>
            {scene.name}
          </Words>
        </div>
        <Words
          size="title"
          format={format}
          color={palette.paper}
          style={{
            marginTop: format === '16:9' ? 48 : 22,
            opacity: tween(frame, [8, 22], [0, 1]),
            translate: `0 ${tween(frame, [8, 30], [36, 0])}px`,
          }}
        >
          {scene.title}
        </Words>
      </div>
      <Lamplight opacity={tween(frame, [leaves + 12, scene.durationFrames], [0, 1], curves.leave)} />
    </Stage>
  )
}

/** A window beside the door, in which a lamp goes on. */
function Window({ leftPx, topPx, widthPx, frame }: { leftPx: number; topPx: number; widthPx: number; frame: number }) {
  const lit = tween(frame, [34, 46], [0, 1], curves.light)
  const heightPx = widthPx * 1.12
  return (
    <div
      style={{
        position: 'absolute',
        left: leftPx,
        top: topPx,
        width: widthPx,
        height: heightPx,
        background: palette.mist,
      }}
    >
      <div style={{ position: 'absolute', inset: widthPx * 0.05, background: palette.night }}>
        <div style={{ position: 'absolute', inset: 0, background: palette.lamp, opacity: lit }} />
      </div>
      <div
        style={{
          position: 'absolute',
          left: '50%',
          top: 0,
          bottom: 0,
          width: widthPx * 0.05,
          marginLeft: -widthPx * 0.025,
          background: palette.mist,
        }}
      />
      <div
        style={{
          position: 'absolute',
          left: 0,
          right: 0,
          top: '30%',
          height: widthPx * 0.04,
          background: palette.mist,
        }}
      />
      <div
        style={{
          position: 'absolute',
          left: -widthPx * 0.05,
          right: -widthPx * 0.05,
          bottom: -widthPx * 0.06,
          height: widthPx * 0.06,
          background: palette.horizon,
        }}
      />
    </div>
  )
}
