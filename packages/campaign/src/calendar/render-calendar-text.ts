import { graphemeCount } from '../count/graphemes.ts'
import { oneLine } from '../markup/one-line.ts'
import type { Plan } from '../model/plan.ts'
import { dayInWords, monthInWords, weekdayBriefly, weekdays, weeksOf } from '../time/dutch-days.ts'
import { localTime } from '../time/zone.ts'
import { momentsOf, type PostMoment } from './moments.ts'

/** Room for a day: its number, a dot and a count, as in `24·12`. */
const CELL = 7

/**
 * The plan on a terminal: a sheet for every month in which something is due, with the number of posts behind a day, and below
 * it what goes where and when. `now`: the day that stands between brackets.
 */
export function renderCalendarText(plan: Plan, now: string): string {
  const moments = momentsOf(plan.posts)
  if (moments.length === 0) return 'Er staat niets in de kalender.\n'
  const today = localTime(now).day
  const months = Map.groupBy(moments, ({ local }) => local.day.slice(0, 7))
  return [...months].map(([month, inMonth]) => `${sheet(month, inMonth, today)}\n\n${list(inMonth)}\n`).join('\n')
}

function sheet(month: string, moments: readonly PostMoment[], today: string): string {
  const byDay = Map.groupBy(moments, ({ local }) => local.day)
  const cell = (day: string | undefined): string => {
    if (day === undefined) return ''.padEnd(CELL)
    const number = String(Number(day.slice(8)))
    const count = byDay.get(day)?.length
    const shown = day === today ? `[${number}]` : number
    return (count === undefined ? shown : `${shown}·${count}`).padEnd(CELL)
  }
  const head = weekdays.map((name) => weekdayBriefly(name).padEnd(CELL)).join('')
  const weeks = weeksOf(month).map((week) => week.map(cell).join(''))
  return [monthInWords(month), head, ...weeks].map((line) => line.trimEnd()).join('\n')
}

function list(moments: readonly PostMoment[]): string {
  const days = Map.groupBy(moments, ({ local }) => local.day)
  const longest = Math.max(...moments.map(({ post }) => graphemeCount(oneLine(post.title))))
  const line = ({ post, local, channels }: PostMoment): string => {
    const title = oneLine(post.title)
    const gap = ' '.repeat(longest - graphemeCount(title))
    return `  ${local.time}  ${title}${gap}  ${channels.map(({ name }) => oneLine(name)).join(', ')}`
  }
  return [...days].map(([day, onDay]) => `${dayInWords(day)}\n${onDay.map(line).join('\n')}`).join('\n')
}
