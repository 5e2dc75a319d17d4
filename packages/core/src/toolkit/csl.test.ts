import { describe, expect, it } from 'vitest'
import { toCsl } from './csl.ts'
import { type Source, sourceSchema } from './source.ts'

const article: Source = {
  key: 'bvt2020',
  kind: 'article',
  title: 'Naar een gerichtere aanpak van eenzaamheid',
  authors: ['T. Bouwman', 'T.G. van Tilburg'],
  publisher: 'Tijdschrift voor Gerontologie en Geriatrie 51(1)',
  year: 2020,
  url: 'https://tvgg-archief.nl/artikelen/',
  doi: '10.36613/tgg.1875-6832/2020.01.01',
  checkedAt: '2026-11-03',
  confidence: 'primary',
  note: 'We lazen de samenvatting.',
}

describe('toCsl', () => {
  it('writes an article as reference managers read it', () => {
    expect(toCsl(article)).toEqual({
      id: 'bvt2020',
      type: 'article-journal',
      title: 'Naar een gerichtere aanpak van eenzaamheid',
      author: [{ literal: 'T. Bouwman' }, { literal: 'T.G. van Tilburg' }],
      'container-title': 'Tijdschrift voor Gerontologie en Geriatrie 51(1)',
      issued: { 'date-parts': [[2020]] },
      accessed: { 'date-parts': [[2026, 11, 3]] },
      URL: 'https://tvgg-archief.nl/artikelen/',
      DOI: '10.36613/tgg.1875-6832/2020.01.01',
      note: 'We lazen de samenvatting.',
    })
  })

  it('leaves out what is not known, and invents nothing', () => {
    const { year: _, url: __, doi: ___, note: ____, ...rest } = article
    expect(Object.keys(toCsl({ ...rest, kind: 'page', authors: [] }))).toEqual([
      'id',
      'type',
      'title',
      'publisher',
      'accessed',
    ])
  })

  it('has a word of CSL for every kind of source', () => {
    const types = sourceSchema.shape.kind.options.map((kind) => [kind, toCsl({ ...article, kind }).type])
    expect(Object.fromEntries(types)).toEqual({
      article: 'article-journal',
      report: 'report',
      page: 'webpage',
      dataset: 'dataset',
      news: 'article-newspaper',
      manual: 'document',
      book: 'book',
    })
  })
})
