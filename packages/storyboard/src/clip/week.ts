import { addDays, type Day, parseDay, weekday } from '@drempel/core/calendar'

/** First and last day of a week. */
export interface Week {
  readonly first: Day
  readonly last: Day
}

/** The week begins on a Thursday, in days from Sunday. */
const THURSDAY = 4

/**
 * The Week tegen Eenzaamheid of a year: from the last Thursday of September, seven days. Source: the national guide for
 * municipalities (`eentegen-handreiking`).
 */
function weekOf(year: number): Week {
  let first = parseDay(`${String(year).padStart(4, '0')}-09-30`) as Day
  while (weekday(first) !== THURSDAY) first = addDays(first, -1)
  return { first, last: addDays(first, 6) }
}

/** The week that is going on, or else the next one. */
export function nextWeek(today: Day): Week {
  const year = Number(today.slice(0, 4))
  const own = weekOf(year)
  return today <= own.last ? own : weekOf(year + 1)
}
