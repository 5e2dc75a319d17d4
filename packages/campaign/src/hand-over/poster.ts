import { palette, wordmark } from '@drempel/brand'
import { graphemeCount } from '../count/graphemes.ts'
import { html, trusted } from '../markup/html.ts'
import { linkedText, paragraphsOf } from '../markup/linked-text.ts'
import { ownLink } from '../model/own-link.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import { madeUpWords } from './made-up.ts'
import { qrPicture } from './qr-picture.ts'

/** Sizes of the letters on a sheet of A4, large to small: the more words, the smaller. */
export type PosterStep = 'large' | 'middle' | 'small' | 'tiny'

/** What fits at each step beside a picture; counted in characters, because long words take as much room as many. */
const steps: readonly (readonly [PosterStep, mostCharacters: number])[] = [
  ['large', 300],
  ['middle', 500],
  ['small', 850],
]

/** A title takes about three times the room of its words. */
const TITLE_WEIGHT = 3

/** Size of the letters of a poster. */
export function posterStep({ title, parts }: Pick<PlannedPost, 'title' | 'parts'>): PosterStep {
  const characters = TITLE_WEIGHT * graphemeCount(title) + graphemeCount(parts.join('\n'))
  return steps.find(([, most]) => characters <= most)?.[0] ?? 'tiny'
}

const style = `
@page { size: A4 portrait; margin: 0; }
* { box-sizing: border-box; margin: 0; }
body { background: ${palette.mist}; font: 400 19pt/1.4 'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', system-ui, sans-serif; color: ${palette.ink}; }
main { width: 210mm; height: 297mm; margin: 0 auto; background: ${palette.paper}; display: flex; flex-direction: column; overflow: hidden; print-color-adjust: exact; }
.words { flex: 1 1 0; min-height: 0; padding: 18mm 18mm 8mm; display: flex; flex-direction: column; gap: 6mm; }
h1 { font: 740 54pt/1.02 'Bricolage Grotesque Variable', 'Bricolage Grotesque', system-ui, sans-serif; letter-spacing: -0.02em; text-wrap: balance; overflow-wrap: anywhere; }
.picture { display: block; width: 100%; flex: 1 1 0; min-height: 0; object-fit: cover; }
p { white-space: pre-line; overflow-wrap: anywhere; }
a { color: inherit; font-weight: 650; }
footer { flex: none; background: ${palette.glow}; border-top: 4mm solid ${palette.lamp}; padding: 8mm 18mm; display: flex; gap: 10mm; align-items: center; }
.qr svg { display: block; width: 42mm; height: 42mm; }
.ask { font-size: 24pt; font-weight: 700; line-height: 1.15; }
.example { background: ${palette.brickDust}; padding: 2mm 5mm; font-size: 13pt; }
.middle { font-size: 17pt; }
.middle h1 { font-size: 46pt; }
.small { font-size: 15pt; }
.small h1 { font-size: 38pt; }
.small .words, .tiny .words { gap: 4mm; }
.tiny { font-size: 12pt; line-height: 1.35; }
.tiny h1 { font-size: 28pt; }
.tiny .qr svg { width: 34mm; height: 34mm; }
@media screen and (max-width: 210mm) { main { width: auto; height: auto; min-height: 100vh; } .picture { flex: none; max-height: 60vh; } h1 { font-size: 30pt !important; } footer { flex-wrap: wrap; } }
`

/**
 * A poster on one sheet of A4, to print from a browser. Paper takes the light scheme. Its picture lies beside it, and takes the
 * room that the words leave.
 * @param fontCss `@font-face` rules with the fonts in them: a library has not our fonts, and the page asks nothing of a network.
 */
export function renderPoster(planned: PlannedPost, fontCss: string): string {
  const { title, parts, media, links, post, lang, example } = planned
  const [picture] = media.filter(({ kind }) => kind === 'image')
  const link = ownLink(planned) ?? links[0]
  const page = html`<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${trusted(fontCss + style)}</style>
</head>
<body>
<main class="${posterStep(planned)}">
<div class="words">
${example && html`<p class="example">${madeUpWords[lang]}</p>`}
<h1>${title}</h1>
${picture && html`<img class="picture" src="${encodeURIComponent(picture.name)}" alt="${picture.alt}">`}
${parts.flatMap(paragraphsOf).map((text) => html`<p>${linkedText(text, links)}</p>`)}
</div>
<footer>${link && qrPicture(link.url)}<div><p class="ask">${post.action.words}</p><p>${wordmark}</p></div></footer>
</main>
</body>
</html>`
  return `<!DOCTYPE html>\n${page.markup}\n`
}
