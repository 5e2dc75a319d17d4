import { join } from 'node:path'
import { findBrowser } from '@drempel/browser'
import type { Clip, RenderedClip } from '@drempel/storyboard'
import { VERSION } from 'remotion/version'
import { browserVersion } from '../engine/browser/browser-version.ts'
import { type Engine, openEngine } from '../engine/engine.ts'
import { type FilmOptions, renderFilm, type Sources } from '../engine/film/render-film.ts'
import { encodingOf } from '../engine/segment/encoding.ts'
import { contentKey, type Surroundings, segmentKey } from '../engine/segment/key.ts'
import { planSegments } from '../engine/segment/plan-segments.ts'
import { openSegmentStore, type SegmentStore } from '../engine/store/segment-store.ts'
import { type Bundle, bundleFilm } from './bundle.ts'
import { defaultCacheFolder } from './cache-folder.ts'

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
  /** Folder with everything that is kept to go faster the next time. */
  readonly cacheFolder: string
  /** Writes one frame as PNG. */
  readonly still: (clip: Clip, frame: number, file: string, options: PictureOptions) => Promise<void>
  /** Writes the clip as MP4; tells how its parts came to be. */
  readonly film: (clip: Clip, file: string, options: FilmOptions) => Promise<Sources>
  /** Forgets what was made of a clip at this size: it is drawn anew. */
  readonly forget: (clip: Clip, options: PictureOptions) => Promise<void>
  /** What draws and encodes, with Remotion's own renderer to compare with. */
  readonly renderer: Engine
  /** What decides a segment beside what is in it. */
  readonly surroundings: Surroundings
  /** Segments that were made before. */
  readonly store: SegmentStore
  readonly close: () => Promise<void>
}

/** More than this many pages at once is slower, also on larger machines; the encoders need cores too. */
const MOST_PAGES = 4

/** Where a studio keeps things; left out, in the cache of this room. */
export interface StudioOptions {
  readonly cacheFolder?: string
}

/** Name of the renderer in the manifest: Remotion draws, the page paints and encodes. */
const ENGINE_NAME = 'drempel-turbo'

/**
 * Opens the studio: finds a browser, and bundles the film unless no source has changed. Browsers start with the first
 * picture, so that a run in which nothing has changed needs none.
 * @throws Failure when there is no browser, or it does not start; the message says what to do.
 */
export async function openStudio(
  cores: number,
  { cacheFolder = defaultCacheFolder }: StudioOptions = {},
): Promise<Studio> {
  const { executablePath } = await findBrowser()
  const [browser, bundle] = await Promise.all([
    browserVersion(executablePath),
    bundleFilm(join(cacheFolder, 'bundles')),
  ])
  return studioOf({ executablePath, browser, bundle, cacheFolder, cores })
}

/** What a studio is made of. */
export interface StudioParts {
  readonly executablePath: string
  /** Name and version of the browser. */
  readonly browser: string
  readonly bundle: Bundle
  readonly cacheFolder: string
  readonly cores: number
}

/** A studio with this bundle and this browser. */
export function studioOf({ executablePath, browser, bundle, cacheFolder, cores }: StudioParts): Studio {
  const surroundings = { bundleSha256: bundle.sha256, assetsSha256: bundle.assetsSha256, browser }
  const store = openSegmentStore(join(cacheFolder, 'segments'))
  const renderer = openEngine({
    executablePath,
    bundleFolder: bundle.folder,
    mediaFolder: join(cacheFolder, 'media'),
    surroundings,
    store,
    pages: Math.max(1, Math.min(MOST_PAGES, cores)),
  })
  return {
    engine: { name: ENGINE_NAME, version: VERSION, browser },
    bundleSha256: bundle.sha256,
    cacheFolder,
    still: (clip, frame, file, { scale }) => renderer.still(clip, frame, file, scale),
    film: (clip, file, options) => renderFilm(renderer, clip, file, options),
    async forget(clip, { scale }) {
      const encoding = encodingOf(clip.format, scale)
      for (const segment of planSegments(clip))
        for (const keyOf of [segmentKey, contentKey]) await store.forget(keyOf(segment, encoding, surroundings))
    },
    renderer,
    surroundings,
    store,
    close: renderer.close,
  }
}
