/** How a recorder may write its numbers. */
export interface WavShape {
  readonly rateHertz: number
  readonly bits: 16 | 24 | 32
  /** True for floating point, of 32 bits. */
  readonly float?: boolean
}

/** The bytes of a WAV file with these channels, written as recorders do, to read in tests. */
export function wavOf(channels: readonly Float32Array[], { rateHertz, bits, float = false }: WavShape): Buffer {
  const bytes = bits / 8
  const length = channels[0]?.length ?? 0
  const dataBytes = length * channels.length * bytes
  const file = Buffer.alloc(44 + dataBytes)
  file.write('RIFF', 0, 'latin1')
  file.writeUInt32LE(36 + dataBytes, 4)
  file.write('WAVEfmt ', 8, 'latin1')
  file.writeUInt32LE(16, 16)
  file.writeUInt16LE(float ? 3 : 1, 20)
  file.writeUInt16LE(channels.length, 22)
  file.writeUInt32LE(rateHertz, 24)
  file.writeUInt32LE(rateHertz * channels.length * bytes, 28)
  file.writeUInt16LE(channels.length * bytes, 32)
  file.writeUInt16LE(bits, 34)
  file.write('data', 36, 'latin1')
  file.writeUInt32LE(dataBytes, 40)
  let at = 44
  for (let index = 0; index < length; index += 1)
    for (const channel of channels) {
      const sample = channel[index] as number
      if (float) file.writeFloatLE(sample, at)
      else file.writeIntLE(Math.round(sample * (2 ** (bits - 1) - 1)), at, bytes)
      at += bytes
    }
  return file
}

/** A pure tone. */
export const toneOf = (hertz: number, seconds: number, strength: number, rateHertz = 48_000): Float32Array =>
  Float32Array.from(
    { length: Math.round(seconds * rateHertz) },
    (_, index) => strength * Math.sin((2 * Math.PI * hertz * index) / rateHertz),
  )

/** Something that goes up and down as speech does: a buzz of 140 Hz in syllables of a quarter of a second, then a pause. */
export const speechLike = (seconds: number, rateHertz = 48_000): Float32Array =>
  Float32Array.from({ length: Math.round(seconds * rateHertz) }, (_, index) => {
    const at = index / rateHertz
    const syllable = Math.max(0, Math.sin(2 * Math.PI * 2 * at))
    const buzz = [1, 2, 3, 4, 6, 9].reduce((sum, times) => sum + Math.sin(2 * Math.PI * 140 * times * at) / times, 0)
    return 0.2 * buzz * syllable
  })
