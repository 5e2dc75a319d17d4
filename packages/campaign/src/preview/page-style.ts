import { type Scheme, schemes } from '@drempel/brand'

const colors = (scheme: Scheme): string =>
  Object.entries(scheme)
    .map(([role, color]) => `--color-${role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${color}`)
    .join(';')

/** The page around the cards. A reader's own choice of scheme goes before that of the device, and never onto paper. */
export const pageStyle = (): string => `
@media screen {
  :root[data-scheme='light'] { color-scheme: light; ${colors(schemes.light)} }
  :root[data-scheme='dark'] { color-scheme: dark; ${colors(schemes.dark)} }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 8rem; }
body { margin: 0; background: var(--color-page); color: var(--color-text); font: var(--type-small); overflow-wrap: anywhere; }
h1, h2, h3, p, ul, dl, dd, fieldset { margin: 0; padding: 0; }
ul { list-style: none; }
a { color: var(--color-link); }
:focus-visible { outline: 3px solid var(--color-focus); outline-offset: 2px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.soft { color: var(--color-text-soft); }
.icon { width: 1.25em; height: 1.25em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; vertical-align: -0.25em; }
.head { background: var(--color-band); color: var(--color-on-band); padding: var(--space-base) max(var(--space-base), calc((100% - var(--width-page)) / 2)) var(--space-room); border-bottom: 6px solid var(--color-lamp); display: grid; gap: var(--space-tight); }
.head .brand { display: flex; align-items: center; gap: var(--space-snug); font: var(--type-subheading); }
.head h1 { font: var(--type-title); letter-spacing: var(--tracking-title); margin-block: var(--space-snug) var(--space-hair); }
.head p { max-width: var(--width-reading); }
.head .note { color: var(--color-on-band-soft); }
.head .made-up { background: var(--color-caution-panel); color: var(--color-text); padding: var(--space-tight) var(--space-snug); }
main { max-width: calc(var(--width-page) + 2 * var(--space-base)); margin: 0 auto; padding: var(--space-base); display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-wide); }
.look { margin-bottom: calc(-1 * var(--space-room)); }
h2 { font: var(--type-heading); letter-spacing: var(--tracking-heading); margin-bottom: var(--space-base); }
h2::first-letter { text-transform: uppercase; }
.tools { display: flex; flex-wrap: wrap; align-items: end; gap: var(--space-tight) var(--space-base); background: var(--color-panel); padding: var(--space-tight) var(--space-base); position: sticky; top: 0; z-index: 5; border-bottom: 2px solid var(--color-rule); }
.tools button { font: inherit; color: inherit; background: var(--color-page); border: 1px solid var(--color-control); border-radius: var(--radius-touch); padding: 8px 14px; min-height: 44px; cursor: pointer; }
.tools > label { min-width: 0; max-width: 100%; }
.tools select { width: 100%; display: block; font: inherit; color: inherit; background: var(--color-page); border: 1px solid var(--color-control); border-radius: var(--radius-touch); padding: 8px 10px; min-height: 44px; max-width: 100%; }
.look fieldset { border: 0; min-width: 0; display: flex; flex-wrap: wrap; gap: 0 var(--space-snug); }
.look legend { float: left; padding: 8px var(--space-snug) 0 0; }
.look label { display: inline-flex; align-items: center; gap: 6px; min-height: 44px; }
.look input { width: 20px; height: 20px; accent-color: var(--color-door); }
.tools [role='status'] { min-height: 44px; display: flex; align-items: center; }
.months { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-room); }
.months h2 { margin: 0; }
.month { width: 100%; table-layout: fixed; border-collapse: collapse; }
.month caption { text-align: left; font: var(--type-subheading); padding-bottom: var(--space-tight); }
.month caption::first-letter { text-transform: uppercase; }
.month th { text-align: left; font-weight: 600; padding: 4px 6px; color: var(--color-text-soft); }
.month td { height: 3.4rem; vertical-align: top; padding: 4px; border: 1px solid var(--color-rule); overflow-wrap: anywhere; }
.month .outside { border: 0; }
.month .number { display: inline-block; min-width: 1.9em; min-height: 1.75em; padding: 1px 4px; color: var(--color-text-soft); }
.month .due { background: var(--color-panel); }
.month .due.approved { background: var(--color-leaf); }
.month .due.errors, .month .due.changed { background: var(--color-caution-panel); }
.month abbr { text-decoration: none; }
.month a.number { color: var(--color-text); font-weight: 700; text-underline-offset: 3px; }
.month .today .number { background: var(--color-lamp); color: var(--color-on-lamp); font-weight: 700; }
.chip a { display: flex; gap: 4px; color: var(--color-text); text-decoration: none; padding: 2px; font-size: 0.9375rem; line-height: 1.3; min-height: 24px; }
.chip a:hover { text-decoration: underline; }
.chip.errors .icon, .chip.changed .icon { color: var(--color-caution); }
.chip.approved .icon { color: var(--color-door-text); }
.coverage { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-base); }
.coverage table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
.coverage caption { text-align: left; padding-bottom: var(--space-tight); color: var(--color-text-soft); }
.coverage th, .coverage td { text-align: right; vertical-align: bottom; padding: 6px 0 6px var(--space-tight); border-bottom: 1px solid var(--color-rule); }
.coverage th { font-weight: 650; }
.coverage tr > :first-child { text-align: left; padding-left: 0; }
.coverage tfoot td { font-weight: 650; }
.coverage .none { color: var(--color-text-soft); }
.coverage dl { display: grid; grid-template-columns: minmax(6em, auto) minmax(0, 1fr); gap: 6px var(--space-base); }
.coverage dt { font-weight: 650; }
@media (max-width: 40rem) { .coverage thead th { writing-mode: vertical-rl; transform: rotate(180deg); text-align: left; vertical-align: top; padding: var(--space-tight) 0 0; border: 0; line-height: 2.2; } .coverage thead td { border: 0; } .coverage tbody tr:first-child > * { border-top: 1px solid var(--color-rule); } }
.day { display: grid; grid-template-columns: minmax(0, 1fr); }
.day h2 { border-bottom: 2px solid var(--color-rule); padding-bottom: var(--space-tight); margin: 0; }
article { content-visibility: auto; contain-intrinsic-size: auto 60px; border-bottom: 1px solid var(--color-rule); }
article > details > summary { display: flex; flex-wrap: wrap; align-items: center; gap: 4px var(--space-base); min-height: 48px; padding: var(--space-tight) 0; cursor: pointer; list-style: none; }
article > details > summary::-webkit-details-marker { display: none; }
article > details > summary::before { content: '›'; font-weight: 700; width: 1em; text-align: center; }
article > details[open] > summary::before { transform: rotate(90deg); }
summary h3 { font: var(--type-subheading); flex: 1 1 14rem; min-width: 0; }
summary .at { font-variant-numeric: tabular-nums; font-weight: 650; }
.mark { display: inline-flex; gap: 6px; align-items: center; color: var(--color-text-soft); }
.mark.approved { color: var(--color-door-text); }
.mark.errors, .mark.changed { color: var(--color-caution); }
.inside { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-base); padding: var(--space-tight) 0 var(--space-room); }
.facts { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-snug); align-content: start; }
summary .where { color: var(--color-text-soft); font-weight: 500; white-space: nowrap; }
summary .where::before { content: '· '; }
.facts dl { display: grid; grid-template-columns: minmax(4.5em, auto) minmax(0, 1fr); gap: 6px var(--space-base); }
.facts dt { font-weight: 650; }
.facts .address, .facts .file { display: block; overflow-wrap: anywhere; }
.state { display: flex; gap: var(--space-tight); padding: var(--space-tight) var(--space-snug); background: var(--color-panel); }
.state .icon { margin-top: 0.15em; }
.state.approved { background: var(--color-leaf); color: var(--color-door-text); }
.state.errors, .state.changed { background: var(--color-caution-panel); color: var(--color-caution); }
.state.example { background: var(--color-glow); color: var(--color-on-glow); }
.count { display: block; font-variant-numeric: tabular-nums; }
.count .bar { display: block; height: 8px; margin: 4px 0; background: var(--color-rule); max-width: 20rem; }
.count .bar span { display: block; height: 100%; background: var(--color-door); }
.count.over { color: var(--color-caution); font-weight: 700; }
.count.over .bar span { background: var(--color-caution); }
.problems { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-tight); }
.problems li { display: flex; gap: var(--space-tight); padding: var(--space-tight) var(--space-snug); background: var(--color-panel); }
.problems .error { background: var(--color-caution-panel); }
.problems .error .icon, .problems .error strong { color: var(--color-caution); }
.key code { font-family: ui-monospace, monospace; font-size: 0.95em; }
.fingerprint::before { content: '· '; }
@media (min-width: 60rem) {
  .inside { grid-template-columns: minmax(0, 1fr) 390px; gap: var(--space-wide); }
  .facts { order: 0; }
}
@media (max-width: 40rem) { .tools { gap: var(--space-tight); } .tools > label { flex: 1 1 8rem; } .tools > label > span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } }
@media (max-height: 36rem) { .tools { position: static; } html { scroll-padding-top: var(--space-base); } }
@media (max-width: 60rem) { .month .chip, .month li { display: none; } .month td { height: 2.6rem; } }
@media print {
  .tools, .look { display: none; }
  .head, .state, .problems li, .card, .picture, .month td { print-color-adjust: exact; }
  article { break-inside: avoid; content-visibility: visible; }
  article > details::details-content { content-visibility: visible; block-size: auto; }
  .inside { grid-template-columns: minmax(0, 1fr) 340px; }
  .months { break-after: page; }
}
`
