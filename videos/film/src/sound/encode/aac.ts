import { readFile } from 'node:fs/promises'
import { Failure } from '@drempel/diagnostics'
import { RenderInternals } from '@remotion/renderer'
import {
  ADTS,
  EncodedAudioPacketSource,
  type EncodedPacket,
  EncodedPacketSink,
  FilePathSource,
  FilePathTarget,
  Input,
  Mp4OutputFormat,
  Output,
} from 'mediabunny'
import { type Stereo, sampleRate } from '../stereo.ts'
import { decodeWav } from '../voice/decode-wav.ts'

/** Samples in a packet of AAC-LC. */
const packetSamples = 1024

/**
 * Packets that libfdk_aac gives before the sound itself: it looks 2,048 samples ahead. We leave them out instead of telling
 * players to skip them, because that takes an edit list, and Instagram refuses a film with one. A decoder that starts without
 * them gives the first 21 ms a little softer; there the music is still coming in from silence.
 */
const primingPackets = 2

/** 192 kbit/s, which nobody tells from the original. Above 18 kHz there is nothing in a voice or a felt piano. */
const encoding = ['-c:a', 'libfdk_aac', '-b:a', '192k', '-cutoff', '18000', '-map_metadata', '-1', '-f', 'adts']

/**
 * Encodes a WAV file of 48 kHz as AAC-LC in an MP4 of exactly `lengthSamples`: the first packet begins at 0 and the last is cut
 * short, so that there is nothing to shift, to trim or to skip. Makes `<file>.adts` on the way.
 */
export async function encodeAac(wavFile: string, file: string, lengthSamples: number): Promise<void> {
  const raw = `${file}.adts`
  await ffmpeg(['-i', wavFile, ...encoding, '-y', raw])
  const input = new Input({ source: new FilePathSource(raw), formats: [ADTS] })
  try {
    const track = await input.getPrimaryAudioTrack()
    if (!track) throw new Failure(`Unexpected empty sound after encoding ${wavFile}, expected AAC. Is the disk full?`)
    const output = new Output({
      format: new Mp4OutputFormat({ fastStart: 'in-memory' }),
      target: new FilePathTarget(file),
    })
    const source = new EncodedAudioPacketSource('aac')
    output.addAudioTrack(source)
    await output.start()
    const decoderConfig = await track.getDecoderConfig()
    let number = 0
    for await (const packet of new EncodedPacketSink(track).packets()) {
      if (number >= primingPackets)
        await source.add(
          placed(packet, number - primingPackets, lengthSamples),
          decoderConfig ? { decoderConfig } : undefined,
        )
      number += 1
    }
    await output.finalize()
  } finally {
    input.dispose()
  }
}

function placed(packet: EncodedPacket, number: number, lengthSamples: number): EncodedPacket {
  const fromSample = number * packetSamples
  const duration = Math.min(packetSamples, lengthSamples - fromSample) / sampleRate
  return packet.clone({ timestamp: fromSample / sampleRate, duration })
}

/** What a listener hears of a file with sound: decoded again, at 48 kHz. Makes `<file>.wav` on the way. */
export async function decodeSound(file: string): Promise<Stereo> {
  const wavFile = `${file}.wav`
  await ffmpeg(['-i', file, '-c:a', 'pcm_s24le', '-ar', String(sampleRate), '-ac', '2', '-y', wavFile])
  const decoded = await decodeWav(await readFile(wavFile))
  if (!decoded.ok) throw new Failure(`${decoded.reason}. It was made from ${file}; is the disk full?`)
  const [left, right = left] = decoded.recording.channels
  return { left, right }
}

/** The ffmpeg that travels with Remotion. */
async function ffmpeg(args: readonly string[]): Promise<void> {
  await RenderInternals.callFf({
    bin: 'ffmpeg',
    args: ['-hide_banner', '-loglevel', 'error', ...args],
    indent: false,
    logLevel: 'error',
    binariesDirectory: null,
    cancelSignal: undefined,
  }).catch((cause: unknown) => {
    throw new Failure(
      'Unexpected failure to encode sound, expected the ffmpeg that comes with npm and room on the disk.',
      {
        cause,
      },
    )
  })
}
