import { cssVariables, fontFaceCss, themeColor, wordmark } from '@drempel/brand'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'

/** A clip in one format, with addresses as the start page sees them. */
export interface ShownClip {
  /** Address of the MP4. */
  readonly file: string
  /** Address of the picture before it plays. */
  readonly poster: string
  /** Address of the WebVTT captions. */
  readonly captions: string
  /** What it shows, for who cannot see it. */
  readonly text: string
  /** Width of the picture, in pixels. */
  readonly widthPx: number
  /** Height of the picture, in pixels. */
  readonly heightPx: number
}

/** What the start page can show. A room that is not built says so. */
export interface StartPage {
  /** The clip in each format that was rendered. */
  readonly clips: readonly ShownClip[]
  /** True when the data are made up; the page says so. */
  readonly example: boolean
}

const css = `
* { box-sizing: border-box; margin: 0 }
body { background: var(--color-page); color: var(--color-text); font: var(--type-body) }
.band { background: var(--color-band); color: var(--color-on-band) }
.inner { max-width: var(--width-page); margin: 0 auto; padding: var(--space-wide) clamp(1.125rem, 5vw, 2.75rem) }
.band .inner { display: flex; gap: var(--space-room); align-items: center; padding-block: var(--space-step) }
.band img { flex: none; width: clamp(4rem, 16vw, 7rem); height: auto }
h1 { font: var(--type-title); letter-spacing: var(--tracking-title); text-wrap: balance }
h2 { font: var(--type-heading); letter-spacing: var(--tracking-heading); margin-block-end: var(--space-tight) }
p { max-width: var(--width-reading) }
.band p { color: var(--color-on-band-soft); margin-block-start: var(--space-tight) }
.rooms { display: grid; gap: var(--space-room); grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); padding: 0; list-style: none; margin-block-end: var(--space-step) }
.rooms li { background: var(--color-panel); padding: var(--space-room); border-block-start: 6px solid var(--color-lamp) }
.rooms li.closed { border-color: var(--color-rule) }
.rooms a, .rooms strong { display: inline-block; margin-block-start: var(--space-snug); padding-block: var(--space-hair); font-weight: 600 }
a { color: var(--color-link); text-underline-offset: .2em }
a:focus-visible, video:focus-visible { outline: 3px solid var(--color-focus); outline-offset: 3px }
.clips { display: grid; gap: var(--space-room); grid-template-columns: 3fr 1fr; align-items: start; margin-block-start: var(--space-room) }
video { width: 100%; height: auto; background: #0E1230; display: block }
figcaption { font: var(--type-small); color: var(--color-text-soft); margin-block-start: var(--space-tight) }
@media (max-width: 44rem) { .clips { grid-template-columns: 1fr } .portrait { max-width: 16rem } .band .inner { padding-block: var(--space-wide); align-items: flex-start } }
`

/** Name of a format as people say it. */
const formatOf = ({ widthPx, heightPx }: ShownClip) => (widthPx > heightPx ? 'liggend' : 'staand, voor de telefoon')

const room = (title: string, words: string, link?: { href: string; text: string }) =>
  h('li', { className: link ? [] : ['closed'] }, [
    h('h2', title),
    h('p', words),
    link ? h('a', { href: link.href }, link.text) : h('strong', 'Nog niet gebouwd'),
  ])

const figure = (clip: ShownClip) =>
  h('figure', { className: clip.heightPx > clip.widthPx ? ['portrait'] : [] }, [
    h(
      'video',
      {
        controls: true,
        preload: 'metadata',
        poster: clip.poster,
        playsInline: true,
        width: clip.widthPx,
        height: clip.heightPx,
        ariaLabel: clip.text,
      },
      [
        h('source', { src: clip.file, type: 'video/mp4' }),
        h('track', { kind: 'captions', srcLang: 'nl', label: 'Nederlands', src: clip.captions }),
      ],
    ),
    h('figcaption', `De kaart, ${formatOf(clip)}`),
  ])

/** The page behind the one address: every room of the house, with a door to each. */
export function renderStartPage({ clips, example }: StartPage): string {
  const made = example ? 'Gemaakt uit voorbeeldgegevens: de initiatieven zijn verzonnen. ' : ''
  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang: 'nl' }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('meta', { name: 'theme-color', content: themeColor }),
        h('title', `${wordmark}: alle kamers van het huis`),
        h('link', { rel: 'icon', type: 'image/svg+xml', href: 'favicon.svg' }),
        h('link', { rel: 'stylesheet', href: 'start.css' }),
      ]),
      h('body', [
        h('header', { className: ['band'] }, [
          h('div', { className: ['inner'] }, [
            h('img', { src: 'favicon.svg', alt: '', width: 96, height: 96 }),
            h('div', [h('h1', wordmark), h('p', 'Alle kamers van het huis, op één adres.')]),
          ]),
        ]),
        h('main', { className: ['inner'] }, [
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
            h('p', `${made}Dit is een kleine proefversie.`),
            h('div', { className: ['clips'] }, clips.map(figure)),
          ]),
        ]),
      ]),
    ]),
  ])
  return toHtml(page)
}

/** The look of the start page, with the brand's letters in `fonts/` beside it. */
export const renderStartCss = (): string => [fontFaceCss('fonts'), cssVariables(), css].join('\n')
