import { palette, wordmark } from '@drempel/brand'
import { html, trusted } from '../markup/html.ts'
import { linkedText, paragraphsOf } from '../markup/linked-text.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import { madeUpWords } from './made-up.ts'
import { qrPicture } from './qr-picture.ts'

const style = `
@page { size: A4 portrait; margin: 0; }
* { box-sizing: border-box; margin: 0; }
body { background: ${palette.mist}; font: 400 17pt/1.45 'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', system-ui, sans-serif; color: ${palette.ink}; }
main { width: 210mm; min-height: 297mm; margin: 0 auto; background: ${palette.paper}; display: grid; grid-template-rows: 1fr auto; print-color-adjust: exact; }
.words { padding: 20mm 18mm 8mm; display: grid; gap: 7mm; align-content: start; }
h1 { font: 740 54pt/1.02 'Bricolage Grotesque Variable', 'Bricolage Grotesque', system-ui, sans-serif; letter-spacing: -0.02em; text-wrap: balance; overflow-wrap: anywhere; }
.picture { width: 100%; max-height: 110mm; object-fit: cover; }
p { white-space: pre-line; overflow-wrap: anywhere; }
a { color: inherit; font-weight: 650; }
footer { background: ${palette.glow}; border-top: 4mm solid ${palette.lamp}; padding: 10mm 18mm; display: flex; gap: 10mm; align-items: center; }
.qr svg { display: block; width: 46mm; height: 46mm; }
.ask { font-size: 24pt; font-weight: 700; line-height: 1.15; }
.example { background: ${palette.brickDust}; padding: 3mm 5mm; }
@media screen and (max-width: 210mm) { main { width: auto; } h1 { font-size: 30pt; } footer { flex-wrap: wrap; } }
`

/** A poster on A4, to print from a browser. Paper takes the light scheme. Its picture lies beside it. */
export function renderPoster({ title, parts, media, links, post, lang, example }: PlannedPost): string {
  const [picture] = media.filter(({ kind }) => kind === 'image')
  const [link] = links
  const page = html`<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
<main>
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
