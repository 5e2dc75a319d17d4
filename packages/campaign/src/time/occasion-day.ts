import type { Occasion } from '../model/occasion.ts'
import { lonelinessWeek } from './loneliness-week.ts'

/** First day of an occasion: the day that stands there, else the day of its rule. `undefined` when it has neither. */
export function occasionDay({ day, rule, year }: Occasion): string | undefined {
  if (day !== undefined) return day
  return rule === 'last-thursday-of-september' && year !== undefined ? lonelinessWeek(year) : undefined
}
