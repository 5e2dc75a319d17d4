import { z } from 'zod'
import { idsOf, type Term } from './term.ts'

/** Three kinds of loneliness. How the third relates to the other two is not well researched (`eenzaam-soorten`). */
export const lonelinessKinds = [
  {
    id: 'social',
    nl: 'sociale eenzaamheid',
    en: 'social loneliness',
    meaning: 'Je mist een bredere groep: kennissen, buren, mensen met wie je iets deelt.',
    source: 'vzinfo-methode',
  },
  {
    id: 'emotional',
    nl: 'emotionele eenzaamheid',
    en: 'emotional loneliness',
    meaning: 'Je mist iemand die heel dichtbij staat.',
    source: 'vzinfo-methode',
  },
  {
    id: 'existential',
    nl: 'existentiële eenzaamheid',
    en: 'existential loneliness',
    meaning: 'Je voelt je verdwaald, zonder plek of rol in de wereld.',
    source: 'eenzaam-soorten',
  },
] as const satisfies readonly Term[]

/** Id of a kind of loneliness. */
export type LonelinessKind = (typeof lonelinessKinds)[number]['id']

/** Accepts the id of a kind of loneliness. */
export const lonelinessKindSchema = z.enum(idsOf(lonelinessKinds))
