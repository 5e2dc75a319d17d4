import type { Snapshot } from '@drempel/core/snapshot'
import { type Province, provinces } from '@drempel/core/vocabulary'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCues } from '../caption/check-cues.ts'
import { type Format, formats } from '../format/format.ts'
import type { MapScene } from '../scene/scene.ts'
import { type Clip, clipSchema } from './clip.ts'
import { composeMapClip } from './map-clip.ts'
import { exampleMaterial, exampleSnapshot } from './material.example.ts'

const withCounts = (counts: Partial<Record<Province, number>>): Snapshot => ({
  ...exampleSnapshot,
  programme: {
    ...exampleSnapshot.programme,
    counts: {
      planned: Object.values(counts).reduce((sum, count) => sum + count, 0),
      inProgress: 0,
      completed: 0,
      stopped: 0,
    },
  },
  provinces: Object.entries(counts).map(([province, initiatives]) => ({ province: province as Province, initiatives })),
})

function compose(snapshot: Snapshot = exampleSnapshot, format: Format = '16:9', statistic?: string): Clip {
  const material = { ...exampleMaterial, snapshot, ...(statistic === undefined ? {} : { statistic }) }
  const result = composeMapClip({ material, format, locale: 'nl' })
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.clip
}

const shapes = Object.keys(formats) as Format[]
const mapOf = ({ scenes }: Clip) => scenes.find(({ kind }) => kind === 'map') as MapScene
const anyCounts = fc.record(
  Object.fromEntries(provinces.map(({ id }) => [id, fc.integer({ min: 0, max: 900 })])) as Record<
    Province,
    fc.Arbitrary<number>
  >,
)

