import { curves, frontDoor, palette } from '@drempel/brand'
import { type Format, formats, type SceneMedia } from '@drempel/storyboard'
import { tween } from '../motion/tween.ts'
import { type Area, placeOf } from './areas.ts'
import { LitWindow } from './lit-window.tsx'
import { Picture } from './picture.tsx'
import { Media } from './scene-media.tsx'

/** Where things stand, in pixels of the picture. `groundPx` is where the pavement begins; `photo` is for a real picture. */
interface Layout {
  readonly groundPx: number
  readonly doorLeftPx: number
  readonly doorWidthPx: number
  readonly wallLeftPx: number
  readonly wallTopPx: number
  readonly photo: Area
  /** A window beside the door, where there is room. */
  readonly window?: { readonly leftPx: number; readonly topPx: number; readonly widthPx: number }
}

const layouts: Record<Format, Layout> = {
  '16:9': {
    groundPx: 812,
    doorLeftPx: 1408,
    doorWidthPx: 440,
    wallLeftPx: 1056,
    wallTopPx: -40,
    photo: { leftPx: 1100, topPx: 0, widthPx: 820, heightPx: 1080 },
    window: { leftPx: 1120, topPx: 304, widthPx: 272 },
  },
  '1:1': {
    groundPx: 838,
    doorLeftPx: 690,
    doorWidthPx: 340,
    wallLeftPx: 640,
    wallTopPx: -40,
    photo: { leftPx: 670, topPx: 0, widthPx: 410, heightPx: 1080 },
  },
  '4:5': {
    groundPx: 1096,
    doorLeftPx: 640,
    doorWidthPx: 330,
    wallLeftPx: -40,
    wallTopPx: 608,
    photo: { leftPx: 0, topPx: 740, widthPx: 1080, heightPx: 610 },
    window: { leftPx: 150, topPx: 712, widthPx: 272 },
  },
  '9:16': {
    groundPx: 1345,
    doorLeftPx: 486,
    doorWidthPx: 330,
    wallLeftPx: -40,
    wallTopPx: 872,
    photo: { leftPx: 0, topPx: 960, widthPx: 1080, heightPx: 960 },
    window: { leftPx: 130, topPx: 962, widthPx: 272 },
  },
}

/** In the drawing of the door: how high the pavement lies, and the middle of the opening. */
const DOORSTEP = 212 / 264
const OPENING = { x: 0.5, y: 129 / 264 }

/** The opening of the door, in pixels of the picture: where one walks in. */
export function openingOf(format: Format): { xPx: number; yPx: number } {
  const { doorLeftPx, doorWidthPx } = layouts[format]
  return { xPx: doorLeftPx + doorWidthPx * OPENING.x, yPx: doorTopOf(format) + doorHeightOf(format) * OPENING.y }
}

const doorHeightOf = (format: Format): number => (layouts[format].doorWidthPx * 264) / 160
const doorTopOf = (format: Format): number => layouts[format].groundPx - doorHeightOf(format) * DOORSTEP

/**
 * A house front at the blue hour: a door opens, its light falls on the pavement, and behind the window a lamp goes on. With a
 * real picture, that instead.
 */
export function Doorstep({ media, frame, format }: { media?: SceneMedia | undefined; frame: number; format: Format }) {
  const { groundPx, doorLeftPx, doorWidthPx, wallLeftPx, wallTopPx, photo, window } = layouts[format]
  const { widthPx } = formats[format]
  if (media)
    return (
      <Media media={media} frame={frame} widthPx={photo.widthPx} heightPx={photo.heightPx} style={placeOf(photo)} />
    )
  return (
    <>
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
      {window ? (
        <LitWindow
          widthPx={window.widthPx}
          frame={frame - 28}
          style={{ position: 'absolute', left: window.leftPx, top: window.topPx }}
        />
      ) : null}
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
        style={{ position: 'absolute', left: doorLeftPx, top: doorTopOf(format) }}
      />
    </>
  )
}
