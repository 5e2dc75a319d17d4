import { type Clip, framesPerSecond } from '@drempel/storyboard'
import type { Engine, SegmentSource } from '../engine.ts'
import { ContractError } from '../page/contract.ts'
import { encodingOf } from '../segment/encoding.ts'
import { planSegments } from '../segment/plan-segments.ts'
import type { EncodedSegment } from '../segment/segment-file.ts'

/** How a film is rendered. */
export interface FilmOptions {
  /** Size against the full size: 1, or less for a preview. */
  readonly scale: number
  /** The sound, as it comes ready: a file with AAC, or nothing for a silent film. */
  readonly aacFile?: Promise<string | undefined> | undefined
  /** Hears how many frames of the clip are there. */
  readonly onFrames?: ((frames: number) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

/** How the segments of a film came to be: how many of each. */
export type Sources = Readonly<Record<SegmentSource, number>>

/**
 * Renders a clip as MP4: the segments that are not there yet, and then all of them joined with the sound.
 * A browser that lacks what the painter leans on leaves the work to Remotion's own renderer.
 */
export async function renderFilm(engine: Engine, clip: Clip, file: string, options: FilmOptions): Promise<Sources> {
  const { scale, aacFile, onFrames = () => undefined, signal } = options
  const encoding = encodingOf(clip.format, scale)
  const sources = { kept: 0, 'same-picture': 0, painted: 0, official: 0, elsewhere: 0 }
  const segments = await paintedSegments().catch((error) => {
    if (error instanceof ContractError) return officialFilm()
    throw error
  })
  signal?.throwIfAborted()
  const { joinFilm } = await import('../join/join-film.ts')
  await joinFilm(file, { segments, encoding, framesPerSecond, aacFile: await aacFile })
  return sources

  async function paintedSegments(): Promise<EncodedSegment[]> {
    let frames = 0
    return everyOf(
      planSegments(clip).map(async (segment) => {
        const { encoded, source } = await engine.segment(segment, encoding, signal)
        frames += segment.frames
        sources[source] += 1
        onFrames(frames)
        return encoded
      }),
    )
  }

  async function officialFilm(): Promise<EncodedSegment[]> {
    const onShare = (share: number) => onFrames(Math.floor(share * clip.durationFrames))
    const encoded = await engine.official.film(clip, `${file}.encoded.mp4`, { scale, onShare, signal })
    sources.official += 1
    return [encoded]
  }
}

/** Waits for all of them, also when one fails: nothing goes on behind the back of who asked. */
async function everyOf<Value>(all: readonly Promise<Value>[]): Promise<Value[]> {
  const settled = await Promise.allSettled(all)
  return settled.map((one) => {
    if (one.status === 'rejected') throw one.reason
    return one.value
  })
}
