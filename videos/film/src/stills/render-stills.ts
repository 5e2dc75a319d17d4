import { createHash } from 'node:crypto'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { formats, type RenderedStill, type Still } from '@drempel/storyboard'
import { segmentOfFrame } from '../engine/segment/plan-segments.ts'
import { inOrder } from '../render/in-order.ts'
import type { Studio } from '../render/studio.ts'
import { changeManifest, readManifest, sha256Of } from '../write/clip-manifest.ts'
import { makeMakingFolder } from '../write/making-folder.ts'
import { fitPicture } from './fit-picture.ts'
import { fileOfStill, isOfStill } from './still-names.ts'

/** How stills are rendered. */
export interface StillOptions {
  /** Folder for everything that is made. */
  readonly out: string
  /** Make it again, even when nothing has changed. */
  readonly force: boolean
  /** Stops the work; what is finished stays. */
  readonly signal: AbortSignal
}

/** Hears how it goes, still by still. */
export interface StillWatcher {
  readonly unchanged: (still: RenderedStill) => void
  readonly made: (still: RenderedStill) => void
}

/** Stills under way at once. */
const AT_ONCE = 3

/** Stills between two times that the manifest is written: stopping half-way then loses little, and a hundred go fast. */
const BETWEEN_MANIFESTS = 10

/** Moves when the way of making a still of a frame changes. */
const FITTING = 1

/** Renders the stills, leaving out those that nothing has changed about, and lists them in the manifest. */
export async function renderStills(
  studio: Pick<Studio, 'still' | 'bundleSha256' | 'engine'>,
  stills: readonly Still[],
  { out, force, signal }: StillOptions,
  watcher: StillWatcher,
): Promise<readonly RenderedStill[]> {
  if (stills.length === 0) return []
  const making = await makeMakingFolder(out)
  const rendered: RenderedStill[] = []
  const fresh: RenderedStill[] = []
  try {
    const before = (await readManifest(out)).stills
    await inOrder(stills, AT_ONCE, {
      async make(still) {
        signal.throwIfAborted()
        const key = keyOf(still, studio)
        const known = before.find((one) => isOfStill(one, still))
        if (
          known &&
          !force &&
          known.key === key &&
          (await sha256Of(join(out, known.path)).catch(() => '')) === known.sha256
        )
          return known
        return make(still, key)
      },
      async finish(_, one) {
        rendered.push(one)
        if (before.includes(one)) return watcher.unchanged(one)
        const file = join(out, one.path)
        await mkdir(dirname(file), { recursive: true })
        await rename(join(making.path, basename(one.path)), file)
        fresh.push(one)
        if (fresh.length % BETWEEN_MANIFESTS === 0) await list()
        watcher.made(one)
      },
    })
    return rendered
  } finally {
    if (fresh.length > 0) await list()
    await making.clear()
  }

  async function make(still: Still, key: string): Promise<RenderedStill> {
    const path = fileOfStill(still)
    const file = join(making.path, basename(path))
    const frameFile = `${file}.frame.png`
    const { clip, frame, widthPx, heightPx } = still
    const isWhole = formats[clip.format].widthPx === widthPx && formats[clip.format].heightPx === heightPx
    await studio.still(clip, frame, isWhole ? file : frameFile, { scale: 1 })
    if (!isWhole) {
      await fitPicture(frameFile, clip.format, { widthPx, heightPx }, file)
      await rm(frameFile)
    }
    const { still: name, purpose, locale, altText, uses, credit } = still
    return {
      still: name,
      purpose,
      locale,
      path,
      sha256: await sha256Of(file),
      bytes: (await stat(file)).size,
      widthPx,
      heightPx,
      example: clip.example,
      altText,
      uses,
      ...(credit === undefined ? {} : { credit }),
      key,
    }
  }

  async function list(): Promise<void> {
    const isFresh = (one: RenderedStill) =>
      fresh.some((other) => other.still === one.still && other.locale === one.locale)
    await changeManifest(out, making.path, ({ outputs, stills: listed }) => ({
      outputs,
      stills: [...listed.filter((one) => !isFresh(one)), ...fresh],
    }))
  }
}

/** One hash of everything that decides a still. Same key, same picture. */
function keyOf(still: Still, { bundleSha256, engine }: Pick<Studio, 'bundleSha256' | 'engine'>): string {
  const { widthPx, heightPx, altText, uses, credit } = still
  const shown = segmentOfFrame(still.clip, still.frame)
  return createHash('sha256')
    .update(JSON.stringify([FITTING, bundleSha256, engine, shown, widthPx, heightPx, altText, uses, credit ?? '']))
    .digest('hex')
}
