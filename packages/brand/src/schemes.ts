import { palette } from './palette.ts'

/** The roles that a page colours with. One role, one job; a component never names a pigment. */
export interface Scheme {
  /** Ground of the page. */
  page: string
  /** Quiet panel on the page. */
  panel: string
  /** Words on page and panel. */
  text: string
  /** Words that may stand back: dates, captions, labels. */
  textSoft: string
  /** Thin line that only separates; carries no meaning. */
  rule: string
  /** Border of something to fill in or to press. */
  control: string
  /** Words that lead to another page. */
  link: string
  /** The blue-hour band at the head and foot of a page. */
  band: string
  /** Words on the band. */
  onBand: string
  /** Words on the band that may stand back. */
  onBandSoft: string
  /** Lamplight: where to begin. Never behind long text. */
  lamp: string
  /** Words on lamplight. */
  onLamp: string
  /** Panel in fallen light: the short version. */
  glow: string
  /** Words on a panel in fallen light. */
  onGlow: string
  /** The door: newcomers, contact, going in. */
  door: string
  /** Words on the door. */
  onDoor: string
  /** Quiet panel that belongs to the door. */
  leaf: string
  /** Words in the colour of the door on `leaf` and `page`. */
  doorText: string
  /** Words and signs that ask attention, on `page` and `cautionPanel`. */
  caution: string
  /** Quiet panel that asks attention. */
  cautionPanel: string
  /** Outer ring around what has the keyboard. */
  focus: string
}

/** Name of a colour role. */
export type ColorRole = keyof Scheme

const light: Scheme = {
  page: palette.paper,
  panel: palette.mist,
  text: palette.ink,
  textSoft: '#474E75',
  rule: '#CDD6EC',
  control: '#6A74A0',
  link: '#2A3F9E',
  band: palette.night,
  onBand: palette.paper,
  onBandSoft: '#C6D2F3',
  lamp: palette.lamp,
  onLamp: palette.ink,
  glow: '#FFF2CC',
  onGlow: palette.ink,
  door: palette.door,
  onDoor: palette.paper,
  leaf: '#E6F4EC',
  doorText: '#0F5643',
  caution: '#96361F',
  cautionPanel: palette.brickDust,
  focus: palette.ink,
}

const dark: Scheme = {
  page: palette.midnight,
  panel: '#1A2048',
  text: '#F3F1E8',
  textSoft: '#B9C4E8',
  rule: '#333C70',
  control: '#7C89BE',
  link: '#FFD56E',
  band: '#171D4A',
  onBand: palette.paper,
  onBandSoft: '#C6D2F3',
  lamp: palette.lamp,
  onLamp: palette.ink,
  glow: '#3F2D12',
  onGlow: '#FFF2CC',
  door: '#1C7A60',
  onDoor: '#FFFFFF',
  leaf: '#11342D',
  doorText: '#8FDCBF',
  caution: '#FFB199',
  cautionPanel: '#3F1A14',
  focus: palette.lamp,
}

/** The two schemes of the site. Dark is the same street an hour later, not the colours turned around. */
export const schemes = { light, dark } as const

/** Name of a scheme. */
export type SchemeName = keyof typeof schemes
