import { curves, palette } from '@drempel/brand'
import { type Province, provinces } from '@drempel/core/vocabulary'
import type { Format, Locale, ProvinceLights, MapScene as Scene } from '@drempel/storyboard'
import { useMemo } from 'react'
import { countAt } from '../map/count-lamps.ts'
import { layLights } from '../map/lay-lights.ts'
import { layRows } from '../map/lay-rows.ts'
import type { Place } from '../map/outline.ts'
import { mainlandOf, mapSize, outlineOf } from '../map/provinces.ts'
import { tween } from '../motion/tween.ts'
import { wordsArea } from '../parts/areas.ts'
import type { Room } from '../parts/fit-words.ts'
import { FittedWords } from '../parts/fitted-words.tsx'
import { useFittedPx } from '../parts/use-fitted.ts'
import { typePx, Words } from '../parts/words.tsx'
import { Lamplight, type SceneProps, Stage } from './stage.tsx'

/**
 * Where the map hangs and how wide it is, and the room for the counter and for what it counts. In a lying film no captions
 * lie over it, so there it is larger.
 */
const layouts: Record<
  Format | 'film',
  { leftPx: number; topPx: number; widthPx: number; counter: Room; words: Room; direction: 'column' | 'row' }
> = {
  film: {
    leftPx: 1000,
    topPx: 64,
    widthPx: 806,
    counter: { widthPx: 820, heightPx: 380 },
    words: { widthPx: 820, heightPx: 300 },
    direction: 'column',
  },
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

const layoutOf = (format: Format, captions: boolean) => layouts[format === '16:9' && !captions ? 'film' : format]

/** How much larger the counter may be in a film. */
const FILM_FIGURE = 1.4
/** Frames in which one lamp goes on. */
const GLOW_FRAMES = 16
/** Frame at which the lamps go on that burn before the counting starts. */
const FIRST_FRAME = 14

/** The Netherlands at the blue hour; lights go on from north to south, and are counted. */
export function MapScene({ scene, frame, format, locale, captions }: SceneProps<Scene>) {
  const { leftPx, topPx, widthPx } = layoutOf(format, captions)
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
          <Land key={id} path={outlineOf(id)} lit={shareLit(scene, id, frame)} />
        ))}
        {provinces.map(({ id }) => (
          <Lamps key={id} province={id} lights={scene.lights.find(({ province }) => province === id)} frame={frame} />
        ))}
      </svg>
      <Counter scene={scene} frame={frame} format={format} locale={locale} captions={captions} />
      <Lamplight opacity={tween(frame, [0, 20], [1, 0], curves.arrive)} />
    </Stage>
  )
}

/** How light the land of a province is: as light as it gets once somebody takes part. */
function shareLit({ lights }: Scene, id: Province, frame: number): number {
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

/** The lamps of a province. */
function Lamps({ province, lights, frame }: { province: Province; lights: ProvinceLights | undefined; frame: number }) {
  const { initiatives, fromFrame, durationFrames } = lights ?? noLights
  const { places, radius } = useMemo(() => layLights(mainlandOf(province), initiatives), [province, initiatives])
  return places.map((place, at) => (
    <Lamp
      key={place.join(' ')}
      place={place}
      radius={radius}
      start={fromFrame + Math.round((at * durationFrames) / places.length)}
      frame={frame}
    />
  ))
}

const noLights = { initiatives: 0, fromFrame: 0, durationFrames: 1 } as const

/**
 * The lamps that burn before the counting starts. They hang in rows beside the map, because the data do not say where those
 * groups are; once the counting starts they make way.
 */
function FirstLamps({ before, room, frame }: { before: NonNullable<Scene['before']>; room: Room; frame: number }) {
  const { cellPx, places } = layRows(before.lights, room)
  return (
    <svg
      aria-hidden="true"
      width={room.widthPx}
      height={room.heightPx}
      style={{
        position: 'absolute',
        overflow: 'visible',
        opacity: tween(frame, [before.untilFrame, before.untilFrame + GLOW_FRAMES], [1, 0]),
      }}
    >
      {places.map((place, at) => (
        <Lamp key={place.join(' ')} place={place} radius={cellPx * 0.3} start={FIRST_FRAME + at * 3} frame={frame} />
      ))}
    </svg>
  )
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
function Counter({ scene, frame, format, locale, captions }: SceneProps<Scene>) {
  const { counter, words, direction } = layoutOf(format, captions)
  const { leftPx, topPx } = wordsArea(format, captions)
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
          fontSize: useFittedPx([written(scene.initiatives, locale)], counter, {
            size: 'figure',
            format,
            largestPx: typePx('figure', format) * (captions ? 1 : FILM_FIGURE),
          }),
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
        {before && before.lights > 0 ? (
          <div style={{ marginTop: 20 }}>
            <FirstLamps
              before={before}
              room={{ widthPx: words.widthPx, heightPx: Math.floor(words.heightPx * 0.4) }}
              frame={frame}
            />
          </div>
        ) : null}
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
