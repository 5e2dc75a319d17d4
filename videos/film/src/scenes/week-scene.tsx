import { curves, frontDoor, palette } from '@drempel/brand'
import type { Format, WeekScene as Scene } from '@drempel/storyboard'
import { arriving } from '../motion/arriving.ts'
import { tween } from '../motion/tween.ts'
import { divide, type PictureArea, placeOf } from '../parts/areas.ts'
import { FittedWords } from '../parts/fitted-words.tsx'
import { Picture } from '../parts/picture.tsx'
import { Waterside } from '../parts/waterside.tsx'
import { typePx } from '../parts/words.tsx'
import { type SceneProps, Stage } from './stage.tsx'

/** One door for each day, on the storeys of a gallery flat: how many on each, from the top. */
const storeys: Record<Format, readonly number[]> = {
  '16:9': [2, 3, 2],
  '1:1': [2, 3, 2],
  '4:5': [4, 3],
  '9:16': [4, 3],
}

const leaves = ['door', 'brick', 'door', 'dusk', 'brick', 'door', 'brick'] as const

/** From one door to the next. */
const DAY_FRAMES = 9

/** A week in the year: seven doors on the galleries of a flat open one after another. */
export function WeekScene({ scene, frame, format, captions }: SceneProps<Scene>) {
  const { picture, words } = divide(format, 'picture', captions)
  const share = (part: number) => ({ widthPx: words.widthPx, heightPx: Math.round(words.heightPx * part) })
  return (
    <Stage format={format} color={palette.night}>
      <Flat area={picture} frame={frame} format={format} />
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

/** The galleries, with a door for every day. A flat as wide as the picture stands at the water, else on pavement. */
function Flat({ area, frame, format }: { area: PictureArea; frame: number; format: Format }) {
  const rows = storeys[format]
  const heightPx = area.heightPx - area.footPx
  const storeyPx = heightPx / rows.length
  // 212 of the 264 units of the drawing stand above the gallery; the light below it falls over the floor.
  const doorPxOf = (doors: number) => Math.min((storeyPx * 0.84 * 160) / 212, area.widthPx / doors)
  const before = (row: number) => rows.slice(0, row).reduce((sum, one) => sum + one, 0)
  const last = rows.length - 1
  return (
    <>
      {area.leftPx > 0 ? (
        <div style={{ ...placeOf(area), background: palette.midnight }} />
      ) : (
        <Waterside
          format={format}
          topPx={area.topPx + heightPx}
          lights={Array.from({ length: rows[last] ?? 0 }, (_, at, doors = rows[last] ?? 0) => ({
            leftPx: (area.widthPx / doors) * (at + 0.5) - doorPxOf(doors) * 0.3,
            widthPx: doorPxOf(doors) * 0.6,
            lit: openShareOf(before(last) + at, frame),
          }))}
        />
      )}
      <div style={{ ...placeOf({ ...area, heightPx }), background: palette.dusk, overflow: 'hidden' }}>
        {rows.map((doors, row) => (
          <div key={row} style={{ position: 'absolute', left: 0, right: 0, top: row * storeyPx, height: storeyPx }}>
            {Array.from({ length: doors }, (_, at) => (
              <Day
                key={at}
                number={before(row) + at}
                frame={frame}
                widthPx={doorPxOf(doors)}
                leftPx={(area.widthPx / doors) * (at + 0.5) - doorPxOf(doors) / 2}
                topPx={storeyPx * 0.92 - (doorPxOf(doors) * 212) / 160}
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
        ))}
      </div>
    </>
  )
}

/** Frame at which the door of a day opens, and how far it is open. */
const opensAt = (number: number): number => 8 + number * DAY_FRAMES
const openShareOf = (number: number, frame: number): number =>
  tween(frame, [opensAt(number), opensAt(number) + 34], [0, 0.8], curves.swing)

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
  const drawing = frontDoor({
    openShare: openShareOf(number, frame),
    lit: frame >= opensAt(number),
    leaf: leaves[number % leaves.length] as (typeof leaves)[number],
  })
  return <Picture drawing={drawing} widthPx={widthPx} style={{ position: 'absolute', left: leftPx, top: topPx }} />
}
