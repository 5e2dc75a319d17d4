import { curves, palette } from '@drempel/brand'
import { type Format, formats, type CardScene as Scene } from '@drempel/storyboard'
import { arriving } from '../motion/arriving.ts'
import { tween } from '../motion/tween.ts'
import { type Area, placeOf, wordsArea } from '../parts/areas.ts'
import { useFitted } from '../parts/use-fitted.ts'
import { leastTypePx, typePx, Words } from '../parts/words.tsx'
import { CardFront, type CardSideProps, cardLayouts } from './card-front.tsx'
import { type SceneProps, Stage } from './stage.tsx'

/** Frames in which the card turns. */
const TURNING_FRAMES = 18

/** A card of the toolkit, in the light of a lamp: its front with what it is, then its back with the first steps. */
export function CardScene({ scene, frame, format, captions }: SceneProps<Scene>) {
  const area = wordsArea(format, captions)
  const { side, share } = turning(scene, frame)
  return (
    <Stage format={format} color={palette.night}>
      <LampDisc area={area} frame={frame} format={format} />
      <div
        style={{
          ...placeOf(area),
          background: palette.paper,
          translate: `0 ${tween(frame, [0, 30], [formats[format].heightPx - area.topPx, 0])}px`,
          rotate: `${tween(frame, [0, 34], [5, 0])}deg`,
          scale: `${share} 1`,
          overflow: 'hidden',
        }}
      >
        {side === 'front' ? (
          <CardFront scene={scene} frame={frame} format={format} card={area} />
        ) : (
          <Back scene={scene} frame={frame} format={format} card={area} />
        )}
      </div>
    </Stage>
  )
}

/** Which side of the card is to be seen, and how much of its width. A card without steps does not turn. */
function turning({ steps: [first] }: Scene, frame: number): { side: 'front' | 'back'; share: number } {
  if (!first) return { side: 'front', share: 1 }
  const end = first.fromFrame
  const half = end - TURNING_FRAMES / 2
  return frame < half
    ? { side: 'front', share: tween(frame, [end - TURNING_FRAMES, half], [1, 0], curves.leave) }
    : { side: 'back', share: tween(frame, [half, end], [0, 1], curves.arrive) }
}

/** The light in which the card lies. */
function LampDisc({ area, frame, format }: { area: Area; frame: number; format: Format }) {
  const { widthPx, heightPx } = formats[format]
  const { lightPx } = cardLayouts[format]
  return (
    <svg aria-hidden="true" width={widthPx} height={heightPx} style={{ position: 'absolute', inset: 0 }}>
      <circle
        cx={area.leftPx + area.widthPx / 2}
        cy={area.topPx + area.heightPx / 2}
        r={lightPx * tween(frame, [0, 40], [0.5, 1], curves.light)}
        fill={palette.lamp}
      />
    </svg>
  )
}

/** The first steps, one by one. */
function Back({ scene, frame, format, card }: CardSideProps) {
  const { whitePx } = cardLayouts[format]
  const widthPx = card.widthPx - whitePx * 2
  const gapPx = Math.round(whitePx * 0.6)
  const title = useFitted(
    [scene.title],
    { widthPx, heightPx: Math.round(card.heightPx * 0.24) },
    { size: 'heading', format, largestPx: Math.round(typePx('heading', format) * 0.9) },
  )
  const eachPx = Math.floor((card.heightPx - whitePx * 1.5 - title.heightPx) / scene.steps.length - gapPx * 0.5)
  const numberPx = Math.min(typePx('heading', format), eachPx)
  const each = { widthPx: widthPx - (scene.numbered ? numberPx + gapPx : 0), heightPx: eachPx }
  const { sizePx: stepPx } = useFitted(
    scene.steps.map(({ text }) => text),
    each,
    { size: 'reading', format, largestPx: Math.round(typePx('heading', format) * 0.86) },
  )
  return (
    <div
      style={{
        position: 'absolute',
        inset: 0,
        padding: `${whitePx * 0.75}px ${whitePx}px`,
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-evenly',
      }}
    >
      <Words size="heading" format={format} color={palette.ink} style={{ fontSize: title.sizePx }}>
        {scene.title}
      </Words>
      {scene.steps.map(({ text, fromFrame }, at) => (
        <div key={`${fromFrame} ${text}`} style={{ display: 'flex', gap: gapPx, ...arriving(frame, fromFrame) }}>
          {scene.numbered ? (
            <Words
              size="heading"
              format={format}
              color={palette.ink}
              style={{
                flex: 'none',
                width: numberPx,
                height: numberPx,
                fontSize: Math.max(leastTypePx, Math.round(numberPx * 0.62)),
                lineHeight: `${numberPx}px`,
                textAlign: 'center',
                background: palette.lamp,
              }}
            >
              {at + 1}
            </Words>
          ) : null}
          <Words
            size="reading"
            format={format}
            color={palette.ink}
            style={{ fontSize: stepPx, marginTop: Math.max(0, (numberPx - stepPx * 1.34) / 2) }}
          >
            {text}
          </Words>
        </div>
      ))}
    </div>
  )
}
