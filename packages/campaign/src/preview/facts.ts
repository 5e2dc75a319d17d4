import { type Problem, severityOf } from '@drempel/diagnostics'
import type { CountedAs } from '../count/counters.ts'
import { type Html, html, safeHref } from '../markup/html.ts'
import { audienceWords, elementWords, goalWords } from '../model/dutch-words.ts'
import type { PlannedMedia, PlannedPost } from '../model/planned-post.ts'
import { platforms } from '../model/platform.ts'
import type { TextMeasure } from '../platform-rules/measure-text.ts'
import { dayBriefly, dayInWords, momentInWords } from '../time/dutch-days.ts'
import { graceEndsMs } from '../time/grace.ts'
import { localTime } from '../time/zone.ts'
import { icon } from './icons.ts'
import { postStates } from './post-state.ts'
import type { PreviewFile } from './preview-options.ts'
import type { ShownPost } from './shown-post.ts'

/** Everything beside the card: when, whether it is agreed to, how long it is, what is to be seen and what is wrong. */
export function factsOf(
  shown: ShownPost,
  counts: readonly TextMeasure[],
  files: ReadonlyMap<string, PreviewFile>,
): Html {
  const { planned, problems } = shown
  return html`<div class="facts">
${stateLine(shown)}
<dl>
<dt>Wanneer</dt><dd>${dayInWords(planned.local.day)}, ${planned.local.time} uur<span class="soft"> · mag tot ${graceInWords(planned)}</span></dd>
<dt>Kanaal</dt><dd>${planned.channel.name}${platforms[planned.channel.platform].tier === 'kit' && html`<span class="soft"> · met de hand te plaatsen</span>`}</dd>
<dt>Voor</dt><dd>${audienceWords[planned.post.audience]}</dd>
<dt>Doel</dt><dd>${goalWords[planned.post.goal]}; ${elementWords[planned.post.element]}</dd>
${counts.length > 0 && html`<dt>Lengte</dt><dd>${counts.map((count) => meter(count, planned.parts.length))}</dd>`}
${planned.links.length > 0 && html`<dt>Link</dt><dd>${planned.links.map(({ url }) => html`<a class="address" href="${safeHref(url)}" rel="noreferrer">${url}</a>`)}</dd>`}
${planned.media.map((media, index) => seen(media, planned.media.length > 1 ? index + 1 : undefined, files))}
</dl>
${problems.length > 0 && problemList(problems)}
<p class="key soft">Naam: <code>${planned.key}</code> <span class="fingerprint">vingerafdruk <code>${planned.hash.slice(0, 8)}</code></span></p>
</div>`
}

/** Until when it may be late: a time, with the day where that is another. */
function graceInWords(planned: PlannedPost): string {
  const { day, time } = localTime(new Date(graceEndsMs(planned)).toISOString())
  return day === planned.local.day ? `${time} uur` : `${dayBriefly(day)} ${time} uur`
}

const languages: Readonly<Record<string, string>> = { nl: 'Nederlandse', en: 'Engelse' }

const captionWords = (lang: string): string =>
  languages[lang] ? `${languages[lang]} ondertiteling` : `ondertiteling (${lang})`

function stateLine({ planned, state, approval: { approval } }: ShownPost): Html {
  const { says, icon: sign } = postStates[state]
  const who = state === 'approved' && approval ? ` van ${approval.by}, ${momentInWords(approval.at)}` : ''
  const before =
    state === 'changed' && approval
      ? html` <span>${approval.by} gaf op ${momentInWords(approval.at)} akkoord op een andere versie.</span>`
      : undefined
  return html`<p class="state ${state}">${icon(sign)}<span><strong>${says}</strong>${who}${before}</span></p>
${planned.example && html`<p class="state example">${icon('caution')}<span><strong>Voorbeeld</strong> met verzonnen mensen en cijfers: wordt nooit verstuurd.</span></p>`}`
}

const unitWords: Partial<Record<CountedAs, string>> = { words: 'woorden', 'utf8-bytes': 'bytes' }

/** A count with a bar; too much is said in words as well. */
function meter({ of, rule, used, left, atLeast }: TextMeasure, parts: number): Html {
  const share = Math.min(100, Math.round((used / rule.value) * 100))
  const which = of.kind === 'title' ? 'Titel: ' : parts > 1 ? `Deel ${of.part + 1}: ` : ''
  const more = atLeast ? 'meer dan ' : ''
  const unit = (rule.countedAs && unitWords[rule.countedAs]) ?? 'tekens'
  return html`<span class="count${left < 0 && ' over'}">${which}${more}${used} van ${rule.value} ${unit}${left < 0 && `, ${more}${-left} te veel`}<span class="bar" aria-hidden="true"><span style="width:${share}%"></span></span></span>`
}

function seen(
  { kind, alt, captions, durationMs, name }: PlannedMedia,
  number: number | undefined,
  files: ReadonlyMap<string, PreviewFile>,
): Html {
  const what = `${kind === 'video' ? 'Film' : 'Beeld'}${number ? ` ${number}` : ''}`
  const file = captions && files.get(captions.srtPath)
  return html`<dt>${what}</dt><dd>“${alt}”${durationMs !== undefined && html`<span class="soft"> · ${Math.round(durationMs / 1000)} seconden</span>`}${
    kind === 'video' &&
    html`<span class="soft"> · ${captions ? captionWords(captions.lang) : 'zonder ondertiteling'}${file && html` (<a href="${file.href}">lezen</a>)`}</span>`
  }<span class="soft file">${name}</span></dd>`
}

const severityWords = { error: 'Fout', warning: 'Let op', info: 'Tip' } as const

/** What is wrong, worst first: how to mend it in Dutch, and the tool's own words below. */
export function problemList(problems: readonly Problem[]): Html {
  const order = { error: 0, warning: 1, info: 2 }
  const ordered = problems.toSorted((one, other) => order[severityOf(one)] - order[severityOf(other)])
  return html`<ul class="problems">${ordered.map((problem) => {
    const at = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`
    return html`<li class="${severityOf(problem)}">${icon('caution')}<div><strong>${severityWords[severityOf(problem)]}:</strong> ${problem.note ?? ''} <span lang="en">${problem.reason}.</span> <span class="soft">${at}${problem.ruleId && ` · ${problem.ruleId}`}</span></div></li>`
  })}</ul>`
}

/** Title of a planned post for who hears the page. */
export const labelOf = ({ title, channel }: PlannedPost): string => `${title}, ${platforms[channel.platform].nl}`

/** The line that stays when a post is folded: when, what, where and how it stands. */
export const headOf = ({ planned, state }: ShownPost): Html =>
  html`<span class="at">${planned.local.time}</span><h3>${planned.title} <span class="where">${platforms[planned.channel.platform].nl}</span></h3><span class="mark ${state}">${icon(postStates[state].icon)}${postStates[state].says}</span>`
