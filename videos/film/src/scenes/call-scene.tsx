import { curves, palette, schemes, street } from '@drempel/brand'
import { type Format, formats, type CallScene as Scene } from '@drempel/storyboard'
import { arriving } from '../motion/arriving.ts'
import { tween } from '../motion/tween.ts'
import { type Area, placeOf, wordsArea } from '../parts/areas.ts'
import type { Room } from '../parts/fit-words.ts'
import { FittedWords } from '../parts/fitted-words.tsx'
import { Picture } from '../parts/picture.tsx'
import { QrCode } from '../parts/qr-code.tsx'
import { Media } from '../parts/scene-media.tsx'
import { Words } from '../parts/words.tsx'
import { type SceneProps, Stage } from './stage.tsx'

/** Where the street stands, where the code hangs, and the room for words: what to do, a line to call, whose work it is. */
const layouts: Record<
  Format,
  {
    street: { widthPx: number; topPx: number }
    qr: { leftPx: number; topPx: number; sizePx: number }
    title: Room
    address: Room
    helpline: Area
    credits: Area
  }
> = {
  '16:9': {
    street: { widthPx: 1920, topPx: 486 },
    qr: { leftPx: 1478, topPx: 110, sizePx: 330 },
    title: { widthPx: 1310, heightPx: 140 },
    address: { widthPx: 1310, heightPx: 100 },
    helpline: { leftPx: 112, topPx: 442, widthPx: 1310, heightPx: 150 },
    credits: { leftPx: 1010, topPx: 470, widthPx: 798, heightPx: 240 },
  },
  '1:1': {
    street: { widthPx: 1440, topPx: 806 },
    qr: { leftPx: 756, topPx: 166, sizePx: 260 },
    title: { widthPx: 660, heightPx: 214 },
    address: { widthPx: 660, heightPx: 70 },
    helpline: { leftPx: 64, topPx: 482, widthPx: 952, heightPx: 130 },
    credits: { leftPx: 64, topPx: 640, widthPx: 952, heightPx: 156 },
  },
  '4:5': {
    street: { widthPx: 1700, topPx: 880 },
    qr: { leftPx: 64, topPx: 500, sizePx: 270 },
    title: { widthPx: 952, heightPx: 220 },
    address: { widthPx: 952, heightPx: 90 },
    helpline: { leftPx: 370, topPx: 524, widthPx: 646, heightPx: 220 },
    credits: { leftPx: 64, topPx: 800, widthPx: 952, heightPx: 110 },
  },
  '9:16': {
    street: { widthPx: 2100, topPx: 1130 },
    qr: { leftPx: 108, topPx: 736, sizePx: 290 },
    title: { widthPx: 864, heightPx: 240 },
    address: { widthPx: 864, heightPx: 90 },
    helpline: { leftPx: 434, topPx: 770, widthPx: 538, heightPx: 240 },
    credits: { leftPx: 108, topPx: 1056, widthPx: 864, heightPx: 160 },
  },
}

/** What to do now: an address, a code, a line to call; below it the street with its door open, or a real picture. */
export function CallScene({ scene, frame, format, captions }: SceneProps<Scene>) {
  const { qr, title, address, credits } = layouts[format]
  const helpline = placeOf(roomOfHelpline(scene, format))
  const { leftPx, topPx } = wordsArea(format, captions)
  return (
    <Stage format={format} color={palette.night}>
      <Ground scene={scene} frame={frame} format={format} />
      <div style={{ position: 'absolute', left: leftPx, top: topPx, ...arriving(frame, 4) }}>
        <FittedWords size="title" format={format} color={palette.paper} text={scene.title} room={title} />
        <FittedWords
          size="heading"
          format={format}
          color={palette.lamp}
          text={scene.address}
          room={address}
          style={{ marginTop: 16 }}
        />
      </div>
      <div style={{ position: 'absolute', left: qr.leftPx, top: qr.topPx, opacity: tween(frame, [18, 32], [0, 1]) }}>
        <QrCode text={scene.url} sizePx={qr.sizePx} />
      </div>
      <div style={{ ...helpline, opacity: tween(frame, [30, 44], [0, 1]) }}>
        <Words size="label" format={format} color={palette.paper}>
          {scene.helpline.words}
        </Words>
        <Words size="reading" format={format} color={palette.lamp} style={{ fontWeight: 700 }}>
          {scene.helpline.phone}
        </Words>
      </div>
      <FittedWords
        size="label"
        format={format}
        color={schemes.light.onBandSoft}
        text={scene.credits.join(' ')}
        largestPx={40}
        room={credits}
        style={{
          ...placeOf(credits),
          lineHeight: 1.26,
          textWrap: 'pretty',
          opacity: tween(frame, [36, 50], [0, 1]),
        }}
      />
    </Stage>
  )
}

/** Between the line to call and the credits, where they stand beside it. */
const BESIDE_PX = 40

/** The line to call gives way to credits beside it; without them it may be as long as it is. */
function roomOfHelpline({ credits }: Scene, format: Format): Area {
  const { helpline, credits: beside } = layouts[format]
  if (credits.length === 0 || beside.topPx >= helpline.topPx + helpline.heightPx) return helpline
  return { ...helpline, widthPx: beside.leftPx - helpline.leftPx - BESIDE_PX }
}

/** What lies below the words: the street, or a real picture that begins where the roofs would. */
function Ground({ scene: { media }, frame, format }: Omit<SceneProps<Scene>, 'locale' | 'captions'>) {
  const { widthPx, heightPx } = formats[format]
  const { street: ground, credits } = layouts[format]
  const risenPx = tween(frame, [0, 40], [90, 0], curves.arrive)
  if (media) {
    const topPx = credits.topPx + credits.heightPx
    return (
      <Media
        media={media}
        frame={frame}
        widthPx={widthPx}
        heightPx={heightPx - topPx}
        style={{ position: 'absolute', top: topPx + risenPx }}
      />
    )
  }
  return (
    <Picture
      drawing={street}
      widthPx={ground.widthPx}
      style={{ position: 'absolute', left: (widthPx - ground.widthPx) / 2, top: ground.topPx + risenPx }}
    />
  )
}
