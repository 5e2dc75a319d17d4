import { z } from 'zod'
import { idsOf, type Term } from '../vocabulary/term.ts'

/** With whom an initiative can work together. The list is our own: `domain.md` §7.7, G04 to G06. */
export const partners = [
  {
    id: 'municipality',
    nl: 'gemeente en lokale coalitie',
    en: 'municipality and local coalition',
    meaning: 'De gemeente, met de groepen die zich daar samen tegen eenzaamheid inzetten.',
    source: 'project',
  },
  {
    id: 'welfare-work',
    nl: 'welzijnswerk en wijkteam',
    en: 'welfare work and neighbourhood team',
    meaning: 'Beroepskrachten die de buurt en de hulp kennen.',
    source: 'project',
  },
  {
    id: 'general-practice',
    nl: 'huisarts en praktijkondersteuner',
    en: 'general practice',
    meaning: 'De huisarts en wie daar mensen op weg helpt, ook naar iets in de buurt.',
    source: 'project',
  },
  {
    id: 'housing-association',
    nl: 'woningcorporatie en huismeester',
    en: 'housing association and caretaker',
    meaning: 'De verhuurder, en wie elke dag door het gebouw loopt.',
    source: 'project',
  },
  {
    id: 'library',
    nl: 'bibliotheek',
    en: 'library',
    meaning: 'Een plek waar iedereen gratis binnen mag.',
    source: 'project',
  },
  {
    id: 'school',
    nl: 'school en kinderopvang',
    en: 'school and day care',
    meaning: 'Waar kinderen, ouders en grootouders elkaar elke dag tegenkomen.',
    source: 'project',
  },
  {
    id: 'faith-community',
    nl: 'kerk, moskee of andere geloofsgroep',
    en: 'faith community',
    meaning: 'Een groep die al naar mensen omziet, ook buiten de eigen kring.',
    source: 'project',
  },
  {
    id: 'club-or-shop',
    nl: 'sportclub of winkel',
    en: 'sports club or shop',
    meaning: 'Een plek waar buren toch al komen, en waar iemand hen bij naam kent.',
    source: 'project',
  },
] as const satisfies readonly Term[]

/** Id of a sort of partner. */
export type Partner = (typeof partners)[number]['id']

/** Accepts the id of a sort of partner. */
export const partnerSchema = z.enum(idsOf(partners))
