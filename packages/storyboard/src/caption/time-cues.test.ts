import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCues } from './check-cues.ts'
import { endOf, timeCues } from './time-cues.ts'

const lying = { captionCharacters: 42 }

describe('timeCues', () => {
  it('gives a cue the time that reading takes, and a moment to see it', () => {
    // 33 characters at 15 a second are 66 frames; 10 frames to notice.
    expect(timeCues(['Je hoeft het niet groot te maken.'], 100, lying)).toEqual([
      { fromFrame: 100, durationFrames: 76, lines: ['Je hoeft het niet groot te maken.'] },
    ])
  })

  it('lets a word of one letter stand as long as the norm asks', () => {
    expect(timeCues(['O'], 0, lying)).toEqual([{ fromFrame: 0, durationFrames: 25, lines: ['O'] }])
  })

  it('leaves two frames empty between cues', () => {
    const [one, two] = timeCues(['O', 'Ja'], 0, lying)
    expect([one?.fromFrame, one?.durationFrames, two?.fromFrame]).toEqual([0, 25, 27])
  })

  it('spreads a long sentence over cues of two lines', () => {
    const cues = timeCues(['een twee drie vier vijf zes zeven acht negen tien elf twaalf'], 0, {
      captionCharacters: 14,
    })
    expect(cues.map(({ lines }) => lines.length)).toEqual([2, 2, 1])
  })

  it('has nothing to say about nothing', () => {
    expect(timeCues([], 5, lying)).toEqual([])
    expect(endOf([])).toBe(0)
  })

  it('always keeps the norms: no overlap, gaps, reading speed, two lines', () => {
    const sentence = fc.array(fc.string({ minLength: 1, maxLength: 11, unit: fc.constantFrom(...'abcde') }), {
      minLength: 1,
      maxLength: 20,
    })
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 6 }), fc.integer({ min: 11, max: 42 }), (sentences, characters) => {
        const cues = timeCues(
          sentences.map((words) => words.join(' ')),
          12,
          { captionCharacters: characters },
        )
        expect(checkCues(cues, { captionCharacters: characters, durationFrames: endOf(cues) })).toEqual([])
        expect(cues.flatMap(({ lines }) => lines).join(' ')).toBe(sentences.map((words) => words.join(' ')).join(' '))
      }),
    )
  })
})
