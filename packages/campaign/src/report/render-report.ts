import { cssVariables, wordmark } from '@drempel/brand'
import { renderSheet } from '../hand-over/csv.ts'
import { type Html, html, trusted } from '../markup/html.ts'
import { dayBriefly, dayInWords } from '../time/dutch-days.ts'
import { type GroupResult, platformName, type Report, type WithdrawnResult } from './compose-report.ts'
import type { Measured, Total } from './measured.ts'
import { NOT_IN_CALENDAR } from './stands-of.ts'
import { stateWords, takenAwayWords } from './state-words.ts'

const NOT_MEASURED = 'niet gemeten'

/** Visits in which Matomo saw what we hope for. “Doel” is a goal of the programme here, so these are named by what they are. */
const CONVERTED = 'Aangevraagd of gedownload'

const number = new Intl.NumberFormat('nl-NL')
const inWords = (figure: Measured): string => (figure === undefined ? NOT_MEASURED : number.format(figure))

/** The report for programs. What was not measured is `null`, so that it cannot be taken for 0. */
export const renderReportJson = (report: Report): string =>
  `${JSON.stringify(report, (_, value: unknown) => (isTotal(value) ? { ...value, sum: value.sum ?? null } : isResult(value) ? nulled(value) : value), 2)}\n`

const isTotal = (value: unknown): value is Total =>
  typeof value === 'object' && value !== null && 'measured' in value && 'of' in value
const isResult = (value: unknown): value is object => typeof value === 'object' && value !== null && 'key' in value
const nulled = (result: object) =>
  Object.fromEntries(Object.entries(result).map(([name, value]) => [name, value === undefined ? null : value]))

/** One row per post that was sent or laid ready, for a spreadsheet. */
export const renderReportCsv = ({ posts, left }: Report): string =>
  renderSheet([
    [
      'sleutel',
      'dag',
      'kanaal',
      'platform',
      'titel',
      'hoe',
      'keer getoond',
      'reacties',
      'kliks',
      'bezoeken',
      CONVERTED.toLowerCase(),
    ],
    ...posts.map(({ key, day, channel, platform, title, views, reactions, clicks, visits, converted }) => [
      ...[key, day, channel, platformName(platform), title, stateWords('done', platform)],
      ...[views, reactions, clicks, visits, converted].map(plainly),
    ]),
    ...left.map(({ key, day, channel, state, reactions, clicks }) => [
      ...[key, day, channel, '', '', `${stateWords(state, undefined)}, ${NOT_IN_CALENDAR}`],
      ...[undefined, reactions, clicks, undefined, undefined].map(plainly),
    ]),
  ])

const plainly = (figure: Measured): string => (figure === undefined ? NOT_MEASURED : String(figure))

const style = `
* { box-sizing: border-box; }
body { margin: 0; background: var(--color-page); color: var(--color-text); font: var(--type-small); }
header { background: var(--color-band); color: var(--color-on-band); border-bottom: 6px solid var(--color-lamp); padding: var(--space-room) max(var(--space-base), calc((100% - var(--width-page)) / 2)); }
main { max-width: calc(var(--width-page) + 2 * var(--space-base)); margin: 0 auto; padding: var(--space-base); display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-wide); }
h1 { font: var(--type-title); letter-spacing: var(--tracking-title); margin: 0 0 var(--space-snug); }
h2 { font: var(--type-heading); letter-spacing: var(--tracking-heading); margin: 0 0 var(--space-snug); }
p { margin: 0 0 var(--space-tight); max-width: var(--width-reading); }
.scroll { overflow-x: auto; }
.scroll:focus-visible { outline: 3px solid var(--color-focus); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: 8px 18px 8px 0; border-bottom: 1px solid var(--color-rule); }
th[scope='row'] { font-weight: 650; min-width: 9rem; }
td { white-space: nowrap; }
td:nth-child(2) { white-space: normal; }
.soft { color: var(--color-text-soft); display: block; }
.steps { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: var(--space-base); list-style: none; padding: 0; margin: 0; }
.steps li { background: var(--color-panel); padding: var(--space-base); }
.steps strong { font: var(--type-heading); display: block; }
@media print { .steps li { print-color-adjust: exact; } }
`

