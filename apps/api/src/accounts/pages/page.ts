import { themeColor, wordmark } from '@drempel/brand'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { renderHtml, unbrokenWordmark } from '../../http/html-document.ts'

/** A small page in Dutch, whole without a script. */
export const renderPage = (title: string, content: readonly (Element | string)[]): string =>
  renderHtml({
    lang: 'nl',
    title: `${title} · ${wordmark}`,
    head: [
      h('meta', { name: 'theme-color', content: themeColor }),
      h('meta', { name: 'robots', content: 'noindex' }),
      h('link', { rel: 'icon', type: 'image/svg+xml', href: '/docs/mark.svg' }),
      h('link', { rel: 'stylesheet', href: '/inloggen/accounts.css' }),
      h('script', { src: '/inloggen/passkey.js', type: 'module' }),
    ],
    body: h('body', [
      h('header', { className: ['band'] }, [
        h('div', { className: ['inner'] }, [
          h('img', { src: '/docs/mark.svg', alt: '', width: 56, height: 56 }),
          h('p', unbrokenWordmark),
        ]),
      ]),
      h('main', { className: ['inner'] }, [h('h1', title), ...content]),
    ]),
  })
