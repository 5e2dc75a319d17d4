import { findBrowser } from '@drempel/browser'
import { Failure } from '@drempel/diagnostics'
import type { Clip } from '@drempel/storyboard'
import { ensureBrowser, openBrowser, renderMedia, renderStill, selectComposition } from '@remotion/renderer'
import { bundleFilm } from './bundle.ts'
import { encoderArguments } from './encoder.ts'

/** How a picture is made. */
export interface PictureOptions {
  /** Size against the full size: 1, or less for a preview. */
  readonly scale: number
}

/** A browser with the film in it, from which frames and clips come. Close it when done. */
export interface Studio {
  /** Writes one frame as PNG. */
  readonly still: (clip: Clip, frame: number, file: string, options: PictureOptions) => Promise<void>
  /** Writes the clip as MP4; reports how far it is, a share from 0 to 1. */
  readonly film: (
    clip: Clip,
    file: string,
    options: PictureOptions & { readonly onShare: (share: number) => void; readonly signal?: AbortSignal },
  ) => Promise<void>
  readonly close: () => Promise<void>
}

/** More than this many pages at once is slower, also on larger machines; the encoder needs a core too. */
const MOST_PAGES = 4
/** Constant quality of the encoder: 18 shows no difference to the eye. A preview may show a little. */
const quality = { full: 18, preview: 24 }

/**
 * Opens the studio: finds a browser, bundles the film, starts both.
 * @throws Failure when there is no browser, or it does not start; the message says what to do.
 */
export async function openStudio(cores: number): Promise<Studio> {
  const { executablePath: browserExecutable } = await findBrowser()
  await ensureBrowser({ browserExecutable, logLevel: 'error' })
  const bundle = await bundleFilm()
  const browser = await openBrowser('chrome', {
    browserExecutable,
    logLevel: 'error',
    chromiumOptions: { gl: null },
  }).catch(async (cause) => {
    await bundle.clear()
    throw new Failure(
      `The browser at ${browserExecutable} does not start. Missing libraries? Install Debian's package chromium-headless-shell, or name another browser with DREMPEL_BROWSER.\n${(cause as Error).message}`,
      { cause },
    )
  })
  const common = (clip: Clip) => ({
    serveUrl: bundle.folder,
    inputProps: { clip },
    puppeteerInstance: browser,
    browserExecutable,
    logLevel: 'error' as const,
    timeoutInMilliseconds: 60_000,
  })
  const compositionOf = (clip: Clip) => selectComposition({ ...common(clip), id: 'clip' })

  return {
    async still(clip, frame, output, { scale }) {
      await renderStill({
        ...common(clip),
        composition: await compositionOf(clip),
        frame,
        output,
        scale,
        imageFormat: 'png',
      })
    },
    async film(clip, outputLocation, { scale, onShare, signal }) {
      const stop = signal ? { cancelSignal: (cancel: () => void) => signal.addEventListener('abort', cancel) } : {}
      await renderMedia({
        ...common(clip),
        ...stop,
        composition: await compositionOf(clip),
        outputLocation,
        scale,
        codec: 'h264',
        crf: scale < 1 ? quality.preview : quality.full,
        x264Preset: scale < 1 ? 'veryfast' : 'medium',
        pixelFormat: 'yuv420p',
        colorSpace: 'bt709',
        imageFormat: 'jpeg',
        jpegQuality: 92,
        // There is no sound yet; a silent track would be said to have sound, and would bring an edit list.
        muted: true,
        concurrency: Math.max(1, Math.min(MOST_PAGES, cores)),
        ffmpegOverride: ({ type, args }) => (type === 'stitcher' ? args : encoderArguments(args)),
        onProgress: ({ progress }) => onShare(progress),
      })
    },
    async close() {
      await browser.close({ silent: true })
      await bundle.clear()
    },
  }
}
