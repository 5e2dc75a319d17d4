import { curves, palette } from '@drempel/brand'
import { type Province, provinces } from '@drempel/core/vocabulary'
import type { Format, Locale, ProvinceLights, MapScene as Scene } from '@drempel/storyboard'
import { useMemo } from 'react'
import { countAt, firstLamps } from '../map/count-lamps.ts'
import { layLights } from '../map/lay-lights.ts'
import type { Place } from '../map/outline.ts'
import { mainlandOf, mapSize, outlineOf } from '../map/provinces.ts'
import { tween } from '../motion/tween.ts'
import { wordsArea } from '../parts/areas.ts'
import type { Room } from '../parts/fit-words.ts'
import { FittedWords } from '../parts/fitted-words.tsx'
import { useFittedPx } from '../parts/use-fitted.ts'
import { typePx, Words } from '../parts/words.tsx'
import { Lamplight, type SceneProps, Stage } from './stage.tsx'

/** Where the map hangs and how wide it is, and the room for the counter and for what it counts. */
const layouts: Record<
  Format,
  { leftPx: number; topPx: number; widthPx: number; counter: Room; words: Room; direction: 'column' | 'row' }
> = {
  '16:9': {
    leftPx: 1010,
    topPx: 44,
    widthPx: 650,
    counter: { widthPx: 820, heightPx: 300 },
    words: { widthPx: 820, heightPx: 240 },
    direction: 'column',
  },
  '1:1': {
    leftPx: 452,
    topPx: 96,
    widthPx: 610,
    counter: { widthPx: 392, heightPx: 260 },
    words: { widthPx: 392, heightPx: 360 },
    direction: 'column',
  },
  '4:5': {
    leftPx: 240,
    topPx: 402,
    widthPx: 592,
    counter: { widthPx: 390, heightPx: 230 },
    words: { widthPx: 490, heightPx: 230 },
    direction: 'row',
  },
  '9:16': {
    leftPx: 204,
    topPx: 590,
    widthPx: 640,
    counter: { widthPx: 350, heightPx: 230 },
    words: { widthPx: 440, heightPx: 230 },
    direction: 'row',
  },
}

/** Frames in which one lamp goes on. */
const GLOW_FRAMES = 16
/** Frame at which the lamps go on that burn before the counting starts. */
const FIRST_FRAME = 14

/** The Netherlands at the blue hour; lights go on from north to south, and are counted. */
export function MapScene({ scene, frame, format, locale }: SceneProps<Scene>) {
  const { leftPx, topPx, widthPx } = layouts[format]
  const first = useMemo(() => firstLamps(scene), [scene])
  return (
    <Stage format={format} color={palette.night}>
      <svg
        aria-hidden="true"
        width={widthPx}
        height={(widthPx * mapSize.height) / mapSize.width}
        viewBox={`0 0 ${mapSize.width} ${mapSize.height}`}
        style={{ position: 'absolute', left: leftPx, top: topPx, overflow: 'visible' }}
      >
        {provinces.map(({ id }) => (
          <Land key={id} path={outlineOf(id)} lit={shareLit(scene, first, id, frame)} />
        ))}
        {provinces.map(({ id }) => (
          <Lamps
            key={id}
            province={id}
            lights={scene.lights.find(({ province }) => province === id)}
            first={first.get(id) ?? 0}
            frame={frame}
          />
        ))}
      </svg>
      <Counter scene={scene} frame={frame} format={format} locale={locale} />
      <Lamplight opacity={tween(frame, [0, 20], [1, 0], curves.arrive)} />
    </Stage>
  )
}

/** How light the land of a province is: as light as it gets once somebody takes part. */
function shareLit({ lights }: Scene, first: ReadonlyMap<Province, number>, id: Province, frame: number): number {
  if (first.has(id)) return tween(frame, [FIRST_FRAME, FIRST_FRAME + 24], [0, 1], curves.light)
  const from = lights.find(({ province }) => province === id)?.fromFrame
  return from === undefined ? 0 : tween(frame, [from, from + 24], [0, 1], curves.light)
}

