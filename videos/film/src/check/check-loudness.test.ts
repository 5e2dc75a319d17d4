import { describe, expect, it } from 'vitest'
import { checkLoudness } from './check-loudness.ts'

describe('checkLoudness', () => {
  it.each([
    ['social', -14.4, -1],
    ['social', -13.5, -3],
    ['broadcast', -23, -5],
  ] as const)('passes %s at %d LUFS and %d dBTP', (target, integratedLufs, truePeakDbtp) =>
    expect(checkLoudness({ target, integratedLufs, truePeakDbtp })).toEqual([]),
  )

  it('says what is too soft, too loud and too sharp', () => {
    expect(checkLoudness({ target: 'social', integratedLufs: -20, truePeakDbtp: -7 })).toEqual([
      'Unexpected loudness of -20.0 LUFS, expected -14 within 0.5',
    ])
    expect(checkLoudness({ target: 'broadcast', integratedLufs: -14, truePeakDbtp: -0.2 })).toEqual([
      'Unexpected loudness of -14.0 LUFS, expected -23 within 0.5',
      'Unexpected peak of -0.2 dBTP, expected at most -1',
    ])
  })
})
