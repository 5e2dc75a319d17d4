import { createHash } from 'node:crypto'
import { wordmark } from '@drempel/brand'
import { type Html, html } from '../../markup/html.ts'
import { linkedText, paragraphsOf, plainAddress } from '../../markup/linked-text.ts'
import type { FeedEntry, FeedMedia } from './feed-entry.ts'
import { MEDIA_FOLDER } from './feed-media.ts'

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

/** Our own name space for {@link entryId}. It never changes: with another one every reader would show every entry again. */
const NAME_SPACE = '9d0a4d5c-6f0b-5c9b-8f6e-3a1d7c2b5e40'

/**
 * Id of an entry, for ever the same: made of its key alone (a UUID of version 5, RFC 9562 §5.5), so that it stays when the site
 * gets another name.
 */
export function entryId(key: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(NAME_SPACE.replaceAll('-', ''), 'hex'))
    .update(key)
    .digest()
    .subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`
}

/** What the feeds show, newest first; of two at the same instant, by key. */
export const newestFirst = (entries: readonly FeedEntry[]): FeedEntry[] =>
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

/** Address of a picture or film. */
const mediaUrl = (file: string, feedUrl: string): string => `${feedUrl}/${MEDIA_FOLDER}/${encodeURIComponent(file)}`

/** A film is a link with its words as well: many readers play none. */
const mediaMarkup = ({ kind, file, alt, widthPx, heightPx }: FeedMedia, feedUrl: string): Html =>
  kind === 'image'
    ? html`<p><img src="${mediaUrl(file, feedUrl)}" alt="${alt}" width="${widthPx}" height="${heightPx}"></p>`
    : html`<p><a href="${mediaUrl(file, feedUrl)}">Film</a>: ${alt}</p>`

/** Words as HTML that stands in a feed as text: escaped once more by the template. */
const contentOf = ({ text, url, media }: FeedEntry, feedUrl: string): string =>
  media.map((one) => mediaMarkup(one, feedUrl).markup).join('') +
  paragraphsOf(text)
    .map((paragraph) => {
      const lines = linkedText(paragraph, url === undefined ? [] : [{ url, shown: url }], plainAddress)
      return `<p>${lines.map(({ markup }) => markup.replaceAll('\n', '<br>')).join('')}</p>`
    })
    .join('')

/** RSS 2.0, which knows one enclosure for an item: the first file; the others stand in its words. The same entries give the same bytes. */
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
<guid isPermaLink="false">${entryId(entry.key)}</guid>
<pubDate>${new Date(entry.publishedAt).toUTCString()}</pubDate>
${entry.tags.map((tag) => html`<category>${tag}</category>`)}
${entry.media.slice(0, 1).map(({ file, bytes, mime }) => html`<enclosure url="${mediaUrl(file, feedUrl)}" length="${bytes}" type="${mime}"/>\n`)}<description>${contentOf(entry, feedUrl)}</description>
</item>
`,
)}</channel>
</rss>`)
}

/** Atom (RFC 4287). The same entries give the same bytes. */
export function renderAtom(entries: readonly FeedEntry[], { siteUrl, feedUrl }: FeedPlace): string {
  const shown = newestFirst(entries)
  return document(html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
<id>${entryId('berichten')}</id>
<title>${wordmark}</title>
<subtitle>${DESCRIPTION}</subtitle>
<author><name>${wordmark}</name></author>
<link rel="alternate" type="text/html" href="${siteUrl}/"/>
<link rel="self" type="application/atom+xml" href="${feedUrl}/${feedFiles.atom}"/>
<updated>${shown[0]?.publishedAt ?? '1970-01-01T00:00:00Z'}</updated>
${shown.map(
  (entry) => html`<entry xml:lang="${entry.lang}">
<id>${entryId(entry.key)}</id>
<title>${entry.title}</title>
${entry.url !== undefined && html`<link rel="alternate" href="${entry.url}"/>`}
<published>${entry.publishedAt}</published>
<updated>${entry.publishedAt}</updated>
${entry.tags.map((tag) => html`<category term="${tag}"/>`)}
${entry.media.map(({ file, bytes, mime }) => html`<link rel="enclosure" href="${mediaUrl(file, feedUrl)}" length="${bytes}" type="${mime}"/>\n`)}<content type="html">${contentOf(entry, feedUrl)}</content>
</entry>
`,
)}</feed>`)
}
