import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endOfSpeech, paceSpeech, stretchSpeech } from './pace-speech.ts'

const plain = (text: string) => ({ text, opens: false, alone: false })
const opening = (text: string) => ({ text, opens: true, alone: false })
const from = (list: readonly { fromFrame: number }[]) => list.map(({ fromFrame }) => fromFrame)

describe('paceSpeech', () => {
  it('leaves half a second between sentences, and more before something comes into view', () => {
    // Five words are two seconds.
    const five = 'een twee drie vier vijf'
    expect(from(paceSpeech([plain(five), plain(five), opening(five)], 12, 0))).toEqual([12, 12 + 60 + 15, 87 + 60 + 36])
  })

  it('gives a few words that stand alone three seconds', () => {
    const words = (text: string) => ({ text, opens: true, alone: true })
    expect(from(paceSpeech([words('Erbij horen.'), words('Ertoe doen.'), plain('En dan.')], 0, 0))).toEqual([
      0, 90, 180,
    ])
  })

  it('spreads what is left of the time over the silences, most of it where something comes into view', () => {
    const [one, two, three] = paceSpeech([plain('Een.'), plain('Twee.'), opening('Drie.')], 0, 12 * 3 + 15 + 36 + 40)
    expect([one?.fromFrame, two?.fromFrame, three?.fromFrame]).toEqual([0, 12 + 25, 37 + 12 + 66])
  })

  it('is never silent for longer than two and a half seconds, however long the scene', () => {
    expect(from(paceSpeech([plain('Een.'), opening('Twee.')], 0, 9000))).toEqual([0, 12 + 75])
  })

  it('says nothing of nothing', () => {
    expect(paceSpeech([], 12, 100)).toEqual([])
    expect(endOfSpeech([])).toBe(0)
  })

  it('keeps the order and fits in a room that is large enough, whatever the sentences', () => {
    const sentence = fc.record({
      text: fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6}){0,9}$/),
      opens: fc.boolean(),
      alone: fc.boolean(),
    })
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 0, max: 900 }),
        (list, more) => {
          const least = endOfSpeech(paceSpeech(list, 0, 0))
          const paced = paceSpeech(list, 0, least + more)
          expect(endOfSpeech(paced)).toBeLessThanOrEqual(least + more)
          for (const [at, { fromFrame, durationFrames }] of paced.entries())
            expect(paced[at + 1]?.fromFrame ?? Infinity).toBeGreaterThanOrEqual(fromFrame + durationFrames + 15)
        },
      ),
    )
  })
})

it('a recording has its silences where a calm voice has them', () => {
  const paced = paceSpeech([plain('Een.'), opening('Twee.')], 12, 0)
  expect(stretchSpeech(paced, 12, 120)).toEqual([
    { text: 'Een.', fromFrame: 12, durationFrames: 24 },
    { text: 'Twee.', fromFrame: 12 + 96, durationFrames: 24 },
  ])
})
