import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { relative } from '../compose/address.ts'
import type { Page, Site } from '../compose/model.ts'
import type { Theme } from './theme.ts'

/** Where the published site lives on the web, without a slash at the end: `https://toolkit.example`. */
export type BaseUrl = string

/** A whole HTML document: our head, the theme's body. */
export function renderPage(page: Page, content: Root, site: Site, theme: Theme, base: BaseUrl): string {
  const canonical = `${base}/${page.address === 'index.html' ? '' : page.address}`
  const title = page.address === 'index.html' ? site.title : `${page.title} · ${site.title}`
  // A page that was not found is shown at any depth, so its links must not depend on where it stands.
  const lost = page.address === '404.html'
  const document = h(null, [
    { type: 'doctype' },
    h('html', { lang: 'nl' }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', title),
        ...(lost
          ? [
              h('base', { href: `${new URL(base).pathname.replace(/\/$/, '')}/` }),
              h('meta', { name: 'robots', content: 'noindex' }),
            ]
          : [h('link', { rel: 'canonical', href: canonical })]),
        h('meta', { name: 'description', content: page.description }),
        h('meta', { name: 'theme-color', content: theme.barColor }),
        h('meta', { property: 'og:type', content: page.address === 'index.html' ? 'website' : 'article' }),
        h('meta', { property: 'og:title', content: page.title }),
        h('meta', { property: 'og:description', content: page.description }),
        h('meta', { property: 'og:url', content: canonical }),
        h('meta', { property: 'og:locale', content: 'nl_NL' }),
        h('meta', { property: 'og:site_name', content: site.title }),
        h('link', { rel: 'icon', type: 'image/svg+xml', href: relative(page.address, theme.icon) }),
        ...theme.styleSheets.map((sheet) => h('link', { rel: 'stylesheet', href: relative(page.address, sheet) })),
      ]),
      h('body', content.children as never),
    ]),
  ])
  return `${toHtml(document, { upperDoctype: true })}\n`
}
