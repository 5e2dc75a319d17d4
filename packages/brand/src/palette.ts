/**
 * The pigments: a Dutch street at the blue hour. Ink and night for sky and words, lamp and glow for light that falls
 * out of a door, canal green for the door itself, brick for what asks attention. Six-digit hex, sRGB.
 * Pages use the roles of a scheme (`schemes`); pigments are for drawings, film and print.
 */
export const palette = {
  /** Deepest sky; the page of the dark scheme. */
  midnight: '#0E1230',
  /** Sky above the roofs. */
  night: '#1A2050',
  /** House fronts against the sky. */
  dusk: '#2E3B7D',
  /** Sky near the horizon; quiet lines on night. */
  horizon: '#7F97D6',
  /** Mist over the pavement; quiet panels on paper. */
  mist: '#EAEFFA',
  /** Near-white paper. */
  paper: '#FFFEFA',
  /** Words on paper. */
  ink: '#14183A',
  /** Lamplight, the one loud colour. */
  lamp: '#FFC53A',
  /** Lamplight as it falls on the pavement. */
  glow: '#FFE7A6',
  /** The warm heart of a lamp, and the edge of its light. */
  ember: '#F4952B',
  /** A front door: canal green. */
  door: '#16654F',
  /** The same door in the shade. */
  doorShade: '#0D4537',
  /** A first leaf; quiet panels about newcomers and contact. */
  leaf: '#DFF2E8',
  /** Brick, for what asks attention. */
  brick: '#A53F2A',
  /** The same brick in the shade. */
  brickShade: '#6F2618',
  /** Brick dust; panels with a caution. */
  brickDust: '#FCE8E1',
} as const satisfies Record<string, `#${string}`>

/** Name of a pigment. */
export type Pigment = keyof typeof palette