/** The report as one page that needs nothing else. */
export function renderReportPage(report: Report): string {
  const { from, to, madeOn, planned, published, laidReady, missed, doubtful, asked, whole } = report
  const page = html`<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="robots" content="noindex">
<title>Wat de berichten opleverden · ${wordmark}</title>
<style>${trusted(`${cssVariables()}${style}`)}</style>
</head>
<body>
<header><h1>Wat de berichten opleverden</h1><p>Van ${dayInWords(from)} tot en met ${dayInWords(to)}. Gemaakt op ${dayInWords(madeOn)}.</p></header>
<main>
<section aria-labelledby="keten"><h2 id="keten">Van bericht tot daad</h2>
<ol class="steps">
<li><strong>${published - laidReady}</strong>${published - laidReady === 1 ? 'bericht' : 'berichten'} verstuurd<span class="soft">van ${planned} in de kalender${laidReady > 0 && `; ${laidReady} klaargezet om zelf te plaatsen`}${missed > 0 && `; ${missed} gemist`}${doubtful > 0 && `; ${doubtful} onzeker`}</span></li>
${step(whole.reactions, 'reacties')}
${step(whole.clicks, 'kliks')}
${step(whole.visits, 'bezoeken aan de toolkit')}
${step(whole.converted, 'bezoeken waarin iemand iets aanvroeg of downloadde')}
</ol></section>
<section aria-labelledby="lezen"><h2 id="lezen">Hoe je dit leest</h2>
<p>Staat er “${NOT_MEASURED}”? Dat is iets anders dan 0: dan weten we het niet. Achter elk getal staat over hoeveel berichten het gaat.</p>
<p>Hoe vaak een bericht is getoond, telt elk platform op een eigen manier. Daarom staat dat alleen per kanaal, en tellen we het niet op.</p>
${!asked.visits && html`<p>De bezoeken aan de toolkit (Matomo) zijn niet opgevraagd, of er kwam geen antwoord.</p>`}
${!asked.clicks && html`<p>De eigen kliktellingen zijn niet meegegeven. Waar een server zelf kliks telt, staan die er wel.</p>`}
<p>“Klaargezet” is met de hand te plaatsen. Of iemand dat ook deed, weten we niet.</p>
<p>“${CONVERTED}” telt bezoeken waarin iemand een adviestraject aanvroeg, iets downloadde of de film bekeek.</p>
<p>Deze getallen zeggen niet of iemand zich minder eenzaam voelt. Wel of mensen de weg naar de toolkit vinden.</p></section>
${groupTable('kanaal', 'Per kanaal', 'Kanaal', report.channels, true)}
${groupTable('doel', 'Per doel', 'Doel', report.goals)}
${groupTable('element', 'Per werkzaam element', 'Werkzaam element', report.elements)}
${groupTable('publiek', 'Per publiek', 'Voor wie', report.audiences)}
${postTable(report)}
${leftTable(report)}
${withdrawnTable(report)}
</main>
</body>
</html>`
  return `<!DOCTYPE html>\n${page.markup}\n`
}

const step = ({ sum, measured, of }: Total, what: string): Html =>
  sum === undefined
    ? html`<li>${what}: ${NOT_MEASURED}</li>`
    : html`<li><strong>${inWords(sum)}</strong>${what}<span class="soft">${measuredAt(measured, of)}</span></li>`

/** `gemeten bij het ene bericht`, `bij 1 van de 3 berichten`, `bij alle 3 berichten`. */
function measuredAt(measured: number, of: number): string {
  if (of === 1) return 'gemeten bij het ene bericht'
  return measured === of ? `gemeten bij alle ${of} berichten` : `gemeten bij ${measured} van de ${of} berichten`
}

const totalCell = ({ sum, measured, of }: Total): Html =>
  html`<td>${inWords(sum)}${measured < of && sum !== undefined && html`<span class="soft">bij ${measured} van de ${of}</span>`}</td>`

