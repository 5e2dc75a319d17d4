import type { Stretch } from '../words.ts'

/** Kinds of personal data that are looked for, weightiest first, with what they are called in Dutch. Our own list, after `domain.md` §6.1. */
export const personalDataKinds = [
  { id: 'email', nl: 'e-mailadres' },
  { id: 'iban', nl: 'rekeningnummer' },
  { id: 'bsn', nl: 'burgerservicenummer' },
  { id: 'phone', nl: 'telefoonnummer' },
  { id: 'birth-date', nl: 'geboortedatum' },
  { id: 'postcode', nl: 'postcode' },
  { id: 'address', nl: 'adres' },
  { id: 'licence-plate', nl: 'kenteken' },
  { id: 'handle', nl: 'naam op sociale media' },
  { id: 'surname', nl: 'achternaam' },
  { id: 'health', nl: 'gezondheid' },
] as const

/** Id of a kind of personal data. */
export type PersonalDataKind = (typeof personalDataKinds)[number]['id']

/** `certain`: has the shape and passes its check. `likely`: has the shape. `maybe`: a person should look. */
export type Certainty = 'certain' | 'likely' | 'maybe'

/** A place that may tell who somebody is. It does not repeat what stands there, so that a report leaks nothing. */
export interface PersonalDataFinding extends Stretch {
  /** What it may be. */
  readonly kind: PersonalDataKind
  /** How sure that is. */
  readonly certainty: Certainty
  /** What to do about it, in plain Dutch, without the value. */
  readonly words: string
}

/** A place that one of the searches found, before overlaps are settled. */
export type Hit = Stretch & { readonly kind: PersonalDataKind; readonly certainty: Certainty }

/** What a kind is called in Dutch. */
export function kindInDutch(kind: PersonalDataKind): string {
  return personalDataKinds.find((one) => one.id === kind)?.nl ?? kind
}