describe('composeMapClip', () => {
  it.each(shapes)('makes a whole clip in %s: valid, with captions that can be read', (format) => {
    const clip = compose(exampleSnapshot, format)
    expect(clipSchema.parse(clip)).toEqual(clip)
    expect(clip.scenes.map(({ kind }) => kind)).toEqual(['title', 'map', 'statistic', 'call'])
    expect(
      checkCues(clip.cues, {
        captionCharacters: formats[format].captionCharacters,
        durationFrames: clip.durationFrames,
      }),
    ).toEqual([])
  })

  it('lasts between twenty seconds and half a minute, give or take a reader’s pace', () => {
    for (const format of shapes) {
      expect(compose(exampleSnapshot, format).durationFrames).toBeGreaterThan(600)
      expect(compose(exampleSnapshot, format).durationFrames).toBeLessThan(960)
    }
  })

  it('lights every initiative, from north to south, and no other', () => {
    const { lights, initiatives, where } = mapOf(compose(withCounts({ limburg: 1, groningen: 2, utrecht: 0 })))
    expect(lights.map(({ province, initiatives: count }) => [province, count])).toEqual([
      ['groningen', 2],
      ['limburg', 1],
    ])
    expect([initiatives, where]).toEqual([3, 'in twee provincies'])
  })

  it.each([
    [{}, 'Wie is de eerste?', 'De eerste groep kan zich nu aanmelden.'],
    [{ utrecht: 1 } as const, 'in Utrecht', 'De eerste groep doet mee: in Utrecht.'],
    [{ utrecht: 4 } as const, 'in Utrecht', 'In Utrecht gaan lichten aan.'],
  ])('finds words for %j', (counts, where, sentence) => {
    const clip = compose(withCounts(counts))
    expect(mapOf(clip).where).toBe(where)
    expect(clip.cues.map(({ lines }) => lines.join(' '))).toContain(sentence)
  })

  it.each([
    [{}, 'Er brandt nog geen licht. Tekst: 0 groepen tot nu toe. Wie is de eerste?'],
    [{ utrecht: 1 } as const, 'Er gaat één licht aan, in Utrecht. Tekst: 1 groep meldde zich aan, in Utrecht.'],
    [
      { utrecht: 12_000 } as const,
      'Er gaan lichten aan, in Utrecht. Tekst: 12.000 groepen meldden zich aan, in Utrecht.',
    ],
  ])('tells who does not see it the same: %j', (counts, words) => {
    expect(compose(withCounts(counts)).altText).toContain(words)
  })

  it('names whose map it is in the last picture', () => {
    expect(compose().scenes.at(-1)).toMatchObject({
      credits: [expect.any(String), expect.stringContaining('CC BY 4.0')],
    })
  })

  it('fills its scenes exactly, whatever the numbers', () => {
    fc.assert(
      fc.property(anyCounts, fc.constantFrom(...shapes), (counts, format) => {
        const clip = compose(withCounts(counts), format)
        expect(clipSchema.safeParse(clip).error).toBeUndefined()
        const map = mapOf(clip)
        expect(map.lights.reduce((sum, one) => sum + one.initiatives, 0)).toBe(map.initiatives)
        for (const { fromFrame, durationFrames } of map.lights)
          expect(fromFrame + durationFrames).toBeLessThan(map.durationFrames - 20)
      }),
      { numRuns: 60 },
    )
  })

  it('shows the first figure that was read at its publisher, with all that a viewer needs to judge it', () => {
    const clip = compose()
    expect(clip.uses).toEqual({
      statistics: ['gelezen-bij-de-bron'],
      consents: [],
      pieces: [],
      lessons: [],
      helplines: ['verzonnen'],
      initiatives: [],
    })
    expect(clip.scenes[2]).toMatchObject({
      shown: 'bijna de helft',
      source: [
        'Bron: Verzonnen Instituut, 2025.',
        'Over inwoners van 18 jaar en ouder, vragenlijst met elf uitspraken.',
        'Een verzonnen cijfer.',
      ],
    })
  })

  it('says so when a figure is known through another text', () => {
    expect(compose(exampleSnapshot, '16:9', 'via-een-bericht').scenes[2]).toMatchObject({
      source: expect.arrayContaining(['Overgenomen uit een bericht over het onderzoek.']),
    })
  })

  it('refuses without a figure, and a figure that is not there', () => {
    const refused = (change: object) =>
      composeMapClip({ material: { ...exampleMaterial, ...change }, format: '16:9', locale: 'nl' })
    expect(refused({ statistic: 'nergens' })).toEqual({
      ok: false,
      refusal: { kind: 'no-such-statistic', asked: 'nergens', known: ['via-een-bericht', 'gelezen-bij-de-bron'] },
    })
    expect(refused({ snapshot: { ...exampleSnapshot, statistics: [] } })).toEqual({
      ok: false,
      refusal: { kind: 'no-such-statistic', known: [] },
    })
  })

  it('names no initiative and nobody: none of that is in the clip', () => {
    const text = JSON.stringify(compose())
    for (const { name } of exampleSnapshot.initiatives) expect(text).not.toContain(name)
    for (const quote of exampleSnapshot.quotes) expect(text).not.toContain(quote.text)
    expect(exampleSnapshot.initiatives.length + exampleSnapshot.quotes.length).toBeGreaterThan(1)
  })

  it('is made up when its data are', () => {
    expect(compose().example).toBe(true)
    expect(compose({ ...exampleSnapshot, example: false }).example).toBe(false)
  })

  it('gives the same clip for the same data', () => expect(compose()).toEqual(compose()))
})

describe('clipSchema', () => {
  it('finds a gap between scenes, a wrong length and a poster beyond the end', () => {
    const clip = compose()
    const [title, map, ...rest] = clip.scenes
    const broken = {
      ...clip,
      posterFrame: 9999,
      durationFrames: 5,
      scenes: [title, { ...map, fromFrame: 1 }, ...rest],
    }
    expect(clipSchema.safeParse(broken).error?.issues.map(({ path }) => path.join('/'))).toEqual([
      'scenes/1/fromFrame',
      'scenes/2/fromFrame',
      'durationFrames',
      'posterFrame',
    ])
  })
})
