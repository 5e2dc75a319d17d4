import { expect, it } from 'vitest'
import { wav } from './wav.example.ts'
import { wavDurationMs } from './wav-duration.ts'

it('tells how long a recording lasts, whatever stands before the sound', () => {
  expect(wavDurationMs(wav(1500))).toBe(1500)
  expect(wavDurationMs(wav(1500, [['LIST', 7]]))).toBe(1500)
})

it('counts the sound that is there, when a recorder wrote that there is more', () => {
  expect(wavDurationMs(wav(1500).subarray(0, 44 + 48_000))).toBe(500)
})

it.each([
  ['nothing', new Uint8Array()],
  ['another sort of file', new TextEncoder().encode('ID3 this is an mp3, not a WAV')],
  ['a WAV without sound', wav(1500).subarray(0, 36)],
])('knows nothing of %s', (_, bytes) => expect(wavDurationMs(bytes)).toBeUndefined())
