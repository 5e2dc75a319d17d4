import { type Stereo, sampleRate } from '../stereo.ts'

const headerBytes = 44
const channels = 2
const bytesPerSample = 3

/**
 * A sound as a WAV file: PCM, 24 bits, two channels, 48 kHz. Samples beyond full strength are held at it. 24 bits because a
 * broadcaster asks for them; they also leave the soft end of the music smooth.
 */
export function renderWav({ left, right }: Stereo): Buffer {
  const dataBytes = left.length * channels * bytesPerSample
  const file = Buffer.alloc(headerBytes + dataBytes)
  file.write('RIFF', 0, 'latin1')
  file.writeUInt32LE(headerBytes - 8 + dataBytes, 4)
  file.write('WAVEfmt ', 8, 'latin1')
  file.writeUInt32LE(16, 16)
  file.writeUInt16LE(1, 20)
  file.writeUInt16LE(channels, 22)
  file.writeUInt32LE(sampleRate, 24)
  file.writeUInt32LE(sampleRate * channels * bytesPerSample, 28)
  file.writeUInt16LE(channels * bytesPerSample, 32)
  file.writeUInt16LE(bytesPerSample * 8, 34)
  file.write('data', 36, 'latin1')
  file.writeUInt32LE(dataBytes, 40)
  for (let index = 0; index < left.length; index += 1) {
    const at = headerBytes + index * channels * bytesPerSample
    writeSample(file, at, left[index]!)
    writeSample(file, at + bytesPerSample, right[index]!)
  }
  return file
}

const fullStrength = 2 ** 23

function writeSample(file: Uint8Array, at: number, sample: number): void {
  const value = Math.max(-fullStrength, Math.min(fullStrength - 1, Math.round(sample * fullStrength)))
  file[at] = value & 0xff
  file[at + 1] = (value >> 8) & 0xff
  file[at + 2] = (value >> 16) & 0xff
}
