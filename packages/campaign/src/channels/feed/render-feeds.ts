import { wordmark } from '@drempel/brand'
import { type Html, html } from '../../markup/html.ts'
import { linkedText, paragraphsOf, plainAddress } from '../../markup/linked-text.ts'
import type { FeedEntry } from './feed-entry.ts'

/** Where the feeds will stand. */
export interface FeedPlace {
  /** Address of the published toolkit, without a slash at its end. */
  readonly siteUrl: string
  /** Address of the folder of the feeds, without a slash at its end: `https://toolkit.example/berichten`. */
  readonly feedUrl: string
}

/** Readers fetch a feed again and again, so it holds the newest only. */
const MOST_ENTRIES = 50

/** Names of the files. */
export const feedFiles = { rss: 'rss.xml', atom: 'atom.xml' } as const

/**
 * Id of an entry, for ever the same (RFC 4151). The year is that of this way of naming, not of the post: a host may change hands,
 * an id must not.
 */
export const entryId = (key: string, siteUrl: string): string => `tag:${new URL(siteUrl).hostname},2026:${key}`

/** Newest first; of two at the same instant, by key. */
const newestFirst = (entries: readonly FeedEntry[]): FeedEntry[] =>
  entries
    .toSorted((one, other) =>
      one.publishedAt === other.publishedAt
        ? one.key < other.key
          ? -1
          : 1
        : one.publishedAt < other.publishedAt
          ? 1
          : -1,
    )
    .slice(0, MOST_ENTRIES)

const DESCRIPTION = 'Wat bewonersinitiatieven doen tegen eenzaamheid, en hoe je zelf begint.'

const document = (root: Html): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`

/** Words as HTML that stands in a feed as text: escaped once more by the template. */
const contentOf = ({ text, url }: FeedEntry): string =>
  paragraphsOf(text)
    .map((paragraph) => {
      const lines = linkedText(paragraph, url === undefined ? [] : [{ url, shown: url }], plainAddress)
      return `<p>${lines.map(({ markup }) => markup.replaceAll('\n', '<br>')).join('')}</p>`
    })
    .join('')

/** RSS 2.0. The same entries give the same bytes. */
export function renderRss(entries: readonly FeedEntry[], { siteUrl, feedUrl }: FeedPlace): string {
  return document(html`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${wordmark}</title>
<link>${siteUrl}/</link>
<description>${DESCRIPTION}</description>
<language>nl</language>
<atom:link rel="self" type="application/rss+xml" href="${feedUrl}/${feedFiles.rss}"/>
${newestFirst(entries).map(
  (entry) => html`<item>
<title>${entry.title}</title>
${entry.url !== undefined && html`<link>${entry.url}</link>`}
<guid isPermaLink="false">${entryId(entry.key, siteUrl)}</guid>
<pubDate>${new Date(entry.publishedAt).toUTCString()}</pubDate>
${entry.tags.map((tag) => html`<category>${tag}</category>`)}
<description>${contentOf(entry)}</description>
</item>
`,
)}</channel>
</rss>`)
}

/** Atom (RFC 4287). The same entries give the same bytes. */
export function renderAtom(entries: readonly FeedEntry[], { siteUrl, feedUrl }: FeedPlace): string {
  const shown = newestFirst(entries)
  return document(html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
<id>${entryId('berichten', siteUrl)}</id>
<title>${wordmark}</title>
<subtitle>${DESCRIPTION}</subtitle>
<author><name>${wordmark}</name></author>
<link rel="alternate" type="text/html" href="${siteUrl}/"/>
<link rel="self" type="application/atom+xml" href="${feedUrl}/${feedFiles.atom}"/>
<updated>${shown[0]?.publishedAt ?? '1970-01-01T00:00:00Z'}</updated>
${shown.map(
  (entry) => html`<entry xml:lang="${entry.lang}">
<id>${entryId(entry.key, siteUrl)}</id>
<title>${entry.title}</title>
${entry.url !== undefined && html`<link rel="alternate" href="${entry.url}"/>`}
<published>${entry.publishedAt}</published>
<updated>${entry.publishedAt}</updated>
${entry.tags.map((tag) => html`<category term="${tag}"/>`)}
<content type="html">${contentOf(entry)}</content>
</entry>
`,
)}</feed>`)
}
