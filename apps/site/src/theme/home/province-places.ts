import type { Province } from '@drempel/core/vocabulary'

/** Where a province lies on the map of `@svg-maps/netherlands` (613 by 724 units), and where its light hangs. */
export interface ProvincePlace {
  /** Id of the province in the map. */
  readonly mapId: string
  /** A point on its land, well away from its borders. Chosen by eye; a browser test checks that it lies inside. */
  readonly at: readonly [x: number, y: number]
}

/** One place per province. */
export const provincePlaces: Readonly<Record<Province, ProvincePlace>> = {
  groningen: { mapId: 'gr', at: [510, 80] },
  fryslan: { mapId: 'fr', at: [380, 110] },
  drenthe: { mapId: 'dr', at: [510, 175] },
  overijssel: { mapId: 'ov', at: [490, 265] },
  flevoland: { mapId: 'fl', at: [350, 245] },
  gelderland: { mapId: 'ge', at: [430, 350] },
  utrecht: { mapId: 'ut', at: [295, 350] },
  'noord-holland': { mapId: 'nh', at: [240, 235] },
  'zuid-holland': { mapId: 'zh', at: [195, 385] },
  zeeland: { mapId: 'ze', at: [95, 500] },
  'noord-brabant': { mapId: 'nb', at: [310, 475] },
  limburg: { mapId: 'li', at: [405, 560] },
}
