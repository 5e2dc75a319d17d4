import { rm } from 'node:fs/promises'
import type { Clip } from '@drempel/storyboard'
import { compositionName } from '../page/shown.ts'
import type { EncodedSegment } from '../segment/segment-file.ts'
import type { OfficialBrowser } from './official-browser.ts'

/** Remotion's own renderer: the reference for what a frame looks like, and the one that works when the painter cannot. */
export interface Official {
  /** Writes one frame as PNG. */
  readonly still: (clip: Clip, frame: number, file: string, scale: number) => Promise<void>
  /** Pictures of a run of frames as PNG, in order of arrival. */
  readonly pictures: (
    clip: Clip,
    fromFrame: number,
    frames: number,
    scale: number,
    signal?: AbortSignal,
  ) => Promise<readonly Buffer[]>
  /** The whole clip, encoded by x264. `file` is a name for a file that is gone afterwards. */
  readonly film: (
    clip: Clip,
    file: string,
    options: {
      readonly scale: number
      readonly onShare: (share: number) => void
      readonly signal?: AbortSignal | undefined
    },
  ) => Promise<EncodedSegment>
  readonly close: () => Promise<void>
}

/** More than this many pages at once is slower, also on larger machines; the encoder needs a core too. */
const MOST_PAGES = 4
const TIMEOUT_MS = 60_000

/** Remotion's renderer takes long to load, and most runs need it not. */
const load = () => import('@remotion/renderer')

/** Opens Remotion's renderer; its browser starts with the first picture. */
export function openOfficial(executablePath: string, serveUrl: () => Promise<string>, cores: number): Official {
  let opening: Promise<OfficialBrowser> | undefined
  const concurrency = Math.max(1, Math.min(MOST_PAGES, cores))
  const composed = async (clip: Clip) => {
    opening ??= import('./official-browser.ts').then(({ openOfficialBrowser }) => openOfficialBrowser(executablePath))
    const { selectComposition } = await load()
    const shared = {
      serveUrl: await serveUrl(),
      inputProps: { clip },
      puppeteerInstance: await opening,
      browserExecutable: executablePath,
      logLevel: 'error' as const,
      timeoutInMilliseconds: TIMEOUT_MS,
    }
    return { ...shared, composition: await selectComposition({ ...shared, id: compositionName }) }
  }

  return {
    async still(clip, frame, output, scale) {
      const { renderStill } = await load()
      await renderStill({ ...(await composed(clip)), frame, output, scale, imageFormat: 'png' })
    },
    async pictures(clip, fromFrame, frames, scale, signal) {
      const { renderFrames } = await load()
      const pictures: Buffer[] = []
      await renderFrames({
        ...(await composed(clip)),
        ...stopping(signal),
        imageFormat: 'png',
        outputDir: null,
        muted: true,
        scale,
        concurrency,
        frameRange: [fromFrame, fromFrame + frames - 1],
        onStart: () => undefined,
        onFrameUpdate: () => undefined,
        onFrameBuffer: (picture, frame) => {
          pictures[frame - fromFrame] = picture
        },
      })
      return pictures
    },
    async film(clip, file, { scale, onShare, signal }) {
      const [{ renderMedia }, { readEncodedFilm }] = await Promise.all([load(), import('./read-encoded-film.ts')])
      try {
        await renderMedia({
          ...(await composed(clip)),
          ...stopping(signal),
          outputLocation: file,
          scale,
          ...officialEncoding(scale),
          concurrency,
          ffmpegOverride: ({ type, args }) => (type === 'stitcher' ? args : withoutLookingAhead(args)),
          onProgress: ({ progress }) => onShare(progress),
        })
        return await readEncodedFilm(file)
      } finally {
        await rm(file, { force: true })
      }
    },
    async close() {
      // Whoever asked for a picture has heard that it did not start.
      const browser = await opening?.catch(() => undefined)
      await browser?.close({ silent: true })
    },
  }
}

const stopping = (signal: AbortSignal | undefined) =>
  signal ? { cancelSignal: (cancel: () => void) => signal.addEventListener('abort', cancel) } : {}

/** How x264 encodes. Quality 18 shows no difference to the eye; a preview may show a little. */
export const officialEncoding = (scale: number) =>
  ({
    codec: 'h264',
    crf: scale < 1 ? 24 : 18,
    x264Preset: scale < 1 ? 'veryfast' : 'medium',
    pixelFormat: 'yuv420p',
    colorSpace: 'bt709',
    imageFormat: 'jpeg',
    jpegQuality: 92,
    muted: true,
  }) as const

/** What the platforms ask beyond Remotion's own: no pictures that look ahead. The last argument is the file; ours stand before it. */
const withoutLookingAhead = (args: readonly string[]): string[] => [...args.slice(0, -1), '-bf', '0', ...args.slice(-1)]
