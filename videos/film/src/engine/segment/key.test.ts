import { describe, expect, it } from 'vitest'
import { encodingOf } from './encoding.ts'
import { contentKey, segmentKey } from './key.ts'
import type { Segment } from './segment.ts'

const surroundings = { bundleSha256: 'code', assetsSha256: 'letters', browser: 'Chromium 153' }
const segment: Segment = {
  fromFrame: 0,
  frames: 30,
  clip: {
    id: 'segment',
    kind: 'clip',
    title: 'segment',
    locale: 'nl',
    format: '16:9',
    durationFrames: 30,
    example: true,
    asOf: '2000-01-01',
    scenes: [
      { kind: 'title', id: 'segment', fromFrame: 0, durationFrames: 30, name: 'Over de drempel', title: 'Samen' },
    ],
    cues: [],
    speech: [],
    music: [],
    posterFrame: 0,
    altText: 'segment',
    uses: { statistics: [], consents: [], pieces: [], lessons: [], helplines: [], initiatives: [] },
  },
}
const keys = (one: Segment = segment, scale = 1, change: Partial<typeof surroundings> = {}) => [
  segmentKey(one, encodingOf('16:9', scale), { ...surroundings, ...change }),
  contentKey(one, encodingOf('16:9', scale), { ...surroundings, ...change }),
]

describe('segmentKey and contentKey', () => {
  it('are the same for the same, in whatever order the fields stand', () => {
    const turned = JSON.parse(JSON.stringify(segment), (_name, value) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    )
    expect(keys(turned)).toEqual(keys())
  })

  it('are others for another word, another frame, another size, another browser, other letters', () => {
    const others = [
      keys({ ...segment, clip: { ...segment.clip, locale: 'en' } }),
      keys({ ...segment, fromFrame: 1 }),
      keys(segment, 0.5),
      keys(segment, 1, { browser: 'Chromium 154' }),
    ]
    for (const [inputs, content] of others) {
      expect(inputs).not.toBe(keys()[0])
      expect(content).not.toBe(keys()[1])
    }
    expect(keys(segment, 1, { assetsSha256: 'others' })[1]).not.toBe(keys()[1])
  })

  it('differ in this: other code is another segment, and the same content', () => {
    const [inputs, content] = keys(segment, 1, { bundleSha256: 'other code' })
    expect(inputs).not.toBe(keys()[0])
    expect(content).toBe(keys()[1])
  })

  it('never meet', () => {
    expect(keys()[0]).not.toBe(keys()[1])
  })
})

describe('encodingOf', () => {
  it('is even in both directions, as H.264 asks, also at half the size', () => {
    expect(encodingOf('4:5', 0.5)).toMatchObject({ widthPx: 540, heightPx: 674 })
  })

  it('is the whole picture at full size', () => {
    expect(encodingOf('9:16', 1)).toMatchObject({ widthPx: 1080, heightPx: 1920, bitsPerSecond: 16_000_000 })
  })
})
