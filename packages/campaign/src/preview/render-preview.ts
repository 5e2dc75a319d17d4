import { createHash } from 'node:crypto'
import { cssVariables, markSvg, wordmark } from '@drempel/brand'
import { renderCoverageHtml } from '../check/coverage/render-coverage.ts'
import { type Html, html, trusted } from '../markup/html.ts'
import type { Plan } from '../model/plan.ts'
import { momentInWords } from '../time/dutch-days.ts'
import { localTime } from '../time/zone.ts'
import { cardStyle } from './card-style.ts'
import type { CardContext } from './cards/card-context.ts'
import { drawCards } from './cards/cards.ts'
import { codeSheet } from './code-sheet.ts'
import { factsOf, headOf, labelOf, problemList } from './facts.ts'
import { iconSheet } from './icons.ts'
import { dayHeading, monthTables } from './month.ts'
import { pageScript } from './page-script.ts'
import { pageStyle } from './page-style.ts'
import { type PostState, postStates } from './post-state.ts'
import type { PreviewOptions } from './preview-options.ts'
import { anchorOf, type ShownPost, showPosts } from './shown-post.ts'

/** More posts than this are folded: a reader opens what they came for. */
const MOST_OPEN = 12

/**
 * The plan as one page that needs nothing else: every post as its platform would show it, a calendar, what is agreed to and what is
 * wrong. It may be mailed to a director. Films and pictures that are too large to travel in it lie beside it, and the page says so.
 * It comes in pieces, a day at a time: ten thousand posts make a page that no memory need hold.
 */
export function* renderPreview(plan: Pick<Plan, 'posts'>, options: PreviewOptions): Generator<string, void> {
  const shown = showPosts(plan.posts, options)
  const pictureClass = namePictures(options)
  const codes = codeSheet()
  const context: CardContext = { files: options.files, pictureClass, codeOf: codes.codeOf }
  const today = localTime(options.now).day
  yield '<!DOCTYPE html>\n<html lang="nl">\n'
  yield pageTop(options, pictureClass).markup
  yield html`<body>
${iconSheet()}
${pageHead(shown, options)}
<main>
${schemeChoice}
${tools(shown)}
`.markup
  yield html`<section class="months" aria-labelledby="kalender"><h2 id="kalender">Kalender</h2>${shown.length > 0 ? monthTables(shown, today) : html`<p>Er staat nog niets in de kalender.</p>`}</section>
${aboutWhat(options)}
${loose(options)}
`.markup
  for (const [day, posts] of byDay(shown)) {
    yield html`<section class="day" aria-labelledby="dag-${day}">${dayHeading(day)}${posts.map((one) => article(one, { options, context, open: shown.length <= MOST_OPEN }))}</section>`
      .markup
  }
  yield html`
</main>
${codes.drawings()}
<script>${trusted(pageScript)}</script>
</body>
</html>
`.markup
}

function pageTop(options: PreviewOptions, pictureClass: ReadonlyMap<string, string>): Html {
  const style = [
    options.fontCss ?? '',
    cssVariables(),
    pageStyle(),
    cardStyle,
    pictureStyle(options, pictureClass),
  ].join('\n')
  return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policyFor(pageScript)}">
<meta name="robots" content="noindex">
<title>Voorbeeld van de berichten · ${wordmark}</title>
<style>${trusted(style)}</style>
</head>
`
}

/** What the campaign as a whole is about; only there when the page shows all of it. */
const aboutWhat = ({ coverage }: PreviewOptions): Html | undefined =>
  coverage &&
  html`<section aria-labelledby="dekking"><h2 id="dekking">Waar het over gaat</h2>${renderCoverageHtml(coverage)}</section>`

/** Nothing from elsewhere, no script but ours: text of a post could not load anything even if it were markup. */
const policyFor = (script: string): string =>
  [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    "img-src 'self' file: data:",
    'font-src data:',
    "media-src 'self' file: data:",
    `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** Every picture that travels in the page gets a name, so that nine channels share one copy. */
