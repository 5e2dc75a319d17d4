/** First year of the Week tegen Eenzaamheid; source: the national guide cited in `campaign.md` §6. */
const FIRST_YEAR = 2010

/**
 * First day of the Week tegen Eenzaamheid by the rule: the last Thursday of September. The organisers can choose otherwise
 * (2020 began on 1 October); an occasion with a `day` overrules the rule. `undefined` for years before the first week.
 */
export function lonelinessWeek(year: number): string | undefined {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > 9998) return undefined
  const last = Temporal.PlainDate.from({ year, month: 9, day: 30 })
  return last.subtract({ days: (last.dayOfWeek + 3) % 7 }).toString()
}
