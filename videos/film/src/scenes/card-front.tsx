import { palette } from '@drempel/brand'
import type { CardScene, Format } from '@drempel/storyboard'
import { arriving } from '../motion/arriving.ts'
import type { Area } from '../parts/areas.ts'
import { measurePx } from '../parts/measure-px.ts'
import { Shown } from '../parts/scene-media.tsx'
import { useFitted } from '../parts/use-fitted.ts'
import { typePx, typeStyle, Words } from '../parts/words.tsx'

/**
 * On the front: the picture at the left, or at the top, where it takes what few words leave; least and most that is, as a share
 * of the card. Then the white around the words, how large they may be against a heading, and the radius of the light behind
 * the card.
 */
export const cardLayouts: Record<
  Format,
  { side: 'left' | 'top'; leastPicture: number; mostPicture: number; whitePx: number; largest: number; lightPx: number }
> = {
  '16:9': { side: 'left', leastPicture: 0.42, mostPicture: 0.42, whitePx: 52, largest: 1, lightPx: 500 },
  '1:1': { side: 'top', leastPicture: 0.3, mostPicture: 0.52, whitePx: 32, largest: 0.84, lightPx: 500 },
  '4:5': { side: 'top', leastPicture: 0.34, mostPicture: 0.56, whitePx: 44, largest: 1, lightPx: 580 },
  '9:16': { side: 'top', leastPicture: 0.34, mostPicture: 0.56, whitePx: 44, largest: 1, lightPx: 600 },
}

/** Around the words of a fact, and between facts. */
const FACT_PX = { above: 4, below: 6, side: 16, gap: 14 } as const
/** Below the title, and at least this much above the facts. */
const UNDER_TITLE_PX = 16
const OVER_FACTS_PX = 20

/** What either side of a card is given. */
export interface CardSideProps {
  readonly scene: CardScene
  readonly frame: number
  readonly format: Format
  readonly card: Area
}

/** What the card is, and what it asks. */
export function CardFront({ scene, frame, format, card }: CardSideProps) {
  const { picture, title, summary } = useFront(scene, format, card)
  const { side, whitePx } = cardLayouts[format]
  return (
    <div style={{ position: 'absolute', inset: 0, display: 'flex', flexDirection: side === 'left' ? 'row' : 'column' }}>
      <div style={{ flex: 'none', position: 'relative', ...sized(picture) }}>
        <Shown scene={scene} drawing={scene.drawing} frame={frame} {...picture} />
        <Label scene={scene} format={format} />
      </div>
      <div
        style={{
          flex: 1,
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'space-between',
          padding: `${whitePx * 0.75}px ${whitePx}px`,
        }}
      >
        <div>
          <Words size="heading" format={format} color={palette.ink} style={{ fontSize: title.sizePx }}>
            {scene.title}
          </Words>
          <Words
            size="reading"
            format={format}
            color={palette.ink}
            style={{ fontSize: summary.sizePx, marginTop: UNDER_TITLE_PX, ...arriving(frame, 24) }}
          >
            {scene.summary}
          </Words>
        </div>
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: FACT_PX.gap }}>
          {scene.facts.map((fact, at) => (
            <Words
              key={fact}
              size="label"
              format={format}
              color={palette.ink}
              style={{
                background: palette.mist,
                padding: `${FACT_PX.above}px ${FACT_PX.side}px ${FACT_PX.below}px`,
                ...arriving(frame, 36 + at * 6),
              }}
            >
              {fact}
            </Words>
          ))}
        </div>
      </div>
    </div>
  )
}

/** How large the picture and the words on the front are: the words in what the least picture leaves, the picture in the rest. */
function useFront(scene: CardScene, format: Format, card: Area) {
  const { side, leastPicture, mostPicture, whitePx, largest } = cardLayouts[format]
  const left = side === 'left'
  const headingPx = typePx('heading', format) * largest
  const leastPx = Math.round((left ? card.widthPx : card.heightPx) * leastPicture)
  const widthPx = card.widthPx - (left ? leastPx : 0) - whitePx * 2
  const factsPx = heightOfFacts(scene.facts, widthPx, format)
  const heightPx = card.heightPx - (left ? 0 : leastPx) - whitePx * 1.5 - factsPx
  const title = useFitted(
    [scene.title],
    { widthPx, heightPx: Math.round(heightPx * 0.38) },
    { size: 'heading', format, largestPx: Math.round(headingPx * 1.2) },
  )
  const summary = useFitted(
    [scene.summary],
    { widthPx, heightPx: heightPx - title.heightPx - UNDER_TITLE_PX },
    { size: 'reading', format, largestPx: Math.round(headingPx * 0.82) },
  )
  const wordsPx = whitePx * 1.5 + factsPx + title.heightPx + UNDER_TITLE_PX + summary.heightPx
  const picture = left
    ? { widthPx: leastPx, heightPx: card.heightPx }
    : {
        widthPx: card.widthPx,
        heightPx: Math.max(
          leastPx,
          Math.min(Math.floor(card.heightPx - wordsPx), Math.round(card.heightPx * mostPicture)),
        ),
      }
  return { picture, title, summary }
}

/** Facts stand beside each other as far as the width goes. */
function heightOfFacts(facts: readonly string[], widthPx: number, format: Format): number {
  const { above, below, side, gap } = FACT_PX
  const style = typeStyle('label', format)
  let lines = 0
  let leftPx = 0
  for (const fact of facts) {
    const factPx = measurePx(fact, style) + side * 2
    if (lines === 0 || factPx > leftPx) {
      lines += 1
      leftPx = widthPx
    }
    leftPx -= factPx + gap
  }
  return lines === 0 ? 0 : OVER_FACTS_PX + lines * (style.fontSize * style.lineHeight + above + below + gap)
}

const sized = ({ widthPx, heightPx }: { widthPx: number; heightPx: number }) => ({ width: widthPx, height: heightPx })

/** What it is a card of, on a strip in the colour of the door. */
function Label({ scene, format }: { scene: CardScene; format: Format }) {
  return (
    <Words
      size="label"
      format={format}
      color={palette.paper}
      style={{ position: 'absolute', left: 0, bottom: 0, background: palette.door, padding: '8px 24px 10px' }}
    >
      {scene.label}
    </Words>
  )
}
