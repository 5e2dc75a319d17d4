import { describe, expect, test } from 'vitest'
import { integratedLufs } from '../master/loudness.ts'
import { decodeWav } from './decode-wav.ts'
import { duckingGain } from './duck.ts'
import { layVoices, voiceLufs } from './lay-voices.ts'
import { resample } from './resample.ts'
import { speechLike, toneOf, type WavShape, wavOf } from './wav.example.ts'

const rms = (sound: Float32Array) => Math.sqrt(sound.reduce((sum, one) => sum + one * one, 0) / sound.length)
const inMiddle = (sound: Float32Array) => sound.subarray(sound.length / 4, (3 * sound.length) / 4)

describe('a WAV file', () => {
  const shapes: WavShape[] = [
    { rateHertz: 48_000, bits: 16 },
    { rateHertz: 44_100, bits: 24 },
    { rateHertz: 22_050, bits: 32 },
    { rateHertz: 96_000, bits: 32, float: true },
  ]
  test.each(shapes)('is read at $rateHertz Hz and $bits bits, in one channel and in two', async (shape) => {
    const tone = toneOf(500, 0.5, 0.6, shape.rateHertz)
    for (const channels of [[tone], [tone, tone.map((one) => -one)]]) {
      const decoded = await decodeWav(wavOf(channels, shape))
      if (!decoded.ok) throw new Error(decoded.reason)
      expect(decoded.recording.rateHertz).toBe(shape.rateHertz)
      expect(decoded.recording.channels).toHaveLength(channels.length)
      for (const [index, channel] of decoded.recording.channels.entries()) {
        expect(channel).toHaveLength(tone.length)
        for (let at = 0; at < tone.length; at += 97) expect(channel[at]).toBeCloseTo(channels[index]?.[at] as number, 4)
      }
    }
  })

  test('that is something else says so', async () => {
    for (const bytes of [Buffer.from('ID3 this is an mp3'), Buffer.alloc(0), Buffer.from('RIFF')])
      expect(await decodeWav(bytes)).toEqual({
        ok: false,
        reason:
          'Unexpected bytes that are no WAV, expected a WAV file as a recorder writes it: PCM of 16, 24 or 32 bits, or floating point',
      })
  })

  test('without a sample says so', async () => {
    expect(await decodeWav(wavOf([new Float32Array(0)], { rateHertz: 48_000, bits: 16 }))).toEqual({
      ok: false,
      reason: expect.stringMatching(/^Unexpected .*, expected a/),
    })
  })

  test('that was cut off gives what is there', async () => {
    const bytes = wavOf([toneOf(500, 1, 0.5)], { rateHertz: 48_000, bits: 16 })
    const decoded = await decodeWav(bytes.subarray(0, bytes.length / 2))
    expect(decoded.ok && decoded.recording.channels[0].length).toBeGreaterThan(20_000)
  })
})

describe('resampling', () => {
  test.each([8_000, 22_050, 44_100, 96_000])('from %d Hz keeps a tone as strong, as high and as long', (rateHertz) => {
    const made = resample(toneOf(1_000, 1, 0.5, rateHertz), rateHertz)
    const wanted = toneOf(1_000, 1, 0.5)
    expect(made).toHaveLength(48_000)
    const difference = inMiddle(made).map((one, index) => one - (inMiddle(wanted)[index] as number))
    expect(20 * Math.log10(rms(difference) / rms(wanted))).toBeLessThan(-60)
  })

  test('takes away what 48 kHz cannot carry', () => {
    const made = resample(toneOf(30_000, 0.5, 0.5, 96_000), 96_000)
    expect(20 * Math.log10(rms(inMiddle(made)) / 0.35)).toBeLessThan(-70)
  })

  test('leaves alone what has the rate already', () => {
    const tone = toneOf(500, 0.1, 0.5)
    expect(resample(tone, 48_000)).toBe(tone)
  })
})

describe('music under a voice', () => {
  const voice = new Float32Array(48_000 * 6)
  voice.set(speechLike(2), 48_000 * 2)
  const gains = duckingGain(voice)
  const dbAt = (seconds: number) => 20 * Math.log10(gains[Math.round(seconds * 48_000)] as number)

  test('is 11 dB softer while somebody speaks, also in the pauses between syllables', () => {
    for (const seconds of [2.05, 2.4, 3, 3.6]) expect(dbAt(seconds)).toBeCloseTo(-11, 0)
  })

  test('is away before the first word, and comes back after a breath', () => {
    expect(dbAt(1.5)).toBe(0)
    expect(dbAt(1.99)).toBeLessThan(-9)
    expect(dbAt(4)).toBeLessThan(-10)
    expect(dbAt(5.5)).toBeGreaterThan(-1)
  })

  test('moves without a jump', () => {
    expect(gains.every((gain, index) => index === 0 || Math.abs(gain - (gains[index - 1] as number)) < 0.001)).toBe(
      true,
    )
  })

  test('stays as it is without a voice, and under breath', () => {
    expect(duckingGain(new Float32Array(1_000)).every((gain) => gain === 1)).toBe(true)
    expect(duckingGain(toneOf(200, 1, 0.005)).every((gain) => gain === 1)).toBe(true)
  })
})

describe('a voice in its place', () => {
  test('begins at its frame and ends with the recording', () => {
    const laid = layVoices([{ fromFrame: 30, recording: { rateHertz: 48_000, channels: [speechLike(1)] } }], 120)
    expect(laid).toHaveLength(120 * 1_600)
    expect(rms(laid.subarray(0, 48_000))).toBe(0)
    expect(rms(laid.subarray(48_000, 60_000))).toBeGreaterThan(0.01)
    expect(rms(laid.subarray(96_000))).toBe(0)
  })

  test('is as loud as every other, however it was recorded', () => {
    for (const strength of [0.02, 1, 3]) {
      const channels = [speechLike(3, 44_100).map((one) => one * strength)] as const
      const laid = layVoices([{ fromFrame: 0, recording: { rateHertz: 44_100, channels } }], 90)
      expect(integratedLufs({ left: laid, right: laid })).toBeCloseTo(voiceLufs, 0)
    }
  })

  test('of a recording with two channels is their average', () => {
    const spoken = speechLike(1)
    const one = layVoices([{ fromFrame: 0, recording: { rateHertz: 48_000, channels: [spoken] } }], 30)
    const two = layVoices([{ fromFrame: 0, recording: { rateHertz: 48_000, channels: [spoken, spoken.slice()] } }], 30)
    expect(two).toEqual(one)
  })

  test('that reaches past the end is cut with the clip, without an edge', () => {
    const laid = layVoices([{ fromFrame: 15, recording: { rateHertz: 48_000, channels: [speechLike(9)] } }], 60)
    expect(laid).toHaveLength(60 * 1_600)
    expect(Math.abs(laid.at(-1) as number)).toBeLessThan(0.001)
  })

  test('of silence stays silent', () => {
    const laid = layVoices(
      [{ fromFrame: 0, recording: { rateHertz: 48_000, channels: [new Float32Array(48_000)] } }],
      30,
    )
    expect(rms(laid)).toBe(0)
  })
})
