import { palette } from '@drempel/brand'
import { html, trusted } from '../markup/html.ts'
import { platforms } from '../model/platform.ts'
import { dayInWords } from '../time/dutch-days.ts'
import { zone } from '../time/zone.ts'
import { type KitPart, partFolder } from './kit-part.ts'

/** A file that a kit has beside its parts. */
export interface KitPage {
  readonly name: string
  readonly text: string
}

/** What was put in, for programs: the first file of the ZIP, so that its beginning says what it was made of. */
export const kitRecord = (day: string, parts: readonly KitPart[]): string =>
  `${JSON.stringify({ day, zone, posts: parts.map((part, index) => ({ key: part.key, hash: part.hash, folder: partFolder(part, index) })) }, null, 2)}\n`

/** The pages around the parts of one day; `parts` in the order of the day. */
export const kitPages = (day: string, parts: readonly KitPart[]): KitPage[] => [
  { name: 'LEESMIJ.txt', text: readMe(day, parts) },
  { name: 'checklist.html', text: checklistPage(day, parts) },
  { name: 'checklist.txt', text: checklistText(day, parts) },
]

const offsets = (parts: readonly KitPart[]) => [...new Set(parts.map(({ offset }) => `UTC${offset}`))].join(' en ')

const readMe = (day: string, parts: readonly KitPart[]): string => `Berichten voor ${dayInWords(day)}

Dit pakket heeft alles om ${parts.length === 1 ? 'één bericht' : `${parts.length} berichten`} met de hand te plaatsen.
Begin bij checklist.html (of checklist.txt) en loop de mappen af in volgorde.

In elke map:
- tekst.txt          de tekst, klaar om te plakken
- titel.txt          de titel, waar er een hoort
- alt.txt            wat er te zien is, voor wie het niet ziet
- beeld of film      met de naam die in alt.txt staat
- .srt en .vtt       de ondertiteling
- qr.svg, poster.html voor op papier

Alle tijden zijn op de Nederlandse klok: zone ${zone}, op deze dag ${offsets(parts)}.
Werk je in een programma met een andere zone? Reken dan om.

Verander niets aan tekst of beeld: precies hierop is akkoord gegeven. Klopt er iets niet? Plaats het niet en vraag het na.
`

const numbered = (index: number) => String(index + 1).padStart(2, '0')
const nameOf = ({ platform }: KitPart) => platforms[platform].nl
const madeUp = 'VOORBEELD met verzonnen mensen en cijfers: niet plaatsen.'

const checklistText = (day: string, parts: readonly KitPart[]): string =>
  [
    `Checklist voor ${dayInWords(day)} (${zone})\n`,
    ...parts.map((part, index) =>
      [
        `${numbered(index)}  ${part.time}  ${nameOf(part)}: ${part.title}`,
        `    map ${partFolder(part, index)} · ${part.channel}`,
        ...(part.example ? [`    ${madeUp}`] : []),
        ...part.steps.map((step) => `    [ ] ${step}`),
        '',
      ].join('\n'),
    ),
  ].join('\n')

const style = `
body { margin: 0 auto; max-width: 46rem; padding: 1.5rem; background: ${palette.paper}; color: ${palette.ink}; font: 400 1.0625rem/1.55 'Atkinson Hyperlegible Next', system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.9rem; line-height: 1.15; }
h2 { font-size: 1.2rem; margin: 2rem 0 0; border-top: 3px solid ${palette.lamp}; padding-top: 0.6rem; }
p { margin: 0.2rem 0; }
ul { list-style: none; padding: 0; margin: 0.6rem 0; }
label { display: flex; gap: 0.7rem; padding: 0.3rem 0; min-height: 2rem; }
input { width: 1.4rem; height: 1.4rem; flex: none; margin: 0.1rem 0; accent-color: ${palette.door}; }
.example { background: ${palette.brickDust}; padding: 0.4rem 0.7rem; font-weight: 700; }
@media print { section { break-inside: avoid; } }
`

function checklistPage(day: string, parts: readonly KitPart[]): string {
  const page = html`<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>Checklist voor ${dayInWords(day)}</title>
<style>${trusted(style)}</style>
</head>
<body>
<main>
<h1>Checklist voor ${dayInWords(day)}</h1>
<p>Tijden op de Nederlandse klok (${zone}, ${offsets(parts)}).</p>
${parts.map(
  (part, index) => html`<section>
<h2>${numbered(index)} · ${part.time} · ${nameOf(part)}: ${part.title}</h2>
<p>Map <strong>${partFolder(part, index)}</strong>, kanaal ${part.channel}</p>
${part.example && html`<p class="example">${madeUp}</p>`}
<ul>${part.steps.map((step) => html`<li><label><input type="checkbox"> <span>${step}</span></label></li>`)}</ul>
</section>
`,
)}</main>
</body>
</html>`
  return `<!DOCTYPE html>\n${page.markup}\n`
}
