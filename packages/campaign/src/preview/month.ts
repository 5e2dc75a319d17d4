import { type Html, html } from '../markup/html.ts'
import { countedPosts } from '../model/dutch-words.ts'
import { platforms } from '../model/platform.ts'
import { dayBriefly, dayInWords, monthInWords, weekdayBriefly, weekdays, weeksOf } from '../time/dutch-days.ts'
import { icon } from './icons.ts'
import { type PostState, postStates } from './post-state.ts'
import { anchorOf, type ShownPost } from './shown-post.ts'

/** More than so many on a day are counted, not listed: the table must stay a table. */
const MOST_PER_DAY = 8

/** A table for every month in which something is due. `today` is marked. */
export function monthTables(posts: readonly ShownPost[], today: string): Html {
  const byDay = Map.groupBy(posts, ({ planned }) => planned.local.day)
  const months = [...new Set([...byDay.keys()].map((day) => day.slice(0, 7)))].toSorted()
  return html`${months.map(
    (month) => html`<table class="month"><caption>${monthInWords(month)}</caption>
<thead><tr>${weekdays.map((day) => html`<th scope="col"><abbr title="${day}">${weekdayBriefly(day)}</abbr></th>`)}</tr></thead>
<tbody>${weeksOf(month).map((week) => html`<tr>${week.map((day) => dayCell(day, byDay, today))}</tr>`)}</tbody></table>`,
  )}`
}

function dayCell(day: string | undefined, byDay: ReadonlyMap<string, readonly ShownPost[]>, today: string): Html {
  if (!day) return html`<td class="outside"></td>`
  const due = byDay.get(day) ?? []
  const number = Number(day.slice(8))
  if (due.length === 0) return html`<td class="${day === today && 'today'}"><span class="number">${number}</span></td>`
  const more = due.length - MOST_PER_DAY
  return html`<td class="due ${worstOf(due)} ${day === today && 'today'}"><a class="number" href="#dag-${day}"><span aria-hidden="true">${number}</span><span class="hidden">${dayBriefly(day)}, ${countedPosts(due.length)}: ${postStates[worstOf(due) ?? 'none'].says}</span></a>
<ul>${due.slice(0, MOST_PER_DAY).map(chip)}${more > 0 && html`<li class="soft">en ${more} meer</li>`}</ul></td>`
}

/** The state of a day is that of the post that asks most. */
const worstOf = (due: readonly ShownPost[]): PostState | undefined =>
  (Object.keys(postStates) as PostState[]).find((state) => due.some((one) => one.state === state))

const chip = ({ planned, state }: ShownPost): Html =>
  html`<li class="chip ${state}" data-post="${anchorOf(planned)}"><a href="#${anchorOf(planned)}" title="${planned.title}">${icon(postStates[state].icon)}<span>${planned.local.time} ${platforms[planned.channel.platform].nl}<span class="hidden">: ${planned.title}, ${postStates[state].says}</span></span></a></li>`

/** Heading of a day in the list. */
export const dayHeading = (day: string): Html => html`<h2 id="dag-${day}">${dayInWords(day)}</h2>`
