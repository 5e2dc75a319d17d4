import type { Province } from '@drempel/core/vocabulary'
import netherlands from '@svg-maps/netherlands'
import { largest, type Place, ringsOf } from './outline.ts'

/** Id of each province in the map. */
const mapIds: Readonly<Record<Province, string>> = {
  groningen: 'gr',
  fryslan: 'fr',
  drenthe: 'dr',
  overijssel: 'ov',
  flevoland: 'fl',
  gelderland: 'ge',
  utrecht: 'ut',
  'noord-holland': 'nh',
  'zuid-holland': 'zh',
  zeeland: 'ze',
  'noord-brabant': 'nb',
  limburg: 'li',
}

/** Size of the map, in its own units. */
export const mapSize = { width: 613, height: 724 } as const

/** Outline of a province, as an SVG path. */
export const outlineOf = (province: Province): string =>
  netherlands.locations.find(({ id }) => id === mapIds[province])?.path ?? ''

/** The mainland of a province. */
export const mainlandOf = (province: Province): Place[] => largest(ringsOf(outlineOf(province)))
