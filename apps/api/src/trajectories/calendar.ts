import { defaultHolidayRules, type HolidayRules } from '@drempel/core/calendar'
import { defaultNorms, type ServiceNorms } from '@drempel/core/trajectory'
import { hold } from '../store/lock.ts'
import type { Db } from '../store/store.ts'
import type { Calendar } from './row.ts'

/**
 * How days are counted now: what a coordinator set, or the project's own proposal. In a change it stays so until the change
 * ends, so that no trajectory is kept by norms of before.
 */
export async function calendarOf(db: Db): Promise<Calendar> {
  await hold(db, 'calendar', 'shared')
  const rows = await db.selectFrom('setting').where('name', 'in', ['norms', 'holidays']).selectAll().execute()
  const set = new Map(rows.map(({ name, value }) => [name, JSON.parse(value)]))
  return {
    norms: (set.get('norms') as ServiceNorms | undefined) ?? defaultNorms,
    holidays: (set.get('holidays') as HolidayRules | undefined) ?? defaultHolidayRules,
  }
}
