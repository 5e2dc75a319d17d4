import { describe, expect, it } from 'vitest'
import { recounts } from './tally.ts'

describe('recounts', () => {
  it('moves what changed, and leaves alone what stays', () => {
    expect(
      recounts({ stage: 'matched', province: 'drenthe matched' }, { stage: 'closed', province: 'drenthe matched' }),
    ).toEqual([
      { kind: 'stage', key: 'closed', count: 1 },
      { kind: 'stage', key: 'matched', count: -1 },
    ])
  })

  it('counts each of several keys, and each once', () => {
    expect(recounts({ 'late-norm': ['a', 'b'] }, { 'late-norm': ['b', 'c', 'c'] })).toEqual([
      { kind: 'late-norm', key: 'a', count: -1 },
      { kind: 'late-norm', key: 'c', count: 2 },
    ])
  })

  it('is nothing for what stays as it was', () => {
    expect(recounts({ stage: 'matched' }, { stage: 'matched' })).toEqual([])
    expect(recounts({}, {})).toEqual([])
  })
})
