import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCues } from './check-cues.ts'
import { spreadCues } from './spread-cues.ts'
import { endOf } from './time-cues.ts'

const lying = { captionCharacters: 42 }
const spoken = (text: string, fromFrame: number, durationFrames: number) => ({ text, fromFrame, durationFrames })

describe('spreadCues', () => {
  it('follows a calm voice: each cue stands until the next, with the gap of the norm', () => {
    expect(spreadCues([spoken('Een straat.', 10, 60), spoken('Een deur.', 120, 80)], 210, lying)).toEqual([
      { fromFrame: 10, durationFrames: 108, lines: ['Een straat.'] },
      { fromFrame: 120, durationFrames: 90, lines: ['Een deur.'] },
    ])
  })

  it('does not hurry a reader when the voice does: the last cue ends after it', () => {
    const cues = spreadCues(
      [spoken('Je hoeft het niet groot te maken.', 0, 18), spoken('Begin gerust klein.', 18, 12)],
      30,
      lying,
    )
    expect(endOf(cues)).toBeGreaterThan(30)
    expect(checkCues(cues, { ...lying, durationFrames: endOf(cues) })).toEqual([])
  })

  it('takes a caption away after seven seconds, however slow the voice', () => {
    expect(spreadCues([spoken('Ja.', 0, 900)], 900, lying)).toEqual([
      { fromFrame: 0, durationFrames: 210, lines: ['Ja.'] },
    ])
  })

  it('has nothing to say about nothing', () => expect(spreadCues([], 100, lying)).toEqual([]))

  it('keeps every norm and loses no word, whatever the words and the voice', () => {
    const sentence = fc.array(fc.string({ minLength: 1, maxLength: 11, unit: fc.constantFrom(...'abcde') }), {
      minLength: 1,
      maxLength: 20,
    })
    fc.assert(
      fc.property(
        fc.array(sentence, { maxLength: 6 }),
        fc.integer({ min: 11, max: 42 }),
        fc.integer({ min: 1, max: 2000 }),
        (sentences, captionCharacters, voiceFrames) => {
          const said = sentences.map((words) => words.join(' '))
          const each = Math.floor(voiceFrames / Math.max(1, said.length))
          const timed = said.map((text, at) => spoken(text, 12 + at * each, each))
          const cues = spreadCues(timed, 12 + voiceFrames, { captionCharacters })
          const durationFrames = Math.max(endOf(cues), 12 + voiceFrames)
          expect(checkCues(cues, { captionCharacters, durationFrames })).toEqual([])
          expect(cues.flatMap(({ lines }) => lines).join(' ')).toBe(said.join(' '))
        },
      ),
    )
  })
})
