import { palette } from '@drempel/brand'

/**
 * What the pigments of the street do not have, because no street front needs it: skin, hair, wood and cloth. Warm and a
 * little muted, so that lamplight stays the loud colour.
 */
const ofPeople = {
  skinFair: '#F4CDAE',
  skinWarm: '#DDA379',
  skinBrown: '#A66A45',
  skinDeep: '#6E4230',
  hairBlack: '#201C2B',
  hairBrown: '#5A3927',
  hairCopper: '#B25A2C',
  hairGrey: '#B4B9CB',
  hairWhite: '#F1F1F4',
  wood: '#C48A57',
  woodShade: '#94603A',
  /** A blue between dusk and horizon, for jeans and shirts that must stand out against a house front. */
  denim: '#5871BE',
  plum: '#7B3F6B',
  /** Grass and hedges in the last light. */
  moss: '#2F7F5E',
} as const satisfies Record<string, `#${string}`>

const colors = { ...palette, ...ofPeople } as const

/** Colour in a drawing, by name. */
export type Tint = keyof typeof colors

/** How much night lies over what is turned away from the light. Skin goes to brick instead: night makes it grey. */
const SHADE = { night: 0.24, brick: 0.2 } as const

/** The colour itself, or as it is in the shade. */
export function colorOf(tint: Tint, shaded = false): string {
  if (!shaded) return colors[tint]
  return tint.startsWith('skin')
    ? mixed(colors[tint], palette.brickShade, SHADE.brick)
    : mixed(colors[tint], palette.night, SHADE.night)
}

/** So much of the second colour through the first. */
function mixed(first: string, second: string, share: number): string {
  const channel = (at: number): string => {
    const [a, b] = [first, second].map((color) => Number.parseInt(color.slice(at, at + 2), 16)) as [number, number]
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}
