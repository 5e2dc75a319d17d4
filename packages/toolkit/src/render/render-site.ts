import { type ToolkitContent, toolkitContentSchema } from '@drempel/core/toolkit'
import type { ComposedSite } from '../compose/compose-site.ts'
import { type BaseUrl, renderPage } from './render-page.ts'
import type { Asset, Theme } from './theme.ts'

/** Every file of the site, ordered by address. Same input, same bytes. */
export async function renderSite(composed: ComposedSite, theme: Theme, base: BaseUrl): Promise<Asset[]> {
  const { site, home, themes, pieces, stories, sources, about, helplines, notFound } = composed
  const html = (
    page: { address: string } & Parameters<typeof renderPage>[0],
    content: Parameters<typeof renderPage>[1],
  ): Asset => ({
    address: page.address,
    content: renderPage(page, content, site, theme, base),
  })
  const pages = [
    html(home, theme.home(home, site)),
    ...themes.map((page) => html(page, theme.theme(page, site))),
    ...pieces.map((page) => html(page, theme.piece(page, site))),
    ...stories.map((page) => html(page, theme.story(page, site))),
    html(sources, theme.sources(sources, site)),
    html(about, theme.about(about, site)),
    html(helplines, theme.helplines(helplines, site)),
  ]
  const data: Asset[] = [
    { address: 'content.json', content: json(contentOf(composed)) },
    { address: 'project.json', content: json(site.snapshot) },
    {
      address: 'sitemap.xml',
      content: sitemap(
        pages.map(({ address }) => address),
        base,
      ),
    },
    { address: 'robots.txt', content: `User-agent: *\nAllow: /\nSitemap: ${base}/sitemap.xml\n` },
  ]
  const files = [...pages, html(notFound, theme.notFound(notFound, site)), ...data, ...(await theme.assets())]
  return files.sort((one, other) => (one.address < other.address ? -1 : 1))
}

function contentOf({ site: { asOf, pieces, sources, helplines, statistics } }: ComposedSite): ToolkitContent {
  const byKey = <Item>(items: readonly Item[], key: (item: Item) => string) =>
    items.toSorted((one, other) => (key(one) < key(other) ? -1 : 1))
  return toolkitContentSchema.parse({
    schemaVersion: 1,
    asOf,
    pieces,
    sources: byKey(sources, ({ key }) => key),
    helplines,
    statistics: byKey(statistics, ({ id }) => id),
  })
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

function sitemap(addresses: readonly string[], base: BaseUrl): string {
  const urls = addresses.map((address) => `  <url><loc>${base}/${address === 'index.html' ? '' : address}</loc></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`
}
