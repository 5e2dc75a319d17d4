import { type Drawing, drawingSvg, polygon, rectangle, type Shape } from './drawing.ts'
import { type Pigment, palette } from './palette.ts'

/** The name as it is written beside the mark: three words, one capital, never broken after `de`. */
export const wordmark = 'Over de drempel'

/** `color` on its own square of night; `ink` and `paper` in one pigment, for stamps, embossing and one-colour print. */
export type MarkTone = 'color' | 'ink' | 'paper'

const nightSquare =
  'M12 0L52 0a12 12 0 0 1 12 12L64 52a12 12 0 0 1 -12 12L12 64a12 12 0 0 1 -12 -12L0 12a12 12 0 0 1 12 -12Z'

/*
 * A door ajar, a threshold, and light that falls over it. On 64 units the doorway and the threshold lie on multiples of
 * four, so that at 16 px they lie on pixels.
 *
 *      16    30     48
 *      ┌─────┬──────┐  8
 *      │ leaf│ light│
 *    ══╧═════╧══════╧══  44   threshold
 *           ╱        ╲        light on the pavement
 */
const doorway = rectangle(16, 8, 32, 36)
const leaf = polygon([16, 8], [30, 13], [30, 39.5], [16, 44])
const threshold = rectangle(10, 44, 44, 4)
const fallen = polygon([30, 48], [48, 48], [56, 60], [22, 60])

const inColor: readonly Shape[] = [
  { path: nightSquare, fill: 'night' },
  { path: doorway, fill: 'lamp' },
  { path: leaf, fill: 'door' },
  { path: fallen, fill: 'glow' },
  { path: threshold, fill: 'paper' },
]

/** In one pigment the leaf stands a little free of the light, so that the gap still shows. */
const inOne = (fill: Pigment): readonly Shape[] =>
  [rectangle(31, 8, 17, 36), threshold, fallen, polygon([16, 8], [27, 12], [27, 40.5], [16, 44])].map((path) => ({
    path,
    fill,
  }))

/** The mark as data: for a film that lets it grow, for instance. 64 by 64 units. */
export function markDrawing(tone: MarkTone): Drawing {
  return { width: 64, height: 64, shapes: tone === 'color' ? inColor : inOne(tone) }
}

/** The mark as SVG text, from 16 px. The name is not in the picture, so it is read aloud as the project's name. */
export function markSvg({ sizePx, tone }: { sizePx: number; tone: MarkTone }): string {
  return drawingSvg(markDrawing(tone), sizePx, wordmark)
}

/** Colour of the browser's own bar around a page that carries the mark. */
export const themeColor: string = palette.night
