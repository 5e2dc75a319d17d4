import { type ToolkitContent, toCsl, toolkitContentSchema } from '@drempel/core/toolkit'
import type { ComposedSite } from '../compose/compose-site.ts'
import { type BaseUrl, renderPage } from './render-page.ts'
import type { Asset, Theme } from './theme.ts'

/** Every file of the site, ordered by address. Same input, same bytes. */
export async function renderSite(composed: ComposedSite, theme: Theme, base: BaseUrl): Promise<Asset[]> {
  const { site, home, themes, pieces, stories, sources, about, helplines, notFound } = composed
  const { allPieces, questions, glossary } = composed
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
    html(allPieces, theme.allPieces(allPieces, site)),
    html(questions, theme.questions(questions, site)),
    html(glossary, theme.glossary(glossary, site)),
  ]
  const content = contentOf(composed)
  const data: Asset[] = [
    { address: 'content.json', content: json(content) },
    { address: 'sources.csl.json', content: json(content.sources.map(toCsl)) },
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

function contentOf({ site: { title: _, snapshot: __, ...content } }: ComposedSite): ToolkitContent {
  const { sources, statistics, glossary } = content
  return toolkitContentSchema.parse({
    ...content,
    schemaVersion: 1,
    sources: byKey(sources, ({ key }) => key),
    statistics: byKey(statistics, ({ id }) => id),
    glossary: byKey(glossary, ({ id }) => id),
  })
}

const byKey = <Item>(items: readonly Item[], key: (item: Item) => string) =>
  items.toSorted((one, other) => (key(one) < key(other) ? -1 : 1))

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

function sitemap(addresses: readonly string[], base: BaseUrl): string {
  const urls = addresses.map((address) => `  <url><loc>${base}/${address === 'index.html' ? '' : address}</loc></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`
}
