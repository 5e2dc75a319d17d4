import type { Snapshot } from '@drempel/core/snapshot'
import { type Province, provinces } from '@drempel/core/vocabulary'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCues } from '../caption/check-cues.ts'
import { clipSchema } from '../clip/clip.ts'
import { exampleMaterial } from '../clip/material.example.ts'
import { type Format, formats } from '../format/format.ts'
import { checkReading } from '../reading/check-reading.ts'
import { clipCatalogue } from './catalogue.ts'
import { composeFilmOrClip } from './compose-by-id.ts'

const { snapshot } = exampleMaterial
const ids = (change: Partial<Snapshot> = {}) =>
  clipCatalogue({ ...exampleMaterial, snapshot: { ...snapshot, ...change } }).map(({ id }) => id)

describe('clipCatalogue', () => {
  it('lists film and clips in a fixed order, under names that can be files', () => {
    expect(ids()).toEqual([
      'film',
      'de-kaart',
      'cijfer',
      'adviseurs',
      'week',
      'kaart-voorbeeld-bankje',
      'kaart-voorbeeld-welkom',
      'kaart-voorbeeld-taak',
      'verhaal-voorbeeld-verhaal',
      'les-1',
      'les-sta-op',
      'initiatief-verzonnen-tafel',
    ])
    for (const id of ids()) expect(id).toMatch(/^[a-z0-9-]+$/)
  })

  it('stars what is made when nobody asks: the cards of the film, one story, one lesson, every initiative', () => {
    const plain = clipCatalogue(exampleMaterial).filter(({ featured }) => !featured)
    expect(plain.map(({ id }) => id)).toEqual(['kaart-voorbeeld-taak', 'les-sta-op'])
  })

  it('says how long, in which shapes and in which languages', () => {
    expect(clipCatalogue(exampleMaterial).find(({ id }) => id === 'week')).toEqual({
      id: 'week',
      kind: 'clip',
      title: 'Week tegen Eenzaamheid',
      durationFrames: 330,
      formats: ['16:9', '1:1', '4:5', '9:16'],
      locales: ['nl', 'en'],
      featured: true,
    })
    expect(clipCatalogue(exampleMaterial)[0]).toMatchObject({ kind: 'film', formats: ['16:9'] })
  })

  it('has no initiative that does not agree, no lessons when there are none, and says why a clip is refused', () => {
    expect(ids({ consents: [], lessons: [] }).filter((id) => /^(?:les|initiatief)-/.test(id))).toEqual([])
    const [, map] = clipCatalogue({ ...exampleMaterial, snapshot: { ...snapshot, statistics: [] } })
    expect(map).toMatchObject({ id: 'de-kaart', locales: [], refusal: { kind: 'no-such-statistic' } })
  })

  it('has no film without a script', () => {
    const { script: _, ...material } = exampleMaterial
    expect(clipCatalogue(material).map(({ id }) => id)).not.toContain('film')
  })
})

/** Names and words as people use them: emoji, Arabic, Hebrew, letters on letters, one very long word. */
const anyWords = fc.oneof(
  fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' }).filter((text) => text.trim() !== ''),
  fc.constantFrom(
    'Bewonersgroep Samen Koken en Samen Eten in de Oude Wasserij aan de Kade',
    '☕️👩‍👩‍👧 Koffie & co <3',
    'مقهى الجيران في الشارع',
    'שכנים ביחד',
    'Bewonersorganisatievergaderingsvoorbereidingscommissie',
  ),
)
const anySnapshot = fc
  .record({
    name: anyWords,
    quote: fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }).filter((text) => text.trim() !== ''),
    lesson: anyWords,
    counts: fc.record(
      Object.fromEntries(provinces.map(({ id }) => [id, fc.integer({ min: 0, max: 1000 })])) as Record<
        Province,
        fc.Arbitrary<number>
      >,
    ),
  })
  .map(
    ({ name, quote, lesson, counts }): Snapshot => ({
      ...snapshot,
      provinces: Object.entries(counts).map(([province, initiatives]) => ({
        province: province as Province,
        initiatives,
      })),
      initiatives: snapshot.initiatives.map((one) => ({ ...one, name })),
      quotes: snapshot.quotes.map((one) => ({ ...one, text: quote })),
      lessons: snapshot.lessons.map((one) => ({ ...one, text: lesson })),
    }),
  )

describe('every film and clip, in every shape and language, whatever the data', () => {
  it('is whole: its scenes fill it, its words can be read, its captions keep the norms', () => {
    fc.assert(
      fc.property(anySnapshot, (changed) => {
        const material = { ...exampleMaterial, snapshot: changed }
        for (const { id, formats: shapes, locales } of clipCatalogue(material))
          for (const locale of locales) for (const format of shapes) expectWhole(id, format, locale, material)
      }),
      { numRuns: 12 },
    )
  })
})

function expectWhole(id: string, format: Format, locale: 'nl' | 'en', material: typeof exampleMaterial) {
  const result = composeFilmOrClip(id, format, locale, material)
  if (!result.ok) throw new Error(`${id} ${format} ${locale}: ${JSON.stringify(result.refusal)}`)
  const { clip } = result
  expect(clipSchema.safeParse(clip).error).toBeUndefined()
  expect(checkReading(clip)).toEqual([])
  const limits = { captionCharacters: formats[format].captionCharacters, durationFrames: clip.durationFrames }
  // A word that is longer than a line stays whole: that one norm a name or quote may break.
  expect(checkCues(clip.cues, limits).filter(({ rule }) => rule !== 'line-length')).toEqual([])
  expect(clip.music.at(-1)).toMatchObject({ mood: 'ending' })
  expect(clip.music.reduce((sum, one) => sum + one.durationFrames, 0)).toBe(clip.durationFrames)
}
