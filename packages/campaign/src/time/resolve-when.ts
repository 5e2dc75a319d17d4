import type { Occasion } from '../model/occasion.ts'
import { MOST_PLUS_DAYS, type When, YEARS } from '../model/post.ts'
import { occasionDay } from './occasion-day.ts'
import { type LocalTime, zone } from './zone.ts'

/** Why a time cannot be found. `key`: the field of `when` that it lies in. */
export type WhenRefusal =
  | { readonly kind: 'no-day'; readonly key: 'time' }
  | { readonly kind: 'two-days'; readonly key: 'occasion' }
  | { readonly kind: 'no-such-day'; readonly key: 'day' | 'occasion'; readonly day: string }
  | { readonly kind: 'far-year'; readonly key: 'day' | 'occasion' | 'plusDays'; readonly day: string }
  | { readonly kind: 'far-from-occasion'; readonly key: 'plusDays'; readonly plusDays: number }
  | { readonly kind: 'unknown-occasion'; readonly key: 'occasion'; readonly id: string }
  | { readonly kind: 'occasion-without-day'; readonly key: 'occasion'; readonly id: string }
  | { readonly kind: 'plus-without-occasion'; readonly key: 'plusDays' }
  | { readonly kind: 'skipped'; readonly key: 'time'; readonly day: string }
  | { readonly kind: 'twice'; readonly key: 'time'; readonly day: string; readonly offsets: readonly [string, string] }

/** A moment, or why there is none. */
export type ResolvedWhen =
  | { readonly ok: true; readonly dueAt: string; readonly local: LocalTime }
  | { readonly ok: false; readonly refusal: WhenRefusal }

const refuse = (refusal: WhenRefusal): ResolvedWhen => ({ ok: false, refusal })

/**
 * The instant that a `when` means on the clock of the Netherlands. Never shifts in silence: a time that the clock skips is
 * refused, and so is one that it shows twice unless the author chose. Never throws for what a calendar says.
 */
export function resolveWhen(when: When, occasions: ReadonlyMap<string, Occasion>): ResolvedWhen {
  const found = dayOf(when, occasions)
  if (typeof found !== 'string') return refuse(found)
  const first = plainDate(found)
  const key = when.day === undefined ? 'occasion' : 'day'
  if (!first) return refuse({ kind: 'no-such-day', key, day: found })
  if (!isNear(first)) return refuse({ kind: 'far-year', key, day: found })
  const { plusDays = 0 } = when
  if (Math.abs(plusDays) > MOST_PLUS_DAYS) return refuse({ kind: 'far-from-occasion', key: 'plusDays', plusDays })
  const date = first.add({ days: plusDays })
  if (!isNear(date)) return refuse({ kind: 'far-year', key: 'plusDays', day: date.toString() })
  const plain = date.toPlainDateTime(Temporal.PlainTime.from(when.time))
  const earlier = plain.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const later = plain.toZonedDateTime(zone, { disambiguation: 'later' })
  const day = plain.toPlainDate().toString()
  if (!earlier.toPlainDateTime().equals(plain)) return refuse({ kind: 'skipped', key: 'time', day })
  if (!earlier.equals(later) && when.choose === undefined)
    return refuse({ kind: 'twice', key: 'time', day, offsets: [earlier.offset, later.offset] })
  const chosen = when.choose === 'later' ? later : earlier
  return {
    ok: true,
    dueAt: chosen.toInstant().toString(),
    local: { day, time: when.time, offset: chosen.offset },
  }
}

const isNear = ({ year }: Temporal.PlainDate): boolean => year >= YEARS.first && year <= YEARS.last

function dayOf(when: When, occasions: ReadonlyMap<string, Occasion>): string | WhenRefusal {
  if (when.day !== undefined && when.occasion !== undefined) return { kind: 'two-days', key: 'occasion' }
  if (when.day !== undefined)
    return when.plusDays === undefined ? when.day : { kind: 'plus-without-occasion', key: 'plusDays' }
  if (when.occasion === undefined) return { kind: 'no-day', key: 'time' }
  const occasion = occasions.get(when.occasion)
  if (!occasion) return { kind: 'unknown-occasion', key: 'occasion', id: when.occasion }
  return occasionDay(occasion) ?? { kind: 'occasion-without-day', key: 'occasion', id: when.occasion }
}

/** The day, or `undefined` when the calendar does not have it, such as 30 February. */
function plainDate(day: string): Temporal.PlainDate | undefined {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  if (month < 1 || month > 12 || date < 1) return undefined
  const found = Temporal.PlainDate.from({ year, month, day: date }, { overflow: 'constrain' })
  return found.toString() === day ? found : undefined
}
