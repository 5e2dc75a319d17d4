import { cssVariables, markSvg } from '@drempel/brand'
import { type Html, html, trusted } from '../markup/html.ts'
import type { Plan } from '../model/plan.ts'
import { dayInWords, monthInWords, weekdayBriefly, weekdays, weeksOf } from '../time/dutch-days.ts'
import { localTime } from '../time/zone.ts'
import { momentsOf, type PostMoment } from './moments.ts'

/** More than this on one day is counted in the sheet; the list below has them all. */
const MOST_IN_CELL = 6

const style = `
* { box-sizing: border-box }
body { margin: 0; background: var(--color-page); color: var(--color-text); font: var(--type-small); }
header { background: var(--color-band); color: var(--color-on-band); border-bottom: 6px solid var(--color-lamp); padding: var(--space-base); }
header > div, main { max-width: var(--width-page); margin: 0 auto; }
header p { margin: var(--space-tight) 0 0; max-width: var(--width-reading); }
.brand { display: flex; align-items: center; gap: var(--space-snug); font: var(--type-subheading); }
h1 { font: var(--type-title); letter-spacing: var(--tracking-title); margin: var(--space-base) 0 0; }
main { padding: var(--space-base); }
section { margin-bottom: var(--space-wide); }
h2 { font: var(--type-heading); letter-spacing: var(--tracking-heading); margin: var(--space-room) 0 var(--space-snug); }
h2::first-letter, h3::first-letter { text-transform: uppercase; }
h3 { font: var(--type-subheading); margin: var(--space-base) 0 var(--space-tight); }
table { width: 100%; table-layout: fixed; border-collapse: collapse; }
th { font-weight: 600; text-align: left; color: var(--color-text-soft); padding: var(--space-hair); }
td { border: 1px solid var(--color-rule); vertical-align: top; height: 4.5em; padding: var(--space-hair); overflow-wrap: anywhere; }
td.due { background: var(--color-leaf); }
td .day { display: inline-block; min-width: 1.8em; color: var(--color-text-soft); }
td.due .day { color: var(--color-door-text); font-weight: 700; }
td.today .day { background: var(--color-lamp); color: var(--color-on-lamp); font-weight: 700; text-align: center; }
td ul, ol { list-style: none; margin: 0; padding: 0; }
td a { color: var(--color-text); text-decoration: none; display: block; padding: 3px 0; min-height: 24px; line-height: 1.3; }
td time { display: block; color: var(--color-text-soft); }
td a:hover { text-decoration: underline; }
ol li { display: grid; grid-template-columns: 4em minmax(0, 1fr); gap: 0 var(--space-base); padding: var(--space-tight) 0; border-top: 1px solid var(--color-rule); scroll-margin-top: var(--space-base); }
ol li:target { background: var(--color-glow); color: var(--color-on-glow); }
ol strong { display: block; font-weight: 650; overflow-wrap: anywhere; }
ol span { color: var(--color-text-soft); overflow-wrap: anywhere; }
ol li:target span { color: var(--color-on-glow); }
time { font-variant-numeric: tabular-nums; }
:focus-visible { outline: 3px solid var(--color-focus); outline-offset: 2px; }
@media (max-width: 640px) { table { display: none } }
@media print { header { background: none; color: inherit } section { break-before: page } section:first-of-type { break-before: auto } td { height: 3em } }
`

/**
 * The plan as one page that needs nothing else: a sheet for every month, and what goes where and when. On a telephone the list
 * alone. `now`: the day that is lit.
 */
export function renderCalendarHtml(plan: Plan, now: string): string {
  const moments = momentsOf(plan.posts)
  const today = localTime(now).day
  const months = [...Map.groupBy(moments, ({ local }) => local.day.slice(0, 7))]
  return html`${trusted('<!doctype html>')}
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>Kalender van de campagne</title>
<style>${trusted(cssVariables() + style)}</style>
</head>
<body>
<header><div>
<div class="brand">${trusted(markSvg({ sizePx: 32, tone: 'paper' }))} Over de drempel</div>
<h1>Kalender van de campagne</h1>
<p>${summary(moments, plan)}</p>
</div></header>
<main>
${months.map(([month, inMonth]) => monthSection(month, inMonth, today))}
</main>
</body>
</html>
`.markup
}

function summary(moments: readonly PostMoment[], { posts }: Plan): string {
  if (moments.length === 0) return 'Er staat niets in de kalender.'
  const channels = new Set(posts.map(({ channel }) => channel.id)).size
  const one = moments.length === 1 ? 'bericht' : 'berichten'
  return `${moments.length} ${one} op ${channels} ${channels === 1 ? 'kanaal' : 'kanalen'}. Alle tijden op de klok van Nederland.`
}

function monthSection(month: string, moments: readonly PostMoment[], today: string): Html {
  const byDay = Map.groupBy(moments, ({ local }) => local.day)
  return html`<section>
<h2 id="${month}">${monthInWords(month)}</h2>
<table aria-labelledby="${month}"><thead><tr>${weekdays.map((name) => html`<th scope="col"><abbr title="${name}" style="text-decoration:none">${weekdayBriefly(name)}</abbr></th>`)}</tr></thead>
<tbody>${weeksOf(month).map((week) => html`<tr>${week.map((day) => cell(day, byDay, today))}</tr>\n`)}</tbody></table>
${[...byDay].map(
  ([day, onDay]) => html`<h3>${dayInWords(day)}</h3>
<ol>${onDay.map(listed)}</ol>
`,
)}</section>
`
}

function cell(day: string | undefined, byDay: ReadonlyMap<string, readonly PostMoment[]>, today: string): Html {
  if (day === undefined) return html`<td></td>`
  const due = byDay.get(day) ?? []
  const more = due.length - MOST_IN_CELL
  const state = [due.length > 0 && 'due', day === today && 'today'].filter(Boolean).join(' ')
  return html`<td class="${state}"><span class="day">${Number(day.slice(8))}</span>${
    due.length > 0 &&
    html`<ul>${due
      .slice(0, MOST_IN_CELL)
      .map(
        ({ post, local }) => html`<li><a href="#bericht-${post.id}"><time>${local.time}</time> ${post.title}</a></li>`,
      )}${more > 0 && html`<li>en ${more} meer</li>`}</ul>`
  }</td>`
}

const listed = ({ post, dueAt, local, channels }: PostMoment): Html =>
  html`<li id="bericht-${post.id}"><time datetime="${dueAt}">${local.time}</time><div><strong>${post.title}</strong><span>${channels.map(({ name }) => name).join(', ')}</span></div></li>
`
