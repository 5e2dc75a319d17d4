import { describe, expect, it } from 'vitest'
import { clipSchema } from '../clip/clip.ts'
import { exampleMaterial } from '../clip/material.example.ts'
import { type Format, formats } from '../format/format.ts'
import { cropOf } from './crop.ts'
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
    expect(named('press-kaart')?.uses).toEqual({ statistics: [], consents: [], pieces: [] })
    expect(named('press-dingen')?.uses.pieces).toContain('voorbeeld-bankje')
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
