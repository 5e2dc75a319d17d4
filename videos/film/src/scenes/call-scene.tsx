import { curves, palette, schemes, street } from '@drempel/brand'
import { type Format, formats, type CallScene as Scene } from '@drempel/storyboard'
import { tween } from '../motion/tween.ts'
import { Picture } from '../parts/picture.tsx'
import { QrCode } from '../parts/qr-code.tsx'
import { typePx, Words } from '../parts/words.tsx'
import { type SceneProps, Stage } from './stage.tsx'

/** Where the street stands: how wide, and where its top is. */
const layouts: Record<Format, { streetWidthPx: number; streetTopPx: number; qrPx: number; creditsTopPx: number }> = {
  '16:9': { streetWidthPx: 1920, streetTopPx: 486, qrPx: 330, creditsTopPx: 592 },
  '9:16': { streetWidthPx: 2100, streetTopPx: 1130, qrPx: 300, creditsTopPx: 1100 },
}

/** What to do now: an address, a code, a line to call; below it the street with its door open. */
export function CallScene({ scene, frame, format }: SceneProps<Scene>) {
  const { streetWidthPx, streetTopPx, qrPx, creditsTopPx } = layouts[format]
  const { safe, widthPx } = formats[format]
  const lying = format === '16:9'
  const soft = schemes.light.onBandSoft
  return (
    <Stage format={format} color={palette.night}>
      <Picture
        drawing={street}
        widthPx={streetWidthPx}
        style={{
          position: 'absolute',
          left: (widthPx - streetWidthPx) / 2,
          top: streetTopPx + tween(frame, [0, 40], [90, 0], curves.arrive),
        }}
      />
      <div
        style={{
          position: 'absolute',
          left: safe.leftPx,
          top: safe.topPx + 92,
          width: safe.rightPx - safe.leftPx,
          display: 'flex',
          gap: 56,
          alignItems: 'flex-start',
          flexDirection: lying ? 'row' : 'column',
        }}
      >
        <div
          style={{
            flex: 1,
            opacity: tween(frame, [4, 18], [0, 1]),
            translate: `0 ${tween(frame, [4, 26], [30, 0])}px`,
          }}
        >
          <Words
            size="title"
            format={format}
            color={palette.paper}
            style={{ fontSize: Math.round(typePx('title', format) * 0.86) }}
          >
            {scene.title}
          </Words>
          <Words
            size="heading"
            format={format}
            color={palette.lamp}
            style={{ marginTop: 20, fontSize: addressPx(scene.address, format) }}
          >
            {scene.address}
          </Words>
        </div>
        <div
          style={{
            display: 'flex',
            gap: 36,
            alignItems: 'center',
            opacity: tween(frame, [18, 32], [0, 1]),
          }}
        >
          <QrCode text={scene.url} sizePx={qrPx} />
          {lying ? null : <Helpline scene={scene} format={format} />}
        </div>
      </div>
      {lying ? (
        <div style={{ position: 'absolute', left: safe.leftPx, top: 452, opacity: tween(frame, [30, 44], [0, 1]) }}>
          <Helpline scene={scene} format={format} />
        </div>
      ) : null}
      <Words
        size="label"
        format={format}
        color={soft}
        style={{
          position: 'absolute',
          left: safe.leftPx,
          top: creditsTopPx,
          width: safe.rightPx - safe.leftPx,
          fontSize: lying ? 32 : 40,
          lineHeight: 1.3,
          textWrap: 'pretty',
          opacity: tween(frame, [36, 50], [0, 1]),
        }}
      >
        {scene.credits.join(' ')}
      </Words>
    </Stage>
  )
}

/** A line that somebody can call. */
function Helpline({ scene: { helpline }, format }: { scene: Scene; format: Format }) {
  return (
    <div>
      <Words size="label" format={format} color={palette.paper}>
        {helpline.words}
      </Words>
      <Words size="reading" format={format} color={palette.lamp} style={{ fontWeight: 700 }}>
        {helpline.phone}
      </Words>
    </div>
  )
}

/** A long address is set smaller, so that it stays on one line. */
const addressPx = (address: string, format: Format): number =>
  Math.min(typePx('heading', format), Math.floor((format === '16:9' ? 1200 : 860) / (address.length * 0.54)))
