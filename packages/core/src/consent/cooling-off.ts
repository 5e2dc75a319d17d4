import { addDays, type Day } from '../calendar/day.ts'

/** Days to think again after telling about feelings. Source: `domain.md` §6.2, a proposal. */
export const coolingOffDays = 7

/**
 * First day on which something may be used: the day of the yes, or seven days later when it is about feelings.
 * Given on a Monday, the Monday after is the first day.
 */
export function firstDayOfUse(givenOn: Day, aboutFeelings: boolean): Day {
  return aboutFeelings ? addDays(givenOn, coolingOffDays) : givenOn
}
