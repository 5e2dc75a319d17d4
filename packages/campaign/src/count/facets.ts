import type { PlannedLink } from '../model/planned-post.ts'
import { graphemeCount } from './graphemes.ts'
import { linkPlaces } from './link-places.ts'
import { topLevelDomains } from './top-level-domains.ts'
import { byteIndex } from './utf8.ts'

/** What a stretch of a Bluesky text is. A handle still has to be resolved to a DID; one that cannot be is plain text. */
export type FacetFeature =
  | { readonly kind: 'link'; readonly uri: string }
  | { readonly kind: 'mention'; readonly handle: string }
  | { readonly kind: 'tag'; readonly tag: string }

/** A stretch of a text that is more than words. */
export interface Facet {
  /** First byte in UTF-8. */
  readonly byteStart: number
  /** Byte after the last. */
  readonly byteEnd: number
  readonly feature: FacetFeature
}

/** The same with indices in the JavaScript string. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly feature: FacetFeature
}

const domains = new Set(topLevelDomains)

/** Whether the last part is a name that exists. In lower case only, as Bluesky's own clients have it. */
const isDomain = (text: string): boolean => text.includes('.') && domains.has(text.slice(text.lastIndexOf('.') + 1))

/** Most graphemes of a tag, lexicon `app.bsky.richtext.facet#tag`. */
const MOST_TAG_GRAPHEMES = 64

const MENTION = /(?<=^|[\s(])@([a-zA-Z0-9.-]+)\b/g

function mentions(text: string): Span[] {
  return [...text.matchAll(MENTION)].flatMap(({ index, 0: whole, 1: handle = '' }) =>
    // `.test` does not exist, but a server for trying out has it.
    isDomain(handle) || handle.endsWith('.test')
      ? [{ start: index, end: index + whole.length, feature: { kind: 'mention', handle } as const }]
      : [],
  )
}

/** An address with a scheme, or a bare domain of letters and digits with whatever follows it up to the next space. */
const LINK = /(?<=^|[\s(])(?:https?:\/\/\S+|(?<domain>[a-z][a-z0-9]*(?:\.[a-z0-9]+)+)\S*)/gim

function detectedLinks(text: string): Span[] {
  return [...text.matchAll(LINK)].flatMap(({ index, 0: whole, groups }) => {
    const domain = groups?.domain
    // `HTTPS://…` is found by the pattern and refused by Bluesky's clients: their addresses begin in lower case.
    if (domain === undefined ? !whole.startsWith('http') : !isDomain(domain)) return []
    const shown = withoutEnd(whole)
    const uri = domain === undefined ? shown : `https://${shown}`
    return [{ start: index, end: index + shown.length, feature: { kind: 'link', uri } as const }]
  })
}

/** Without one mark that ends a sentence, and without a bracket that was opened outside the address. */
function withoutEnd(address: string): string {
  const unmarked = address.replace(/[.,;:!?]$/, '')
  return unmarked.endsWith(')') && !unmarked.includes('(') ? unmarked.slice(0, -1) : unmarked
}

/** Signs without width between which a tag ends; U+FE0F after the `#` makes it a keycap. */
const INVISIBLE = '\\u00AD\\u2060\\u200A-\\u200D\\u20E2'

/** A tag has something in it that is no digit and no mark. */
const TAG = new RegExp(
  `(?<=^|\\s)[#＃](?!\\uFE0F)([^\\s${INVISIBLE}]*[^\\d\\s\\p{P}${INVISIBLE}]+[^\\s${INVISIBLE}]*)`,
  'gu',
)

function tags(text: string): Span[] {
  return [...text.matchAll(TAG)].flatMap(({ index, 1: written = '' }) => {
    const tag = written.replace(/\p{P}+$/u, '')
    const fits = tag.length <= MOST_TAG_GRAPHEMES || graphemeCount(tag) <= MOST_TAG_GRAPHEMES
    return tag !== '' && fits
      ? [{ start: index, end: index + 1 + tag.length, feature: { kind: 'tag', tag } as const }]
      : []
  })
}

/** `$ABC`, which Bluesky makes a tag with its dollar sign. */
const CASHTAG = /(?<=^|[\s(])\$([A-Za-z][A-Za-z0-9]{0,4})(?=\s|$|[.,;:!?)"'\u2019])/g

function cashtags(text: string): Span[] {
  return [...text.matchAll(CASHTAG)].map(({ index, 0: whole }) => ({
    start: index,
    end: index + whole.length,
    feature: { kind: 'tag', tag: whole.toUpperCase() },
  }))
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/**
 * Links, mentions and tags of a text as Bluesky's own clients find them, in the order of the text. A link of the plan stands
 * where its shown form stands and leads to its whole address, however short it is shown.
 */
export function spansOf(text: string, links: readonly PlannedLink[] = []): Span[] {
  const planned = linkPlaces(text, links).map(
    ({ start, end, url }): Span => ({ start, end, feature: { kind: 'link', uri: url } }),
  )
  const found = [...mentions(text), ...detectedLinks(text), ...tags(text), ...cashtags(text)]
  return [...planned, ...found.filter((span) => !planned.some((link) => overlaps(link, span)))].sort(
    (one, other) => one.start - other.start,
  )
}

/** The same with places in bytes, as a record of Bluesky wants them. */
export function facetsOf(text: string, links: readonly PlannedLink[] = []): Facet[] {
  const byteAt = byteIndex(text)
  return spansOf(text, links).map(({ start, end, feature }) => ({
    byteStart: byteAt(start),
    byteEnd: byteAt(end),
    feature,
  }))
}
