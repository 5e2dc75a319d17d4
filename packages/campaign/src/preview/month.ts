import { type Html, html } from '../markup/html.ts'
import { platforms } from '../model/platform.ts'
import { dayBriefly, dayInWords, monthInWords, weeksOf } from './dutch-days.ts'
import { icon } from './icons.ts'
import { postStates } from './post-state.ts'
import { anchorOf, type ShownPost } from './shown-post.ts'

/** More than so many on a day are counted, not listed: the table must stay a table. */
const MOST_PER_DAY = 8

const weekdays = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']

/** A table for every month in which something is due. `today` is marked. */
export function monthTables(posts: readonly ShownPost[], today: string): Html {
  const byDay = Map.groupBy(posts, ({ planned }) => planned.local.day)
  const months = [...new Set([...byDay.keys()].map((day) => day.slice(0, 7)))].toSorted()
  return html`${months.map(
    (month) => html`<table class="month"><caption>${monthInWords(month)}</caption>
<thead><tr>${weekdays.map((day) => html`<th scope="col">${day}</th>`)}</tr></thead>
<tbody>${weeksOf(month).map((week) => html`<tr>${week.map((day) => dayCell(day, byDay, today))}</tr>`)}</tbody></table>`,
  )}`
}

function dayCell(day: string | undefined, byDay: ReadonlyMap<string, readonly ShownPost[]>, today: string): Html {
  if (!day) return html`<td class="outside"></td>`
  const due = byDay.get(day) ?? []
  const number = Number(day.slice(8))
  if (due.length === 0) return html`<td class="${day === today && 'today'}"><span class="number">${number}</span></td>`
  const more = due.length - MOST_PER_DAY
  return html`<td class="due ${day === today && 'today'}"><a class="number" href="#dag-${day}"><span aria-hidden="true">${number}</span><span class="hidden">${dayBriefly(day)}, ${due.length} ${due.length === 1 ? 'bericht' : 'berichten'}</span></a>
<ul>${due.slice(0, MOST_PER_DAY).map(chip)}${more > 0 && html`<li class="soft">en ${more} meer</li>`}</ul></td>`
}

const chip = ({ planned, state }: ShownPost): Html =>
  html`<li class="chip ${state}" data-post="${anchorOf(planned)}"><a href="#${anchorOf(planned)}" title="${planned.title}">${icon(postStates[state].icon)}<span>${planned.local.time} ${platforms[planned.channel.platform].nl}<span class="hidden">: ${planned.title}, ${postStates[state].says}</span></span></a></li>`

/** Heading of a day in the list. */
export const dayHeading = (day: string): Html => html`<h2 id="dag-${day}">${dayInWords(day)}</h2>`
