import { Failure } from '@drempel/diagnostics'
import { EncodedPacketSink, FilePathSource, Input, MP4 } from 'mediabunny'
import type { EncodedSegment } from '../segment/segment-file.ts'

/** The pictures of an MP4 as they were encoded, so that it can be joined with sound like any other. */
export async function readEncodedFilm(file: string): Promise<EncodedSegment> {
  const input = new Input({ source: new FilePathSource(file), formats: [MP4] })
  try {
    const track = await input.getPrimaryVideoTrack()
    const config = await track?.getDecoderConfig()
    if (!track || !config?.description) throw new Failure(`Unexpected MP4 without pictures: ${file}`)
    const parts: Uint8Array[] = []
    const keyFrames: number[] = []
    for await (const packet of new EncodedPacketSink(track).packets()) {
      if (packet.type === 'key') keyFrames.push(parts.length)
      parts.push(packet.data)
    }
    return {
      description: Buffer.from(config.description as Uint8Array).toString('base64'),
      sizes: parts.map(({ length }) => length),
      keyFrames,
      hashes: [],
      pictures: Buffer.concat(parts),
    }
  } finally {
    input.dispose()
  }
}
