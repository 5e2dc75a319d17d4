import { markDrawing, palette, schemes } from '@drempel/brand'
import { type Format, formats, type EndScene as Scene } from '@drempel/storyboard'
import { arriving } from '../motion/arriving.ts'
import { tween } from '../motion/tween.ts'
import { type Area, placeOf, wordsArea } from '../parts/areas.ts'
import { FittedWords } from '../parts/fitted-words.tsx'
import { DOORSTEP, LitDoorway } from '../parts/lit-doorway.tsx'
import { Picture } from '../parts/picture.tsx'
import { Waterside } from '../parts/waterside.tsx'
import { Words } from '../parts/words.tsx'
import { type SceneProps, Stage } from './stage.tsx'

/** Where the door stands, and the width of the words: the rest of the width when the door is beside them. */
const layouts: Record<Format, { doorWidthPx: number; doorLeftPx: number; doorTopPx: number; wordsWidthPx: number }> = {
  '16:9': { doorWidthPx: 480, doorLeftPx: 1270, doorTopPx: 190, wordsWidthPx: 1060 },
  '1:1': { doorWidthPx: 330, doorLeftPx: 686, doorTopPx: 180, wordsWidthPx: 590 },
  '4:5': { doorWidthPx: 370, doorLeftPx: 355, doorTopPx: 540, wordsWidthPx: 952 },
  '9:16': { doorWidthPx: 420, doorLeftPx: 330, doorTopPx: 740, wordsWidthPx: 864 },
}

/**
 * The last picture: what to do, the address, and a code in the light of an open door. Below it whose work it is; a door
 * that stands below the words has a street of its own.
 */
export function EndScene({ scene, frame, format, captions }: SceneProps<Scene>) {
  const { doorWidthPx, doorLeftPx, doorTopPx, wordsWidthPx } = layouts[format]
  const words = { ...wordsArea(format, captions), widthPx: wordsWidthPx }
  const beside = doorTopPx < words.topPx + 100
  const heightPx = (beside ? formats[format].safe.bottomPx - 200 : doorTopPx) - words.topPx
  return (
    <Stage format={format} color={palette.night}>
      {beside ? null : (
        <Waterside
          format={format}
          topPx={doorTopPx + doorWidthPx * DOORSTEP}
          lights={[
            { leftPx: doorLeftPx + doorWidthPx * 0.2, widthPx: doorWidthPx * 0.6, lit: tween(frame, [0, 26], [0, 1]) },
          ]}
        />
      )}
      <LitDoorway
        url={scene.url}
        widthPx={doorWidthPx}
        frame={frame}
        style={{ position: 'absolute', left: doorLeftPx, top: doorTopPx }}
      />
      <Invitation scene={scene} frame={frame} format={format} area={{ ...words, heightPx }} />
      <Credits scene={scene} frame={frame} format={format} />
    </Stage>
  )
}

interface PartProps {
  readonly scene: Scene
  readonly frame: number
  readonly format: Format
}

/** Who asks, what, and where. */
function Invitation({ scene, frame, format, area }: PartProps & { readonly area: Area }) {
  const markPx = format === '16:9' ? 84 : 64
  const room = (share: number) => ({
    widthPx: area.widthPx,
    heightPx: Math.round((area.heightPx - markPx - 60) * share),
  })
  return (
    <div style={placeOf(area)}>
      <div style={{ display: 'flex', alignItems: 'center', gap: 20 }}>
        <Picture drawing={markDrawing('color')} widthPx={markPx} />
        <Words size="reading" format={format} color={palette.paper} style={{ fontWeight: 640 }}>
          {scene.name}
        </Words>
      </div>
      <FittedWords
        size="title"
        format={format}
        color={palette.paper}
        text={scene.title}
        room={room(0.7)}
        style={{ marginTop: 24, ...arriving(frame, 4) }}
      />
      <FittedWords
        size="heading"
        format={format}
        color={palette.lamp}
        text={scene.address}
        room={room(0.3)}
        style={{ marginTop: 20, ...arriving(frame, 10) }}
      />
    </div>
  )
}

/** Whose work and which data are in it, at the foot of the safe box. */
function Credits({ scene, frame, format }: PartProps) {
  const { safe, heightPx } = formats[format]
  return (
    <div style={{ position: 'absolute', left: safe.leftPx, bottom: heightPx - safe.bottomPx }}>
      <FittedWords
        size="label"
        format={format}
        color={schemes.light.onBandSoft}
        text={scene.credits.join(' ')}
        room={{ widthPx: safe.rightPx - safe.leftPx, heightPx: 200 }}
        style={{ lineHeight: 1.24, textWrap: 'pretty', ...arriving(frame, 14) }}
      />
    </div>
  )
}
