import type { ConsentUse } from '@drempel/core/consent'
import { describe, expect, it } from 'vitest'
import { clipSchema } from '../clip/clip.ts'
import { exampleMaterial, exampleScript } from '../clip/material.example.ts'
import { type Format, formats } from '../format/format.ts'
import { cropOf } from './crop.ts'
import type { Still } from './still.ts'
import { stillCatalogue } from './still-catalogue.ts'

const stills = stillCatalogue(exampleMaterial, 'nl')
const named = (name: string) => stills.find(({ still }) => still === name)

describe('stillCatalogue', () => {
  it('has a poster, thumbnails, a picture for every published piece, end cards and pictures for the press', () => {
    expect(stills.map(({ still }) => still)).toEqual([
      'poster-film',
      'thumbnail-youtube',
      'thumbnail-linkedin',
      'thumbnail-instagram',
      'thumbnail-instagram-feed',
      'thumbnail-square',
      'open-graph-voorbeeld-bankje',
      'open-graph-voorbeeld-welkom',
      'open-graph-voorbeeld-taak',
      'open-graph-voorbeeld-verhaal',
      'end-card-16x9',
      'end-card-9x16',
      'press-opening',
      'press-kaart',
      'press-dingen',
      'press-tafel',
      'press-ramen',
    ])
  })

  it('shows frames that exist, of clips that are whole, without captions', () => {
    for (const { clip, frame, altText } of stills) {
      expect(clipSchema.safeParse(clip).error).toBeUndefined()
      expect(clip.cues).toEqual([])
      expect(frame).toBeLessThan(clip.durationFrames)
      expect(altText).not.toBe('')
    }
  })

  it('uses what its one scene shows, and no more', () => {
    expect(named('open-graph-voorbeeld-bankje')?.uses.pieces).toEqual(['voorbeeld-bankje'])
    expect(named('press-kaart')?.uses).toMatchObject({ statistics: [], consents: [], pieces: [], helplines: [] })
    expect(named('press-dingen')?.uses.pieces).toContain('voorbeeld-bankje')
  })

  it('keeps the piece of which a scene of the film speaks, also where it does not show it', () => {
    const scenes = exampleScript.scenes.map((one) =>
      one.id === 'ramen' ? { ...one, pieces: ['voorbeeld-taak'] } : one,
    )
    const script = { ...exampleScript, scenes }
    const press = stillCatalogue({ ...exampleMaterial, script }, 'nl').find(({ still }) => still === 'press-ramen')
    expect(press?.uses.pieces).toEqual(['voorbeeld-taak'])
  })

  describe('a photograph in a scene of the film', () => {
    const media = {
      kind: 'photo',
      src: `media/${'a'.repeat(64)}.jpg`,
      widthPx: 10,
      heightPx: 10,
      focus: { x: 0.5, y: 0.5 },
      altText: 'Twee buren op de stoep',
      credit: 'Foto: Voorbeeld',
      consentId: 'c-0009',
    } as const
    const withUses = (...uses: ConsentUse[]) =>
      stillCatalogue(
        {
          ...exampleMaterial,
          media: { 'film/opening': media, 'film/kaart': media },
          consents: [{ id: 'c-0009', uses, level: 'full', textVersion: '2026-01', givenOn: '2026-03-01' }],
        },
        'nl',
      )
    const shown = (list: readonly Still[], name: string) => {
      const found = list.find(({ still }) => still === name)
      return [found?.altText.startsWith('Twee buren'), found?.uses.consents, found?.credit]
    }

    it('is in a picture for the press and one to be posted when its people agreed to that', () => {
      const all = withUses('film', 'press', 'social')
      expect(shown(all, 'press-opening')).toEqual([true, ['c-0009'], 'Foto: Voorbeeld'])
      expect(shown(all, 'poster-film')).toEqual([true, ['c-0009'], 'Foto: Voorbeeld'])
    })

    it('gives way to the drawing where they agreed to the film only', () => {
      const all = withUses('film')
      expect(shown(all, 'press-opening')).toEqual([false, [], undefined])
      expect(shown(all, 'poster-film')).toEqual([false, [], expect.stringContaining('svg-maps')])
      expect(shown(withUses('film', 'social'), 'press-opening')).toEqual([false, [], undefined])
    })
  })

  it('marks a composite story, and has no English picture of what has no English words', () => {
    expect(named('open-graph-voorbeeld-verhaal')?.clip.scenes[0]).toMatchObject({ label: 'Samengesteld verhaal' })
    const pieces = exampleMaterial.pieces.map(({ english: _, ...piece }) => piece) as typeof exampleMaterial.pieces
    const english = stillCatalogue({ ...exampleMaterial, pieces }, 'en')
    expect(english.filter(({ purpose }) => purpose === 'open-graph')).toEqual([])
  })

  it('has drafts nowhere, and is there without a film', () => {
    const { script: _, ...material } = exampleMaterial
    const pieces = exampleMaterial.pieces.map((piece) => ({ ...piece, status: 'draft' as const }))
    expect(stillCatalogue({ ...material, pieces }, 'nl').map(({ purpose }) => purpose)).toEqual([
      ...Array.from({ length: 5 }, () => 'thumbnail'),
      'end-card',
      'end-card',
    ])
  })
})

describe('cropOf', () => {
  it('is the whole frame in the shape of the frame, and its middle in another', () => {
    expect(cropOf('16:9', { widthPx: 1280, heightPx: 720 })).toEqual({
      leftPx: 0,
      topPx: 0,
      widthPx: 1920,
      heightPx: 1080,
      scale: 2 / 3,
    })
    expect(cropOf('16:9', { widthPx: 1200, heightPx: 630 })).toEqual({
      leftPx: 0,
      topPx: 36,
      widthPx: 1920,
      heightPx: 1008,
      scale: 0.625,
    })
  })

  it('keeps the words of every still: the safe box lies within it', () => {
    for (const { clip, widthPx, heightPx } of stills) {
      const { leftPx, topPx, ...crop } = cropOf(clip.format as Format, { widthPx, heightPx })
      const { safe } = formats[clip.format]
      expect(leftPx).toBeLessThanOrEqual(safe.leftPx)
      expect(topPx).toBeLessThanOrEqual(safe.topPx)
      expect(leftPx + crop.widthPx).toBeGreaterThanOrEqual(safe.rightPx)
      expect(topPx + crop.heightPx).toBeGreaterThanOrEqual(safe.bottomPx)
    }
  })
})
