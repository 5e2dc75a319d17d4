import type { Source } from './source.ts'

/** A date in CSL-JSON: year, or year, month and day. */
export interface CslDate {
  /** One date, its parts as numbers: `[[2020]]`, `[[2026, 11, 23]]`. */
  readonly 'date-parts': readonly [readonly [number] | readonly [number, number, number]]
}

/** A name in CSL-JSON, kept as it is written: which part is the family name is not ours to guess. */
export interface CslName {
  /** The name as the source gives it: `T.G. van Tilburg`. */
  readonly literal: string
}

/** A source in CSL-JSON, the notation that reference managers such as Zotero read. Only the fields that we know. */
export interface CslItem {
  /** Key of the source. */
  readonly id: string
  /** Sort of source, in the words of CSL 1.0.2. */
  readonly type: 'article-journal' | 'article-newspaper' | 'report' | 'webpage' | 'dataset' | 'document' | 'book'
  /** Title, in its own language. */
  readonly title: string
  /** Authors, in order. Absent when an organisation speaks. */
  readonly author?: readonly CslName[]
  /** Journal or news site in which it stands. Absent for what an organisation published itself. */
  readonly 'container-title'?: string
  /** Organisation that published it. Absent for what stands in a journal or on a news site. */
  readonly publisher?: string
  /** Year of publication, when known. */
  readonly issued?: CslDate
  /** Day on which somebody last read it. */
  readonly accessed: CslDate
  /** Web address, when it can be read online. */
  readonly URL?: string
  /** Digital object identifier, without the resolver. */
  readonly DOI?: string
  /** What a reader should know about it, in Dutch. */
  readonly note?: string
}

/** Our sorts of source in the words of CSL. A manual has no word of its own there, so it is a `document`. */
const types: Readonly<Record<Source['kind'], CslItem['type']>> = {
  article: 'article-journal',
  news: 'article-newspaper',
  report: 'report',
  page: 'webpage',
  dataset: 'dataset',
  manual: 'document',
  book: 'book',
}

/** A source as a CSL-JSON item, for reference managers. Nothing is added that the source does not say. */
export function toCsl({ key, kind, title, authors, publisher, year, url, doi, checkedAt, note }: Source): CslItem {
  const [accessedYear = 0, month = 0, day = 0] = checkedAt.split('-').map(Number)
  const within = kind === 'article' || kind === 'news'
  return {
    id: key,
    type: types[kind],
    title,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(within ? { 'container-title': publisher } : { publisher }),
    ...(year !== undefined && { issued: { 'date-parts': [[year]] } as const }),
    accessed: { 'date-parts': [[accessedYear, month, day]] },
    ...(url !== undefined && { URL: url }),
    ...(doi !== undefined && { DOI: doi }),
    ...(note !== undefined && { note }),
  }
}
