import { rm, writeFile } from 'node:fs/promises'
import { type Clip, formats, framesPerSecond } from '@drempel/storyboard'
import { type Official, openOfficial } from './official/official.ts'
import { ContractError } from './page/contract.ts'
import { openStage } from './page/open-stage.ts'
import type { Encoding } from './page/orders.ts'
import { openPagePool } from './page/page-pool.ts'
import { type FilmServer, serveFilm } from './page/serve-film.ts'
import { shownOf } from './page/shown.ts'
import { encodingOf } from './segment/encoding.ts'
import { contentKey, type Surroundings, segmentKey } from './segment/key.ts'
import { segmentOfFrame } from './segment/plan-segments.ts'
import type { Segment } from './segment/segment.ts'
import type { EncodedSegment } from './segment/segment-file.ts'
import type { SegmentStore } from './store/segment-store.ts'

/** What an engine works with. */
export interface EngineOptions {
  /** Browser that draws. */
  readonly executablePath: string
  /** Folder with the bundle. */
  readonly bundleFolder: string
  /** Folder with photographs and footage, by content. */
  readonly mediaFolder: string
  readonly surroundings: Surroundings
  readonly store: SegmentStore
  /** Pages that draw at the same time. */
  readonly pages: number
}

/** How a segment came to be: found in the store, found to look the same, painted, drawn by Remotion, or made by a worker. */
export type SegmentSource = 'kept' | 'same-picture' | 'painted' | 'official' | 'elsewhere'

/** Draws and encodes. Close it when done. */
export interface Engine {
  /** A segment, from the store or made now, and then kept. */
  readonly segment: (
    segment: Segment,
    encoding: Encoding,
    signal?: AbortSignal,
  ) => Promise<{ readonly encoded: EncodedSegment; readonly source: SegmentSource }>
  /** Writes one frame of a clip as PNG. */
  readonly still: (clip: Clip, frame: number, file: string, scale: number) => Promise<void>
  /** Remotion's own renderer, with the same bundle and browser. */
  readonly official: Official
  readonly close: () => Promise<void>
}

/** Opens an engine. Browsers start when something must be drawn, so that a run in which nothing has changed needs none. */
export function openEngine({
  executablePath,
  bundleFolder,
  mediaFolder,
  surroundings,
  store,
  pages,
}: EngineOptions): Engine {
  let serving: Promise<FilmServer> | undefined
  const server = () => {
    serving ??= serveFilm(bundleFolder, mediaFolder)
    return serving
  }
  const pool = openPagePool(async () => openStage(executablePath, await server(), pages))
  const official = openOfficial(executablePath, async () => (await server()).url, pages)
  const underWay = new Map<string, Promise<{ encoded: EncodedSegment; source: SegmentSource }>>()

  async function make(segment: Segment, encoding: Encoding, key: string, signal?: AbortSignal) {
    const kept = await store.read(key)
    if (kept) return { encoded: kept, source: 'kept' as const }
    const content = contentKey(segment, encoding, surroundings)
    const before = await store.read(content)
    if (before && before.hashes.length > 0 && (await looksTheSame(segment, before.hashes))) {
      await store.alias(content, key)
      return { encoded: before, source: 'same-picture' as const }
    }
    const made = await paint(segment, encoding, signal)
    const encoded = await store.keep(key, made.encoded)
    await store.alias(key, content)
    return { encoded, source: made.source }
  }

  const looksTheSame = (segment: Segment, hashes: readonly string[]): Promise<boolean> =>
    pool.use((page) => page.look({ shown: shownOf(segment.clip), fromFrame: segment.fromFrame, hashes }))

  async function paint(segment: Segment, encoding: Encoding, signal?: AbortSignal) {
    const order = { shown: shownOf(segment.clip), ...rangeOf(segment), encoding, framesPerSecond }
    const { report, pictures } = await pool.use((page) => {
      signal?.throwIfAborted()
      return page.paint(order)
    })
    if (report.kind === 'unpaintable') return paintOfficial(segment, encoding, order, signal)
    const { sizes, keyFrames, description, hashes } = report
    return { encoded: { sizes, keyFrames, description, hashes, pictures }, source: 'painted' as const }
  }

  /** Remotion photographs the frames, the page only encodes them: so they join with all others. */
  async function paintOfficial(
    { clip, fromFrame, frames }: Segment,
    encoding: Encoding,
    order: Parameters<Parameters<Parameters<typeof pool.use>[0]>[0]['paint']>[0],
    signal?: AbortSignal,
  ) {
    const scale = encoding.widthPx / formats[clip.format].widthPx
    const photographs = await official.pictures(clip, fromFrame, frames, scale, signal)
    const offer = (await server()).offer(async (frame) => photographs[frame - fromFrame] as Buffer)
    try {
      const { report, pictures } = await pool.use((page) => page.paint({ ...order, picturesAt: offer.url }))
      if (report.kind !== 'painted')
        throw new Error('Unexpected refusal of a picture that was there, expected it encoded.')
      const { sizes, keyFrames, description } = report
      return { encoded: { sizes, keyFrames, description, hashes: [], pictures }, source: 'official' as const }
    } finally {
      offer.close()
    }
  }

  return {
    segment(segment, encoding, signal) {
      const key = segmentKey(segment, encoding, surroundings)
      const sooner = underWay.get(key)
      if (sooner) return sooner
      const making = make(segment, encoding, key, signal).finally(() => underWay.delete(key))
      underWay.set(key, making)
      return making
    },
    async still(clip, frame, file, scale) {
      const { clip: alone, fromFrame } = segmentOfFrame(clip, frame)
      const { widthPx, heightPx } = encodingOf(clip.format, scale)
      const order = { shown: shownOf(alone), frame: fromFrame, widthPx, heightPx }
      const png = await pool.use((page) => page.still(order)).catch(unlessLacking)
      if (!png) return official.still(clip, frame, file, scale)
      try {
        await writeFile(file, png)
      } catch (error) {
        await rm(file, { force: true })
        throw error
      }
    },
    official,
    async close() {
      await pool.close()
      await official.close()
      // A server that never started has said so to whoever asked.
      await (await serving?.catch(() => undefined))?.close()
    },
  }
}

/** A browser that lacks what the painter leans on leaves the picture to Remotion. */
function unlessLacking(error: unknown): undefined {
  if (!(error instanceof ContractError)) throw error
}

const rangeOf = ({ fromFrame, frames }: Segment) => ({ fromFrame, frames })
