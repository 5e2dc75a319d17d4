import { writeFile } from 'node:fs/promises'
import { Failure } from '@drempel/diagnostics'
import {
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  FilePathSource,
  Input,
  MP4,
  Mp4OutputFormat,
  Output,
} from 'mediabunny'
import type { Encoding } from '../page/orders.ts'
import type { EncodedSegment } from '../segment/segment-file.ts'
import { withoutMoment } from './without-moment.ts'

/** What is joined to a film. */
export interface Joined {
  readonly segments: readonly EncodedSegment[]
  readonly encoding: Encoding
  readonly framesPerSecond: number
  /** File with the sound (AAC in MP4, as long as the film); none for a silent film. */
  readonly aacFile?: string | undefined
}

/**
 * Joins segments and sound to an MP4 without touching a picture: its table of contents first, every picture in its place
 * to the tick, no edit list, and nothing of the moment at which it was made. The same segments give the same bytes.
 * @throws Failure when segments do not belong together.
 */
export async function joinFilm(file: string, { segments, encoding, framesPerSecond, aacFile }: Joined): Promise<void> {
  const target = new BufferTarget()
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target })
  const video = new EncodedVideoPacketSource('avc')
  output.addVideoTrack(video, { frameRate: framesPerSecond })
  const sound = aacFile === undefined ? undefined : await openSound(aacFile)
  if (sound) output.addAudioTrack(sound.source)
  await output.start()
  // Tracks are fed side by side: the muxer waits for neither.
  await Promise.all([addPictures(video, segments, encoding, framesPerSecond), sound?.add()])
  await output.finalize()
  await writeFile(file, withoutMoment(new Uint8Array(target.buffer as ArrayBuffer)))
}

async function addPictures(
  video: EncodedVideoPacketSource,
  segments: readonly EncodedSegment[],
  { codec, widthPx, heightPx }: Encoding,
  framesPerSecond: number,
): Promise<void> {
  const description = segments[0]?.description ?? ''
  const decoderConfig: VideoDecoderConfig = {
    codec,
    codedWidth: widthPx,
    codedHeight: heightPx,
    description: Buffer.from(description, 'base64'),
    colorSpace: { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false },
  }
  let number = 0
  for (const segment of segments) {
    if (segment.description !== description)
      throw new Failure(
        'Unexpected segments of two encoders, expected one. Clear the cache of the film and render again.',
      )
    let from = 0
    for (const [index, size] of segment.sizes.entries()) {
      const data = segment.pictures.subarray(from, from + size)
      const type = segment.keyFrames.includes(index) ? 'key' : 'delta'
      const packet = new EncodedPacket(data, type, number / framesPerSecond, 1 / framesPerSecond)
      await video.add(packet, number === 0 ? { decoderConfig } : undefined)
      from += size
      number += 1
    }
  }
  video.close()
}

async function openSound(aacFile: string): Promise<{ source: EncodedAudioPacketSource; add: () => Promise<void> }> {
  const input = new Input({ source: new FilePathSource(aacFile), formats: [MP4] })
  const track = await input.getPrimaryAudioTrack()
  if (!track) throw new Failure(`Unexpected sound without a track in ${aacFile}, expected AAC.`)
  const source = new EncodedAudioPacketSource('aac')
  return {
    source,
    async add() {
      const decoderConfig = (await track.getDecoderConfig()) ?? undefined
      for await (const packet of new EncodedPacketSink(track).packets())
        await source.add(packet, decoderConfig ? { decoderConfig } : undefined)
      source.close()
      input.dispose()
    },
  }
}
