import { curves, frontDoor, palette } from '@drempel/brand'
import type { Format, WeekScene as Scene } from '@drempel/storyboard'
import { arriving } from '../motion/arriving.ts'
import { tween } from '../motion/tween.ts'
import { type Area, divide, placeOf, wordsArea } from '../parts/areas.ts'
import { FittedWords } from '../parts/fitted-words.tsx'
import { Picture } from '../parts/picture.tsx'
import { typePx } from '../parts/words.tsx'
import { type SceneProps, Stage } from './stage.tsx'

/** One door for each day, on the storeys of a gallery flat: how many on each, from the top. */
const storeys: Record<Format, readonly number[]> = {
  '16:9': [2, 3, 2],
  '1:1': [7],
  '4:5': [4, 3],
  '9:16': [4, 3],
}

const leaves = ['door', 'brick', 'door', 'dusk', 'brick', 'door', 'brick'] as const

/** From one door to the next. */
const DAY_FRAMES = 9

/** A week in the year: seven doors on the galleries of a flat open one after another. */
export function WeekScene({ scene, frame, format }: SceneProps<Scene>) {
  const { picture, words } = divide(format, 'picture')
  const share = (part: number) => ({ widthPx: words.widthPx, heightPx: Math.round(words.heightPx * part) })
  return (
    <Stage format={format} color={palette.night}>
      <Flat area={flatArea(picture, format)} frame={frame} rows={storeys[format]} />
      <div style={placeOf(words)}>
        <FittedWords
          size="title"
          format={format}
          color={palette.paper}
          text={scene.name}
          room={share(0.5)}
          style={arriving(frame, 4)}
        />
        <FittedWords
          size="heading"
          format={format}
          color={palette.lamp}
          text={scene.days}
          largestPx={Math.round(typePx('heading', format) * 0.8)}
          room={share(0.2)}
          style={{ marginTop: 18, ...arriving(frame, 14) }}
        />
        <FittedWords
          size="reading"
          format={format}
          color={palette.paper}
          text={scene.invitation}
          room={share(0.24)}
          style={{ marginTop: 14, ...arriving(frame, 30) }}
        />
      </div>
    </Stage>
  )
}

/** The flat stands below the example mark where both are at the left. */
function flatArea(picture: Area, format: Format): Area {
  const topPx = Math.max(picture.topPx, wordsArea(format).topPx)
  return picture.leftPx > 0 ? picture : { ...picture, topPx, heightPx: picture.topPx + picture.heightPx - topPx }
}

/** The galleries, with a door for every day. */
function Flat({ area, frame, rows }: { area: Area; frame: number; rows: readonly number[] }) {
  const storeyPx = area.heightPx / rows.length
  const before = (row: number) => rows.slice(0, row).reduce((sum, one) => sum + one, 0)
  return (
    <div style={{ ...placeOf(area), background: palette.dusk, overflow: 'hidden' }}>
      {rows.map((doors, row) => {
        // 212 of the 264 units of the drawing stand above the gallery; the light below it falls over the floor.
        const doorPx = Math.min((storeyPx * 0.84 * 160) / 212, area.widthPx / doors)
        return (
          <div key={row} style={{ position: 'absolute', left: 0, right: 0, top: row * storeyPx, height: storeyPx }}>
            {Array.from({ length: doors }, (_, at) => (
              <Day
                key={at}
                number={before(row) + at}
                frame={frame}
                widthPx={doorPx}
                leftPx={(area.widthPx / doors) * (at + 0.5) - doorPx / 2}
                topPx={storeyPx * 0.92 - (doorPx * 212) / 160}
              />
            ))}
            <div
              style={{
                position: 'absolute',
                left: 0,
                right: 0,
                bottom: 0,
                height: storeyPx * 0.08,
                background: palette.horizon,
              }}
            />
          </div>
        )
      })}
    </div>
  )
}

/** The door of one day. */
function Day({
  number,
  frame,
  widthPx,
  leftPx,
  topPx,
}: {
  number: number
  frame: number
  widthPx: number
  leftPx: number
  topPx: number
}) {
  const opens = 8 + number * DAY_FRAMES
  const drawing = frontDoor({
    openShare: tween(frame, [opens, opens + 34], [0, 0.8], curves.swing),
    lit: frame >= opens,
    leaf: leaves[number % leaves.length] as (typeof leaves)[number],
  })
  return <Picture drawing={drawing} widthPx={widthPx} style={{ position: 'absolute', left: leftPx, top: topPx }} />
}
