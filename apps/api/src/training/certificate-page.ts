import { cssVariables, fontFaceCss, wordmark } from '@drempel/brand'
import { type Day, formatDay } from '@drempel/core/calendar'
import type { TrainingModule } from '@drempel/core/training'
import { observedConversationsNeeded } from '@drempel/core/training'
import { h } from 'hastscript'
import { renderHtml } from '../http/html-document.ts'

/** Who earned a certificate, and with what. */
export interface Certificate {
  /** Name of the advisor, as it stands on paper. */
  readonly name: string
  /** Day on which the last part was done. */
  readonly on: Day
  readonly modules: readonly Pick<TrainingModule, 'id' | 'title'>[]
}

/** The look of a certificate: one sheet of A4, on paper as on a screen. */
export const certificateCss: string = [
  fontFaceCss('/docs/fonts'),
  cssVariables(),
  `@page { size: A4; margin: 0 }
* { box-sizing: border-box; margin: 0 }
body { background: var(--color-page); color: var(--color-text); font: var(--type-body); print-color-adjust: exact; -webkit-print-color-adjust: exact }
.sheet { width: min(100%, 210mm); min-height: 297mm; margin: 0 auto; padding: 24mm 22mm; display: flex; flex-direction: column; gap: 10mm; background: var(--color-panel) }
.brand { display: flex; align-items: center; gap: 5mm; font: var(--type-subheading) }
h1 { font: var(--type-title); letter-spacing: var(--tracking-title); margin-block-start: 18mm }
.name { font: var(--type-heading); border-block-end: 2px solid var(--color-lamp); padding-block-end: 3mm }
h2 { font: var(--type-subheading); margin-block-end: 3mm }
ol { padding-inline-start: 1.4em; columns: 2; column-gap: 10mm }
li { break-inside: avoid; padding-block: 1mm }
.sign { margin-block-start: auto; display: grid; grid-template-columns: 1fr 1fr; gap: 14mm }
.sign p { border-block-start: 1px solid var(--color-rule); padding-block-start: 2mm; font: var(--type-small) }
@media (max-width: 40rem) { .sheet { padding: 1.5rem; min-height: 0 } h1 { margin-block-start: 0 } ol { columns: 1 } }`,
].join('\n')

/** A certificate as a page to print, in Dutch. */
export const renderCertificate = ({ name, on, modules }: Certificate): string =>
  renderHtml({
    lang: 'nl',
    title: `Certificaat · ${wordmark}`,
    head: [
      h('meta', { name: 'robots', content: 'noindex' }),
      h('link', { rel: 'icon', type: 'image/svg+xml', href: '/docs/mark.svg' }),
      h('style', certificateCss),
    ],
    body: h('body', [
      h('main', { className: ['sheet'] }, [
        h('p', { className: ['brand'] }, [
          h('img', { src: '/docs/mark.svg', alt: '', width: 56, height: 56 }),
          wordmark,
        ]),
        h('h1', 'Certificaat'),
        h('p', { className: ['name'] }, name),
        h(
          'p',
          `heeft op ${formatDay(on)} de training voor adviseurs afgerond, en voert gesprekken met initiatieven van buren over minder eenzaamheid.`,
        ),
        h('section', [
          h('h2', 'Dit hoorde erbij'),
          h(
            'ol',
            modules.map(({ title }) => h('li', title)),
          ),
        ]),
        h(
          'p',
          `Bij minstens ${observedConversationsNeeded === 2 ? 'twee' : observedConversationsNeeded} echte gesprekken keek een collega mee.`,
        ),
        h('div', { className: ['sign'] }, [h('p', 'Naam coördinator'), h('p', 'Handtekening')]),
      ]),
    ]),
  })
