import { palette } from '@drempel/brand'
import { type Format, formats, type StreetScene as Scene } from '@drempel/storyboard'
import { streetLayouts } from '../drawings/evening-street/buildings.ts'
import { eveningStreet, lightingUp } from '../drawings/evening-street/evening-street.ts'
import { Shapes } from '../drawings/shapes.tsx'
import { arriving } from '../motion/arriving.ts'
import { wordsArea } from '../parts/areas.ts'
import { FittedWords } from '../parts/fitted-words.tsx'
import { Media } from '../parts/scene-media.tsx'
import { scrimColor } from '../parts/scrim.ts'
import { typePx } from '../parts/words.tsx'
import { type SceneProps, Stage } from './stage.tsx'

/** Room for words in the sky, over the roofs. */
const skies: Record<Format, { widthPx: number; heightPx: number }> = {
  '16:9': { widthPx: 1080, heightPx: 220 },
  '1:1': { widthPx: 700, heightPx: 260 },
  '4:5': { widthPx: 600, heightPx: 470 },
  '9:16': { widthPx: 660, heightPx: 280 },
}

/** White around words on a photograph. */
const PADDING_PX = 32

/** A street in the evening: windows light up one by one, a door opens, somebody cycles home. */
export function StreetScene({ scene, frame, format, captions }: SceneProps<Scene>) {
  const { widthPx, heightPx } = formats[format]
  const { media, headline, durationFrames } = scene
  const { leftPx, topPx } = wordsArea(format, captions)
  return (
    <Stage format={format} color={palette.night}>
      {media ? (
        <Media media={media} frame={frame} widthPx={widthPx} heightPx={heightPx} />
      ) : (
        <Shapes
          shapes={eveningStreet(format, lightingUp(frame, durationFrames))}
          view={streetLayouts[format].view}
          widthPx={widthPx}
          heightPx={heightPx}
        />
      )}
      {headline === undefined ? null : (
        <div
          style={{
            position: 'absolute',
            left: leftPx,
            top: topPx,
            ...(media ? { background: scrimColor, padding: PADDING_PX } : {}),
            ...arriving(frame, 6),
          }}
        >
          <FittedWords
            size="title"
            format={format}
            largestPx={Math.round(typePx('title', format) * 0.84)}
            color={palette.paper}
            text={headline}
            room={skies[format]}
          />
        </div>
      )}
    </Stage>
  )
}
