import { z } from 'zod'
import { idsOf, type Term } from './term.ts'

/** People whom a piece has in mind. The list is our own, after the groups and life events in the sources. */
export const audiences = [
  {
    id: 'everyone',
    nl: 'iedereen in de buurt',
    en: 'everyone nearby',
    meaning: 'Past bij alle buren, van jong tot oud.',
    source: 'project',
  },
  {
    id: 'young',
    nl: 'jongeren en jongvolwassenen',
    en: 'young people',
    meaning: 'Ongeveer 15 tot 25 jaar.',
    source: 'nieuws22',
  },
  { id: 'parents', nl: 'ouders', en: 'parents', meaning: 'Ouders, ook wie er alleen voor staat.', source: 'nieuws22' },
  {
    id: 'older',
    nl: 'oudere buren',
    en: 'older neighbours',
    meaning: 'Buren die ouder worden, vaak met een kleiner kringetje.',
    source: 'vzinfo-regio',
  },
  {
    id: 'newcomers',
    nl: 'nieuwe buren',
    en: 'new neighbours',
    meaning: 'Pas verhuisd, of nieuw in Nederland.',
    source: 'movisie-dossier',
  },
  {
    id: 'carers',
    nl: 'mantelzorgers',
    en: 'carers',
    meaning: 'Mensen die voor een naaste zorgen.',
    source: 'movisie-dossier',
  },
  {
    id: 'grieving',
    nl: 'mensen die iemand missen',
    en: 'people who lost someone',
    meaning: 'Na een overlijden of een scheiding.',
    source: 'movisie-dossier',
  },
  {
    id: 'limited',
    nl: 'mensen die moeilijk weg kunnen',
    en: 'people who cannot easily go out',
    meaning: 'Door gezondheid, vervoer of geld.',
    source: 'movisie-dossier',
  },
  {
    id: 'organisers',
    nl: 'de mensen van het initiatief zelf',
    en: 'the people who run the initiative',
    meaning: 'Trekkers, gastvrouwen en gastheren, vrijwilligers.',
    source: 'project',
  },
] as const satisfies readonly Term[]

/** Id of an audience. */
export type Audience = (typeof audiences)[number]['id']

/** Accepts the id of an audience. */
export const audienceSchema = z.enum(idsOf(audiences))