/** A province: its land, lighter once somebody takes part. */
function Land({ path, lit }: { path: string; lit: number }) {
  return (
    <>
      <path d={path} fill={palette.dusk} stroke={palette.night} strokeWidth={2} />
      <path d={path} fill={palette.horizon} fillOpacity={lit * 0.34} stroke={palette.night} strokeWidth={2} />
    </>
  )
}

/** The lamps of a province. The first of them may burn before the counting starts. */
function Lamps({
  province,
  lights,
  first,
  frame,
}: {
  province: Province
  lights: ProvinceLights | undefined
  first: number
  frame: number
}) {
  const count = Math.max(lights?.initiatives ?? 0, first)
  const { places, radius } = useMemo(() => layLights(mainlandOf(province), count), [province, count])
  const { fromFrame, durationFrames } = lights ?? { fromFrame: 0, durationFrames: 1 }
  return places.map((place, at) => (
    <Lamp
      key={place.join(' ')}
      place={place}
      radius={radius}
      start={at < first ? FIRST_FRAME : fromFrame + Math.round((at * durationFrames) / places.length)}
      frame={frame}
    />
  ))
}

/** A lamp with the light around it: it flares when it goes on, and then burns quietly. */
function Lamp({ place: [x, y], radius, start, frame }: { place: Place; radius: number; start: number; frame: number }) {
  const on = tween(frame, [start, start + GLOW_FRAMES], [0, 1], curves.light)
  if (on === 0) return null
  const fresh = tween(frame, [start + 4, start + 40], [1, 0], curves.arrive)
  return (
    <g>
      <circle cx={x} cy={y} r={radius * (2 + fresh * 1.6) * on} fill={palette.lamp} fillOpacity={0.16 + fresh * 0.12} />
      <circle cx={x} cy={y} r={radius * on} fill={palette.lamp} />
      <circle cx={x} cy={y} r={radius * 0.45 * on} fill={palette.glow} />
    </g>
  )
}

/** How many, of how many, and where. Before the counting starts: the lamps that burn, and what they are. */
function Counter({ scene, frame, format, locale }: SceneProps<Scene>) {
  const { counter, words, direction } = layouts[format]
  const { leftPx, topPx } = wordsArea(format)
  const { before } = scene
  const counting = before === undefined || frame >= before.untilFrame
  const last = Math.max(0, ...scene.lights.map(({ fromFrame, durationFrames }) => fromFrame + durationFrames))
  const begins = before === undefined ? 12 : counting ? before.untilFrame : 12
  return (
    <div
      style={{
        position: 'absolute',
        left: leftPx,
        top: topPx,
        display: 'flex',
        flexDirection: direction,
        alignItems: direction === 'row' ? 'center' : 'flex-start',
        gap: direction === 'row' ? 28 : 8,
        opacity: tween(frame, [12, 28], [0, 1]),
      }}
    >
      <Words
        size="figure"
        format={format}
        color={palette.lamp}
        style={{
          fontSize: useFittedPx([written(scene.initiatives, locale)], counter, { size: 'figure', format }),
          fontVariantNumeric: 'lining-nums tabular-nums',
          whiteSpace: 'nowrap',
        }}
      >
        {written(countAt(scene, frame), locale)}
      </Words>
      <div style={{ width: words.widthPx, opacity: tween(frame, [begins, begins + 14], [0, 1]) }}>
        <FittedWords
          size="heading"
          format={format}
          color={palette.paper}
          weight={640}
          text={counting ? scene.countOf : before.words}
          largestPx={typePx(format === '16:9' ? 'heading' : 'caption', format)}
          room={{ widthPx: words.widthPx, heightPx: words.heightPx * 0.55 }}
        />
        <FittedWords
          size="reading"
          format={format}
          color={palette.paper}
          text={scene.where}
          room={{ widthPx: words.widthPx, heightPx: words.heightPx * 0.45 }}
          style={{ marginTop: 10, opacity: tween(frame, [last, last + 16], [0, 1]) }}
        />
      </div>
    </div>
  )
}

/** A number as the language writes it: `12.000`, `12,000`. */
const written = (count: number, locale: Locale): string =>
  String(count).replace(/\B(?=(\d{3})+$)/g, locale === 'nl' ? '.' : ',')
