import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { findBrowser } from '@drempel/browser'
import { Failure } from '@drempel/diagnostics'
import type { Clip, RenderedClip } from '@drempel/storyboard'
import { ensureBrowser, openBrowser, renderMedia, renderStill, selectComposition } from '@remotion/renderer'
import { VERSION } from 'remotion/version'
import { bundleFilm } from './bundle.ts'
import { encoderArguments, encodingOf, packForWeb } from './encoder.ts'

/** How a picture is made. */
export interface PictureOptions {
  /** Size against the full size: 1, or less for a preview. */
  readonly scale: number
}

/** A browser with the film in it, from which frames and clips come. Close it when done. */
export interface Studio {
  /** What renders, with its versions. */
  readonly engine: RenderedClip['engine']
  /** SHA-256 of all code and letters that draw. */
  readonly bundleSha256: string
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
/**
 * Opens the studio: finds a browser and bundles the film. The browser starts with the first picture, so that a run in
 * which nothing has changed needs none.
 * @throws Failure when there is no browser, or it does not start; the message says what to do.
 */
export async function openStudio(cores: number): Promise<Studio> {
  const { executablePath: browserExecutable } = await findBrowser()
  const doesNotStart = (cause: unknown) =>
    new Failure(
      `The browser at ${browserExecutable} does not start. Missing libraries? Install Debian's package chromium-headless-shell, or name another browser with DREMPEL_BROWSER.\n${(cause as Error).message}`,
      { cause },
    )
  const browserVersion = await promisify(execFile)(browserExecutable, ['--version'])
    .then(({ stdout }) => stdout.trim())
    .catch((cause) => Promise.reject(doesNotStart(cause)))
  const bundle = await bundleFilm()
  let opening: ReturnType<typeof openBrowser> | undefined
  const browser = () => {
    opening ??= ensureBrowser({ browserExecutable, logLevel: 'error' })
      .then(() =>
        withoutNewListeners(() =>
          openBrowser('chrome', { browserExecutable, logLevel: 'error', chromiumOptions: { gl: null } }),
        ),
      )
      .catch((cause) => Promise.reject(doesNotStart(cause)))
    return opening
  }
  const common = async (clip: Clip) => ({
    serveUrl: bundle.folder,
    inputProps: { clip },
    puppeteerInstance: await browser(),
    browserExecutable,
    logLevel: 'error' as const,
    timeoutInMilliseconds: 60_000,
  })
  const composed = async (clip: Clip) => {
    const shared = await common(clip)
    return { ...shared, composition: await selectComposition({ ...shared, id: 'clip' }) }
  }

  return {
    engine: { name: 'remotion', version: VERSION, browser: browserVersion },
    bundleSha256: bundle.sha256,
    async still(clip, frame, output, { scale }) {
      await renderStill({ ...(await composed(clip)), frame, output, scale, imageFormat: 'png' })
    },
    async film(clip, file, { scale, onShare, signal }) {
      const stop = signal ? { cancelSignal: (cancel: () => void) => signal.addEventListener('abort', cancel) } : {}
      const encoded = `${file}.encoded.mp4`
      await renderMedia({
        ...(await composed(clip)),
        ...stop,
        outputLocation: encoded,
        scale,
        ...encodingOf(scale),
        concurrency: Math.max(1, Math.min(MOST_PAGES, cores)),
        ffmpegOverride: ({ type, args }) => (type === 'stitcher' ? args : encoderArguments(args)),
        onProgress: ({ progress }) => onShare(progress),
      })
      await packForWeb(encoded, file)
    },
    async close() {
      await (await opening?.catch(() => undefined))?.close({ silent: true })
      await bundle.clear()
    },
  }
}

/**
 * Remotion ends the whole process at the first Ctrl-C, before anything is cleared away. How we stop is for `main` to say;
 * the browser still goes down with us, by the listener on `exit`.
 */
async function withoutNewListeners<Value>(open: () => Promise<Value>): Promise<Value> {
  const signals = ['SIGINT', 'SIGTERM'] as const
  const before = signals.map((signal) => new Set(process.listeners(signal)))
  const value = await open()
  for (const [at, signal] of signals.entries())
    for (const listener of process.listeners(signal))
      if (!before[at]?.has(listener)) process.removeListener(signal, listener)
  return value
}