function groupTable(
  id: string,
  title: string,
  head: string,
  groups: readonly GroupResult[],
  views = false,
): Html | undefined {
  if (groups.length === 0) return undefined
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2><div class="scroll" tabindex="0" role="region" aria-label="Tabel ${title.toLowerCase()}"><table>
<thead><tr><th scope="col">${head}</th><th scope="col">Berichten</th>${views && html`<th scope="col">Keer getoond</th>`}<th scope="col">Reacties</th><th scope="col">Kliks</th><th scope="col">Bezoeken</th><th scope="col">${CONVERTED}</th></tr></thead>
<tbody>${groups.map(
    (group) =>
      html`<tr><th scope="row">${group.name}</th><td>${group.published}</td>${views && (group.views ? totalCell(group.views) : html`<td>${NOT_MEASURED}</td>`)}${[group.reactions, group.clicks, group.visits, group.converted].map(totalCell)}</tr>`,
  )}</tbody></table></div></section>`
}

function postTable({ posts }: Report): Html | undefined {
  if (posts.length === 0) return undefined
  return html`<section aria-labelledby="berichten"><h2 id="berichten">Per bericht</h2><div class="scroll" tabindex="0" role="region" aria-label="Tabel per bericht"><table>
<thead><tr><th scope="col">Bericht</th><th scope="col">Kanaal</th><th scope="col">Dag</th><th scope="col">Keer getoond</th><th scope="col">Reacties</th><th scope="col">Kliks</th><th scope="col">Bezoeken</th><th scope="col">${CONVERTED}</th></tr></thead>
<tbody>${posts.map(
    ({ title, channel, platform, day, views, reactions, clicks, visits, converted }) =>
      html`<tr><th scope="row">${title}</th><td>${channel}<span class="soft">${stateWords('done', platform)}</span></td><td>${dayBriefly(day)}</td>${[views, reactions, clicks, visits, converted].map((figure) => html`<td>${inWords(figure)}</td>`)}</tr>`,
  )}</tbody></table></div></section>`
}

function leftTable({ left }: Report): Html | undefined {
  if (left.length === 0) return undefined
  return html`<section aria-labelledby="weg"><h2 id="weg">Niet meer in de kalender</h2>
<p>Deze berichten zijn uit de kalender gehaald, of een toestemming is ingetrokken. Ze tellen hierboven niet mee. Moet er een weg? Trek het in.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Tabel niet meer in de kalender"><table>
<thead><tr><th scope="col">Bericht</th><th scope="col">Stand</th><th scope="col">Dag</th><th scope="col">Reacties</th><th scope="col">Kliks</th></tr></thead>
<tbody>${left.map(
    ({ key, state, day, reactions, clicks }) =>
      html`<tr><th scope="row">${key}</th><td>${stateWords(state, undefined)}</td><td>${dayBriefly(day)}</td>${[reactions, clicks].map((figure) => html`<td>${inWords(figure)}</td>`)}</tr>`,
  )}</tbody></table></div></section>`
}

function withdrawnTable({ withdrawn }: Report): Html | undefined {
  if (withdrawn.length === 0) return undefined
  return html`<section aria-labelledby="ingetrokken"><h2 id="ingetrokken">Ingetrokken</h2>
<p>Wat geen programma kan weghalen, haalt iemand zelf weg. Wie dat deed, staat erbij.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Tabel ingetrokken"><table>
<thead><tr><th scope="col">Bericht</th><th scope="col">Stand</th><th scope="col">Dag</th></tr></thead>
<tbody>${withdrawn.map(
    (one) =>
      html`<tr><th scope="row">${one.key}</th><td>${withdrawnWords(one)}</td><td>${dayBriefly(one.day)}</td></tr>`,
  )}</tbody></table></div></section>`
}

function withdrawnWords({ byHand }: WithdrawnResult): string {
  if (byHand?.kind === 'taken-away') return takenAwayWords(byHand)
  return stateWords(byHand ? 'take-away' : 'withdrawn', undefined)
}
