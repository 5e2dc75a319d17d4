import { AudioSampleSink, BufferSource, Input, WAVE } from 'mediabunny'

/** A recording as numbers. */
export interface Recording {
  /** Samples in a second, as recorded. */
  readonly rateHertz: number
  /** At least one channel, all equally long, of samples between −1 and 1. */
  readonly channels: readonly [Float32Array, ...Float32Array[]]
}

/** A recording, or in words what is wrong with the file: “Unexpected …, expected …”. */
export type DecodedWav =
  | { readonly ok: true; readonly recording: Recording }
  | { readonly ok: false; readonly reason: string }

const expected = 'expected a WAV file as a recorder writes it: PCM of 16, 24 or 32 bits, or floating point'

/** Decodes the bytes of a WAV file, of any rate, any number of channels and any depth. */
export async function decodeWav(bytes: Uint8Array): Promise<DecodedWav> {
  const input = new Input({ source: new BufferSource(bytes), formats: [WAVE] })
  if (!(await input.canRead())) return { ok: false, reason: `Unexpected bytes that are no WAV, ${expected}` }
  const decoded = await decodeTrack(input).catch((error: Error) => error)
  if (decoded instanceof Error)
    return { ok: false, reason: `Unexpected end or damage (${decoded.message}), ${expected}` }
  if (!decoded) return { ok: false, reason: `Unexpected kind of sound in the WAV, ${expected}` }
  if (decoded.channels[0].length === 0)
    return { ok: false, reason: 'Unexpected recording without a sample, expected a voice' }
  return { ok: true, recording: decoded }
}

async function decodeTrack(input: Input): Promise<Recording | undefined> {
  const track = await input.getPrimaryAudioTrack()
  if (!track || !(await track.canDecode())) return
  const rateHertz = await track.getSampleRate()
  const parts: Float32Array[][] = []
  for await (const sample of new AudioSampleSink(track).samples()) {
    parts.push(
      Array.from({ length: sample.numberOfChannels }, (_, planeIndex) => {
        const plane = new Float32Array(sample.numberOfFrames)
        sample.copyTo(plane, { planeIndex, format: 'f32-planar' })
        return plane
      }),
    )
    sample.close()
  }
  const [first = joined([]), ...others] = (parts[0] ?? []).map((_, channel) =>
    joined(parts.map((planes) => planes[channel] as Float32Array)),
  )
  return { rateHertz, channels: [first, ...others] }
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
