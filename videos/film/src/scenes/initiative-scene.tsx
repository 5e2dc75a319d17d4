import { curves, palette } from '@drempel/brand'
import type { Format, InitiativeScene as Scene } from '@drempel/storyboard'
import { arriving } from '../motion/arriving.ts'
import { tween } from '../motion/tween.ts'
import { wordsArea } from '../parts/areas.ts'
import { Doorstep } from '../parts/doorstep.tsx'
import type { Room } from '../parts/fit-words.ts'
import { FittedWords } from '../parts/fitted-words.tsx'
import { Words } from '../parts/words.tsx'
import { type SceneProps, Stage } from './stage.tsx'

/** Room for what it says, and for the name on the plate, its white included. */
const layouts: Record<Format, { words: Room; plate: Room }> = {
  '16:9': { words: { widthPx: 960, heightPx: 170 }, plate: { widthPx: 960, heightPx: 340 } },
  '1:1': { words: { widthPx: 570, heightPx: 120 }, plate: { widthPx: 580, heightPx: 390 } },
  '4:5': { words: { widthPx: 952, heightPx: 150 }, plate: { widthPx: 952, heightPx: 300 } },
  '9:16': { words: { widthPx: 864, heightPx: 140 }, plate: { widthPx: 864, heightPx: 320 } },
}

/** White around the name on its plate. */
const WHITE_PX = 40
/** Its edge. */
const EDGE_PX = 6
/** Frame at which the lamp falls on the plate. */
const LIGHT_FRAME = 22

/** An initiative says that it takes part: its name on a plate beside a door that opens. */
export function InitiativeScene({ scene, frame, format, captions }: SceneProps<Scene>) {
  const { leftPx, topPx } = wordsArea(format, captions)
  const { words, plate } = layouts[format]
  const name = {
    widthPx: plate.widthPx - (WHITE_PX + EDGE_PX) * 2,
    heightPx: plate.heightPx - WHITE_PX * 1.5 - EDGE_PX * 2,
  }
  return (
    <Stage format={format} color={palette.dusk}>
      <Doorstep media={scene.media} frame={frame} format={format} />
      <div style={{ position: 'absolute', left: leftPx, top: topPx }}>
        <FittedWords
          size="title"
          format={format}
          color={palette.lamp}
          text={scene.words}
          room={words}
          style={arriving(frame, LIGHT_FRAME + 6)}
        />
        <div
          style={{
            boxSizing: 'border-box',
            width: 'fit-content',
            maxWidth: plate.widthPx,
            marginTop: 24,
            padding: `${WHITE_PX * 0.7}px ${WHITE_PX}px ${WHITE_PX * 0.8}px`,
            background: palette.paper,
            border: `${EDGE_PX}px solid ${palette.horizon}`,
            opacity: tween(frame, [0, 10], [0, 1]),
            filter: `brightness(${tween(frame, [LIGHT_FRAME, LIGHT_FRAME + 16], [0.7, 1], curves.light)})`,
          }}
        >
          <FittedWords
            size="heading"
            format={format}
            color={palette.ink}
            text={scene.name}
            room={name}
            style={{ width: 'auto' }}
          />
        </div>
        <Words
          size="reading"
          format={format}
          color={palette.paper}
          style={{ marginTop: 20, ...arriving(frame, LIGHT_FRAME + 20) }}
        >
          {scene.where}
        </Words>
      </div>
    </Stage>
  )
}
