import { themeColor, wordmark } from '@drempel/brand'
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'

/** The name is never broken after `de`. */
const unbroken = wordmark.replace('de ', 'de\u00a0')

/** A small page in Dutch, whole without a script. */
export const renderPage = (title: string, content: readonly (Element | string)[]): string =>
  toHtml(
    h(null, [
      { type: 'doctype' },
      h('html', { lang: 'nl' }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'theme-color', content: themeColor }),
          h('meta', { name: 'robots', content: 'noindex' }),
          h('title', `${title} · ${wordmark}`),
          h('link', { rel: 'icon', type: 'image/svg+xml', href: '/docs/mark.svg' }),
          h('link', { rel: 'stylesheet', href: '/inloggen/accounts.css' }),
          h('script', { src: '/inloggen/passkey.js', type: 'module' }),
        ]),
        h('body', [
          h('header', { className: ['band'] }, [
            h('div', { className: ['inner'] }, [
              h('img', { src: '/docs/mark.svg', alt: '', width: 56, height: 56 }),
              h('p', unbroken),
            ]),
          ]),
          h('main', { className: ['inner'] }, [h('h1', title), ...content]),
        ]),
      ]),
    ]),
  )
