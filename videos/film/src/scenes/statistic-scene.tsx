import { palette, schemes } from '@drempel/brand'
import { type Format, formats, type StatisticScene as Scene } from '@drempel/storyboard'
import { tween } from '../motion/tween.ts'
import { typePx, Words } from '../parts/words.tsx'
import { type SceneProps, Stage } from './stage.tsx'

/** Width for the figure, and how much smaller than usual the words beside it are. */
const layouts: Record<Format, { figureWidthPx: number; statement: number; source: number }> = {
  '16:9': { figureWidthPx: 760, statement: 0.8, source: 0.88 },
  '9:16': { figureWidthPx: 864, statement: 0.88, source: 1 },
}
/** Width of a digit of the display face, as a share of its size. */
const DIGIT = 0.62

/** One figure, large, on paper; beside it what it says and where it comes from. */
export function StatisticScene({ scene, frame, format }: SceneProps<Scene>) {
  const { safe } = formats[format]
  const { figureWidthPx, statement, source } = layouts[format]
  const lying = format === '16:9'
  return (
    <Stage format={format} color={palette.paper}>
      <div
        style={{
          position: 'absolute',
          left: safe.leftPx,
          top: lying ? 168 : safe.topPx + 104,
          width: safe.rightPx - safe.leftPx,
          height: lying ? 620 : 990,
          display: 'flex',
          flexDirection: lying ? 'row' : 'column',
          alignItems: lying ? 'center' : 'stretch',
          justifyContent: lying ? 'flex-start' : 'center',
          gap: lying ? 80 : 36,
        }}
      >
        <div style={{ width: lying ? figureWidthPx : undefined, flex: 'none' }}>
          <Words
            size="figure"
            format={format}
            color={palette.ink}
            style={{
              fontSize: figurePx(scene.shown, format),
              whiteSpace: scene.shown.includes(' ') ? undefined : 'nowrap',
              translate: `0 ${tween(frame, [0, 22], [60, 0])}px`,
              opacity: tween(frame, [0, 12], [0, 1]),
            }}
          >
            {scene.shown}
          </Words>
          <div
            style={{
              marginTop: lying ? 40 : 28,
              height: 16,
              width: `${tween(frame, [8, 44], [0, 100])}%`,
              background: palette.lamp,
            }}
          />
        </div>
        <div>
          <Words
            size="heading"
            format={format}
            color={palette.ink}
            style={{
              fontSize: Math.round(typePx('heading', format) * statement * (scene.statement.length > 90 ? 0.84 : 1)),
              opacity: tween(frame, [14, 28], [0, 1]),
              translate: `0 ${tween(frame, [14, 34], [30, 0])}px`,
            }}
          >
            {scene.statement}
          </Words>
          <Words
            size="label"
            format={format}
            color={schemes.light.textSoft}
            style={{
              fontSize: Math.round(typePx('label', format) * source),
              marginTop: 32,
              textWrap: 'pretty',
              opacity: tween(frame, [30, 44], [0, 1]),
            }}
          >
            {scene.source.join(' ')}
          </Words>
        </div>
      </div>
    </Stage>
  )
}

/** The longest word of the figure decides its size, so that it stays whole: `48,6%` as well as `bijna driekwart`. */
function figurePx(shown: string, format: Format): number {
  const longest = Math.max(...shown.split(' ').map(({ length }) => length))
  return Math.min(typePx('figure', format), Math.floor(layouts[format].figureWidthPx / (longest * DIGIT)))
}
