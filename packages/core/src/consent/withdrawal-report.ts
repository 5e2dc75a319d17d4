import type { Day } from '../calendar/day.ts'
import { formatDay } from '../calendar/day.ts'
import { type ConsentReference, type ConsentUse, consentUses } from './consent-reference.ts'
import { type ConsentRefusal, permits } from './permits.ts'
import { type PublishedPlace, usesOf } from './published-place.ts'
import { consentRefusalWords } from './refusal-words.ts'

/** Something to take down. */
export interface Removal {
  /** Sort of place. */
  readonly use: ConsentUse
  /** Where exactly. */
  readonly place: string
  /** Day on which it was published. */
  readonly publishedOn: Day
  /** Why it may not stay. */
  readonly refusal: ConsentRefusal
  /** What to do, in one Dutch sentence. */
  readonly action: string
}

/** What must be taken down under one consent, and what may stay. */
export interface WithdrawalReport {
  /** Number of the consent record. */
  readonly consentId: string
  /** Day for which the report holds. */
  readonly day: Day
  /** What must go, in the order of `usesOf`. */
  readonly removals: readonly Removal[]
  /** What may stay, in the same order. */
  readonly staying: readonly PublishedPlace[]
  /** The report in a few Dutch lines, to send to who must act. Names no person. */
  readonly words: readonly string[]
}

/** What taking down means for each use. Paper and press cannot be called back; we say so. */
export const removalActions: Readonly<Record<ConsentUse, string>> = {
  site: 'Haal het van de website en bouw de website opnieuw.',
  booklet: 'Deel dit boekje niet meer uit en druk het niet opnieuw. Wat al is uitgedeeld, kunnen we niet terughalen.',
  film: 'Haal de film offline en maak hem opnieuw zonder dit stuk.',
  clips: 'Haal het filmpje offline, overal waar het staat.',
  social: 'Verwijder het bericht.',
  press: 'Vraag de redactie om het weg te halen. Zij beslissen daar zelf over.',
  training: 'Haal het uit de training en vraag adviseurs om hun kopie weg te gooien.',
}

/**
 * Everything already published that this consent no longer permits on this day. A withdrawal takes down all; a last
 * day that passed or a use that was dropped takes down its part.
 */
export function withdrawalReport(
  consent: ConsentReference,
  places: readonly PublishedPlace[],
  day: Day,
): WithdrawalReport {
  const removals: Removal[] = []
  const staying: PublishedPlace[] = []
  for (const shown of usesOf(consent.id, places)) {
    const { use, place, publishedOn } = shown
    const answer = permits(consent, use, day)
    if (answer.ok) staying.push(shown)
    else removals.push({ use, place, publishedOn, refusal: answer.refusal, action: removalActions[use] })
  }
  const lines = removals.map(
    (one) => `${label(one.use)}: ${one.place}. ${consentRefusalWords[one.refusal]} ${one.action}`,
  )
  return {
    consentId: consent.id,
    day,
    removals,
    staying,
    words: [headline(consent.id, day, removals.length), ...lines],
  }
}

function headline(id: string, day: Day, count: number): string {
  const start = `Toestemming ${id} op ${formatDay(day)}:`
  if (count === 0) return `${start} er hoeft niets weg.`
  return count === 1 ? `${start} één plek moet weg.` : `${start} ${count} plekken moeten weg.`
}

const label = (use: ConsentUse): string =>
  consentUses
    .filter(({ id }) => id === use)
    .map(({ nl }) => capital(nl))
    .join()

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
