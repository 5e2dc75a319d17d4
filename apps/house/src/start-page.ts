import { cssVariables, markSvg } from '@drempel/brand'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'

/** What the start page can show. A room that is not built says so. */
export interface StartPage {
  /** Clips that were rendered, with addresses relative to the page. */
  readonly clips: readonly {
    readonly title: string
    readonly file: string
    readonly poster: string
    readonly captions: string
    readonly text: string
    readonly portrait: boolean
  }[]
  /** True when the data are made up; the page says so. */
  readonly example: boolean
}

const css = `
*{box-sizing:border-box}
body{margin:0;background:var(--color-paper);color:var(--color-ink);font:1.0625rem/1.55 var(--font-text,system-ui),sans-serif}
main{max-width:68rem;margin:0 auto;padding:clamp(1.25rem,4vw,3.5rem)}
header{display:flex;gap:1.25rem;align-items:center;margin-block-end:2.5rem}
header svg{flex:none;width:4.5rem;height:auto}
h1{font:700 clamp(2rem,6vw,3.25rem)/1.05 var(--font-display,system-ui),sans-serif;margin:0;letter-spacing:-.015em}
h2{font:700 1.375rem/1.2 var(--font-display,system-ui),sans-serif;margin:0 0 .35rem}
p{margin:0 0 .75rem;max-width:60ch}
.rooms{display:grid;gap:1.25rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));padding:0;list-style:none;margin:0 0 3rem}
.rooms li{background:var(--color-surface);border-radius:var(--radius-m,.75rem);padding:1.5rem;border-block-start:.375rem solid var(--color-door)}
.rooms li.closed{border-color:var(--color-line)}
a{color:var(--color-link);text-underline-offset:.2em}
a:focus-visible,video:focus-visible{outline:3px solid var(--color-focus);outline-offset:3px}
.rooms a{display:inline-block;padding-block:.25rem;font-weight:600}
.clips{display:grid;gap:1.5rem;grid-template-columns:minmax(0,3fr) minmax(0,1fr);align-items:start}
figure{margin:0}
video{width:100%;height:auto;border-radius:var(--radius-m,.75rem);background:#000;display:block}
figcaption{margin-block-start:.5rem;font-size:.9375rem}
@media (max-width:40rem){.clips{grid-template-columns:1fr}.portrait{max-width:15rem}}
`

/** The page behind the one address: every room of the house, with a door to each. */
export function renderStartPage({ clips, example }: StartPage): string {
  const room = (title: string, words: string, link?: { href: string; text: string }) =>
    h('li', { className: link ? [] : ['closed'] }, [
      h('h2', title),
      h('p', words),
      link ? h('a', { href: link.href }, link.text) : h('p', h('strong', 'Nog niet gebouwd.')),
    ])
  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang: 'nl' }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', 'Over de drempel: alle kamers van het huis'),
        h('link', { rel: 'icon', type: 'image/svg+xml', href: 'favicon.svg' }),
        h('style', `${cssVariables()}${css}`),
      ]),
      h('body', [
        h('main', [
          h('header', [
            { type: 'raw', value: markSvg({ size: 72 }) },
            h('div', [h('h1', 'Over de drempel'), h('p', 'Alle kamers van het huis, op één adres.')]),
          ]),
          h('ul', { className: ['rooms'] }, [
            room('De toolkit', 'De site met werkvormen, kaarten en verhalen voor bewonersinitiatieven.', {
              href: 'toolkit/index.html',
              text: 'Open de toolkit',
            }),
            room('De API', 'Stukken, projectgegevens en aanmelden, met voorbeelden om zelf te proberen.', {
              href: 'docs',
              text: 'Lees de documentatie (Engels)',
            }),
            room('De campagne', 'Een voorvertoning van alle berichten voor sociale media.'),
          ]),
          h('section', [
            h('h2', 'Het filmpje: de kaart'),
            h(
              'p',
              example
                ? 'Gemaakt uit voorbeeldgegevens: de initiatieven zijn verzonnen. Dit is een kleine proefversie.'
                : 'Dit is een kleine proefversie.',
            ),
            h(
              'div',
              { className: ['clips'] },
              clips.map((clip) =>
                h('figure', { className: clip.portrait ? ['portrait'] : [] }, [
                  h(
                    'video',
                    {
                      controls: true,
                      preload: 'metadata',
                      poster: clip.poster,
                      playsInline: true,
                      ariaLabel: clip.text,
                    },
                    [
                      h('source', { src: clip.file, type: 'video/mp4' }),
                      h('track', { kind: 'captions', srcLang: 'nl', label: 'Nederlands', src: clip.captions }),
                    ],
                  ),
                  h('figcaption', clip.title),
                ]),
              ),
            ),
          ]),
        ]),
      ]),
    ]),
  ])
  return toHtml(page, { allowDangerousHtml: true })
}