const namePictures = ({ files }: PreviewOptions): Map<string, string> =>
  new Map(
    [...files]
      .filter(([, { data }]) => data?.startsWith('data:image/'))
      .map(([path], index) => [path, `beeld-${index + 1}`]),
  )

const pictureStyle = ({ files }: PreviewOptions, names: ReadonlyMap<string, string>): string =>
  [...names].map(([path, name]) => `.${name}{background-image:url("${files.get(path)?.data}")}`).join('\n')

function pageHead(shown: readonly ShownPost[], { now }: PreviewOptions): Html {
  const counted = Object.entries(postStates)
    .map(([state, { many }]) => [shown.filter((one) => one.state === state).length, many] as const)
    .filter(([count]) => count > 0)
  return html`<header class="head">
<p class="brand">${trusted(markSvg({ sizePx: 36, tone: 'color' }).replace('<svg ', '<svg aria-hidden="true" '))}<span>${wordmark}</span></p>
<h1>Zo zien de berichten eruit</h1>
<p>${shown.length === 1 ? 'Eén bericht' : `${shown.length} berichten`}${counted.length > 0 && ': '}${counted.map(([count, many]) => `${count} ${many}`).join(', ')}. Gemaakt op ${momentInWords(now)}.</p>
${shown.some(({ planned }) => planned.example) && html`<p class="made-up"><strong>Met voorbeelden.</strong> ${shown.every(({ planned }) => planned.example) ? 'In deze berichten' : 'In sommige berichten'} zijn mensen of cijfers verzonnen. Die worden nooit verstuurd.</p>`}
<p class="note">De tekeningen lijken op wat mensen straks zien, maar elke app en elk toestel doet het een beetje anders.</p>
</header>`
}

function tools(shown: readonly ShownPost[]): Html {
  const channels = new Map(shown.map(({ planned: { channel } }) => [channel.id, channel.name]))
  const states = new Set(shown.map(({ state }) => state))
  return html`<form class="tools" hidden>
<label><span>Kanaal</span> <select name="channel"><option value="">alle kanalen</option>${[...channels].map(([id, name]) => html`<option value="${id}">${name}</option>`)}</select></label>
<label><span>Stand</span> <select name="state"><option value="">elke stand</option>${(Object.keys(postStates) as PostState[]).filter((state) => states.has(state)).map((state) => html`<option value="${state}">${postStates[state].says}</option>`)}</select></label>
<button type="button" name="fold">Alles openen</button>
<p role="status"></p>
</form>`
}

/** Light or dark, whatever the device likes. Apart from the tools, which stay on the screen. */
const schemeChoice = html`<form class="look" hidden><fieldset><legend>Weergave</legend>${[
  ['device', 'als dit toestel'],
  ['light', 'licht'],
  ['dark', 'donker'],
].map(
  ([value, words], index) =>
    html`<label><input type="radio" name="scheme" value="${value}"${trusted(index === 0 ? ' checked' : '')}> ${words}</label>`,
)}</fieldset></form>`

function loose({ problems }: PreviewOptions): Html | undefined {
  const rest = problems.get('') ?? []
  return rest.length === 0
    ? undefined
    : html`<section class="loose" aria-labelledby="overig"><h2 id="overig">Meldingen die niet bij één bericht horen</h2>${problemList(rest)}</section>`
}

const byDay = (shown: readonly ShownPost[]) =>
  [...Map.groupBy(shown, ({ planned }) => planned.local.day)].toSorted(([one], [other]) => (one < other ? -1 : 1))

interface ArticleContext {
  readonly options: PreviewOptions
  readonly context: CardContext
  readonly open: boolean
}

const article = (shown: ShownPost, { options, context, open }: ArticleContext): Html =>
  html`<article id="${anchorOf(shown.planned)}" aria-label="${labelOf(shown.planned)}" data-channel="${shown.planned.channel.id}" data-state="${shown.state}">
<details${trusted(open ? ' open' : '')}><summary>${headOf(shown)}</summary>
<div class="inside">${factsOf(shown, options.countsOf(shown.planned), context.files)}
<div class="device">${drawCards(shown.planned, context)}</div></div>
</details></article>`
