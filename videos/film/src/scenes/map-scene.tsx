import { curves, palette } from '@drempel/brand'
import { provinces } from '@drempel/core/vocabulary'
import { type Format, formats, type ProvinceLights, type MapScene as Scene } from '@drempel/storyboard'
import { useMemo } from 'react'
import { layLights } from '../map/lay-lights.ts'
import { mainlandOf, mapSize, outlineOf } from '../map/provinces.ts'
import { tween } from '../motion/tween.ts'
import { Words } from '../parts/words.tsx'
import { Lamplight, type SceneProps, Stage } from './stage.tsx'

/** Where the map hangs and how wide it is. */
const layouts: Record<Format, { leftPx: number; topPx: number; widthPx: number }> = {
  '16:9': { leftPx: 1010, topPx: 44, widthPx: 650 },
  '9:16': { leftPx: 204, topPx: 550, widthPx: 662 },
}

/** Frames in which one lamp goes on. */
const GLOW_FRAMES = 16

/** The Netherlands at the blue hour; lights go on from north to south, and are counted. */
export function MapScene({ scene, frame, format }: SceneProps<Scene>) {
  const { leftPx, topPx, widthPx } = layouts[format]
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
          <Land
            key={id}
            path={outlineOf(id)}
            lit={shareLit(
              scene.lights.find(({ province }) => province === id),
              frame,
            )}
          />
        ))}
        {scene.lights.map((lights) => (
          <Lights key={lights.province} lights={lights} frame={frame} />
        ))}
      </svg>
      <Counter scene={scene} frame={frame} format={format} />
      <Lamplight opacity={tween(frame, [0, 20], [1, 0], curves.arrive)} />
    </Stage>
  )
}

/** How many lamps of a province burn at this frame. */
const burning = ({ initiatives, fromFrame, durationFrames }: ProvinceLights, frame: number): number =>
  Math.min(initiatives, Math.max(0, Math.ceil(((frame - fromFrame) * initiatives) / durationFrames)))

const shareLit = (lights: ProvinceLights | undefined, frame: number): number =>
  lights === undefined ? 0 : tween(frame, [lights.fromFrame, lights.fromFrame + 24], [0, 1], curves.light)

/** A province: its land, lighter once somebody takes part. */
function Land({ path, lit }: { path: string; lit: number }) {
  return (
    <>
      <path d={path} fill={palette.dusk} stroke={palette.night} strokeWidth={2} />
      <path d={path} fill={palette.horizon} fillOpacity={lit * 0.34} stroke={palette.night} strokeWidth={2} />
    </>
  )
}

/** The lamps of a province, each with the light around it. */
function Lights({ lights, frame }: { lights: ProvinceLights; frame: number }) {
  const { province, initiatives, fromFrame, durationFrames } = lights
  const { places, radius } = useMemo(() => layLights(mainlandOf(province), initiatives), [province, initiatives])
  return places.map(([x, y], at) => {
    const start = fromFrame + Math.round((at * durationFrames) / places.length)
    const on = tween(frame, [start, start + GLOW_FRAMES], [0, 1], curves.light)
    if (on === 0) return null
    const fresh = tween(frame, [start + 4, start + 40], [1, 0], curves.arrive)
    return (
      <g key={`${x} ${y}`}>
        <circle
          cx={x}
          cy={y}
          r={radius * (2 + fresh * 1.6) * on}
          fill={palette.lamp}
          fillOpacity={0.16 + fresh * 0.12}
        />
        <circle cx={x} cy={y} r={radius * on} fill={palette.lamp} />
        <circle cx={x} cy={y} r={radius * 0.45 * on} fill={palette.glow} />
      </g>
    )
  })
}

/** How many, of how many, and where. */
function Counter({ scene, frame, format }: SceneProps<Scene>) {
  const { safe } = formats[format]
  const count = scene.lights.reduce((sum, lights) => sum + burning(lights, frame), 0)
  const lying = format === '16:9'
  const last = Math.max(0, ...scene.lights.map(({ fromFrame, durationFrames }) => fromFrame + durationFrames))
  return (
    <div
      style={{
        position: 'absolute',
        left: safe.leftPx,
        top: lying ? 214 : safe.topPx + 76,
        width: lying ? 820 : safe.rightPx - safe.leftPx,
        display: 'flex',
        flexDirection: lying ? 'column' : 'row',
        alignItems: lying ? 'flex-start' : 'center',
        gap: lying ? 8 : 32,
        opacity: tween(frame, [12, 28], [0, 1]),
      }}
    >
      <Words
        size="figure"
        format={format}
        color={palette.lamp}
        style={{ fontVariantNumeric: 'lining-nums tabular-nums' }}
      >
        {count}
      </Words>
      <div>
        <Words size={lying ? 'heading' : 'caption'} format={format} color={palette.paper} style={{ fontWeight: 640 }}>
          {scene.countOf}
        </Words>
        <Words
          size="reading"
          format={format}
          color={palette.paper}
          style={{ marginTop: lying ? 18 : 4, opacity: tween(frame, [last, last + 16], [0, 1]) }}
        >
          {scene.where}
        </Words>
      </div>
    </div>
  )
}
