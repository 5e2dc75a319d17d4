import { describe, expect, it } from 'vitest'
import { checkCues } from './check-cues.ts'
import type { Cue } from './cue.ts'

const limits = { captionCharacters: 26, durationFrames: 300 }
const good: Cue = { fromFrame: 10, durationFrames: 60, lines: ['Kom binnen.'] }
const rulesOf = (...cues: Cue[]) => checkCues(cues, limits).map(({ rule, cue }) => `${cue} ${rule}`)

describe('checkCues', () => {
  it('has nothing against captions within every norm, up to the last frame', () => {
    expect(rulesOf(good, { ...good, fromFrame: 72 }, { ...good, fromFrame: 240 })).toEqual([])
    expect(rulesOf()).toEqual([])
  })

  it.each<[string, Cue]>([
    ['0 line-length', { ...good, lines: ['a'.repeat(27)] }],
    ['0 lines', { ...good, lines: ['een', 'twee', 'drie'] }],
    ['0 too-short', { ...good, durationFrames: 24 }],
    ['0 too-long', { ...good, durationFrames: 211 }],
    ['0 too-fast', { ...good, lines: ['a'.repeat(15), 'b'.repeat(15)] }],
    ['0 beyond-end', { ...good, fromFrame: 241 }],
  ])('finds %s', (expected, cue) => expect(rulesOf(cue)).toEqual([expected]))

  it('finds cues that follow too closely, or overlap', () => {
    expect(rulesOf(good, { ...good, fromFrame: 71 })).toEqual(['1 gap'])
    expect(rulesOf(good, { ...good, fromFrame: 30 })).toEqual(['1 gap'])
  })

  it('says what stood there and what was expected', () => {
    expect(checkCues([{ ...good, lines: ['een', 'twee', 'drie'] }], limits)[0]).toEqual({
      rule: 'lines',
      cue: 0,
      reason: 'Unexpected 3 lines, expected at most 2',
    })
  })

  it('finds everything at once', () => {
    expect(rulesOf({ fromFrame: 299, durationFrames: 2, lines: ['a'.repeat(30), 'b', 'c'] })).toEqual([
      '0 line-length',
      '0 lines',
      '0 too-short',
      '0 too-fast',
      '0 beyond-end',
    ])
  })
})
