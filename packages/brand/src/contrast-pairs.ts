import { type Pigment, palette } from './palette.ts'
import { type ColorRole, type SchemeName, schemes } from './schemes.ts'

/** What stands on the ground, which decides how much contrast it needs. */
export type ContrastUse = 'text' | 'large' | 'ui'

/** Least contrast by use. WCAG 2.2: 1.4.3 for text and large text, 1.4.11 for controls and signs. */
export const leastContrast: Readonly<Record<ContrastUse, number>> = { text: 4.5, large: 3, ui: 3 }

/** Two colours that are used on top of each other. */
export interface ContrastPair {
  /** Where the pair occurs: a scheme of the site, or `film` for pigments in film, previews and print. */
  readonly where: SchemeName | 'film'
  /** Name of the colour in front. */
  readonly front: string
  /** Name of the colour behind. */
  readonly ground: string
  /** Value of the colour in front. */
  readonly frontColor: string
  /** Value of the colour behind. */
  readonly groundColor: string
  /** What stands in front. */
  readonly use: ContrastUse
}

const onPage: readonly [front: ColorRole, grounds: readonly ColorRole[], use: ContrastUse][] = [
  ['text', ['page', 'panel', 'glow', 'leaf', 'cautionPanel'], 'text'],
  ['textSoft', ['page', 'panel', 'glow', 'leaf', 'cautionPanel'], 'text'],
  ['link', ['page', 'panel', 'glow', 'leaf', 'cautionPanel'], 'text'],
  ['onBand', ['band'], 'text'],
  ['onBandSoft', ['band'], 'text'],
  ['lamp', ['band'], 'text'],
  ['onLamp', ['lamp'], 'text'],
  ['onGlow', ['glow'], 'text'],
  ['onDoor', ['door'], 'text'],
  ['doorText', ['leaf', 'page'], 'text'],
  ['caution', ['cautionPanel', 'page'], 'text'],
  ['control', ['page', 'panel', 'leaf'], 'ui'],
  ['focus', ['page', 'panel', 'glow', 'leaf', 'cautionPanel'], 'ui'],
]

const onFilm: readonly [front: Pigment, grounds: readonly Pigment[], use: ContrastUse][] = [
  ['paper', ['midnight', 'night', 'dusk', 'door', 'doorShade', 'brick', 'brickShade'], 'text'],
  ['glow', ['midnight', 'night', 'dusk'], 'text'],
  ['lamp', ['midnight', 'night', 'dusk'], 'text'],
  ['mist', ['midnight', 'night', 'dusk'], 'text'],
  ['ink', ['paper', 'mist', 'lamp', 'glow', 'leaf', 'brickDust'], 'text'],
  ['horizon', ['midnight', 'night'], 'text'],
  ['horizon', ['dusk'], 'ui'],
]

const onSite = (Object.keys(schemes) as SchemeName[]).flatMap((where) =>
  onPage.flatMap(([front, grounds, use]) =>
    grounds.map((ground): ContrastPair => {
      const scheme = schemes[where]
      return { where, front, ground, frontColor: scheme[front], groundColor: scheme[ground], use }
    }),
  ),
)

const inFilm = onFilm.flatMap(([front, grounds, use]) =>
  grounds.map(
    (ground): ContrastPair => ({
      where: 'film',
      front,
      ground,
      frontColor: palette[front],
      groundColor: palette[ground],
      use,
    }),
  ),
)

/** Every pair of colours in use. A pair that is not in this list may not be used; a test measures all of them. */
export const contrastPairs: readonly ContrastPair[] = [...onSite, ...inFilm]
