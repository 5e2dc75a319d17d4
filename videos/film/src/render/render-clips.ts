import { rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Clip,
  formats,
  frameToMs,
  type RenderedClip,
  renderSrt,
  renderTranscript,
  renderVtt,
} from '@drempel/storyboard'
import { isWhole, readManifest, sha256Of, writeManifest } from '../write/clip-manifest.ts'
import { makeMakingFolder } from '../write/making-folder.ts'
import { keyOf } from './key.ts'
import type { Studio } from './studio.ts'

/** How clips are rendered. */
export interface RenderOptions {
  /** Folder for everything that is made. */
  readonly out: string
  /** Half the size and a lighter encoding, to look at. */
  readonly preview: boolean
  /** Make it again, even when nothing has changed. */
  readonly force: boolean
  /** Stops the work; what is finished stays. */
  readonly signal: AbortSignal
}

/** Hears how it goes. */
export interface RenderWatcher {
  /** A clip is as it was. */
  readonly unchanged: (output: RenderedClip) => void
  /** A clip is under way, a share from 0 to 1. */
  readonly share: (clip: Clip, share: number) => void
  /** A clip is finished. */
  readonly made: (output: RenderedClip) => void
}

const PREVIEW_SCALE = 0.5

/**
 * Renders the clips one after another, leaving out those that nothing has changed about. Every file is made beside its
 * place and moved there when it is whole; the manifest follows each clip, so that stopping half-way loses nothing.
 */
export async function renderClips(
  studio: Studio,
  clips: readonly Clip[],
  { out, preview, force, signal }: RenderOptions,
  watcher: RenderWatcher,
): Promise<readonly RenderedClip[]> {
  const scale = preview ? PREVIEW_SCALE : 1
  const making = await makeMakingFolder(out)
  try {
    let outputs = await readManifest(out)
    const rendered: RenderedClip[] = []
    for (const clip of clips) {
      const key = keyOf(clip, { bundle: studio.bundleSha256, scale, engine: studio.engine })
      const known = outputs.find((one) => one.clip === clip.id && one.format === clip.format)
      if (known && !force && known.key === key && (await isWhole(out, known))) {
        watcher.unchanged(known)
        rendered.push(known)
        continue
      }
      const names = await makeFiles(studio, clip, making.path, scale, signal, (share) => watcher.share(clip, share))
      const output = await describe(clip, names, making.path, { scale, preview, key, engine: studio.engine })
      for (const name of Object.values(names)) await rename(join(making.path, name), join(out, name))
      outputs = [...outputs.filter((one) => one !== known), output]
      await writeManifest(out, making.path, outputs)
      watcher.made(output)
      rendered.push(output)
    }
    return rendered
  } finally {
    await making.clear()
  }
}

const namesOf = (base: string) => ({
  transcript: `${base}.transcript.txt`,
  vtt: `${base}.vtt`,
  srt: `${base}.srt`,
  poster: `${base}.png`,
  film: `${base}.mp4`,
})

async function makeFiles(
  studio: Studio,
  clip: Clip,
  folder: string,
  scale: number,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<ReturnType<typeof namesOf>> {
  const names = namesOf(`${clip.id}-${formats[clip.format].slug}`)
  onShare(0)
  await writeFile(join(folder, names.transcript), renderTranscript(clip))
  await writeFile(join(folder, names.vtt), renderVtt(clip.cues))
  await writeFile(join(folder, names.srt), renderSrt(clip.cues))
  await studio.still(clip, clip.posterFrame, join(folder, names.poster), { scale })
  await studio.film(clip, join(folder, names.film), { scale, signal, onShare })
  return names
}

async function describe(
  clip: Clip,
  names: ReturnType<typeof namesOf>,
  folder: string,
  { scale, preview, key, engine }: Pick<RenderedClip, 'preview' | 'key' | 'engine'> & { scale: number },
): Promise<RenderedClip> {
  const film = join(folder, names.film)
  const { widthPx, heightPx } = formats[clip.format]
  return {
    clip: clip.id,
    title: clip.title,
    format: clip.format,
    path: names.film,
    sha256: await sha256Of(film),
    bytes: (await stat(film)).size,
    widthPx: widthPx * scale,
    heightPx: heightPx * scale,
    frames: clip.durationFrames,
    durationMs: frameToMs(clip.durationFrames),
    preview,
    example: clip.example,
    asOf: clip.asOf,
    poster: names.poster,
    captions: { vtt: names.vtt, srt: names.srt },
    transcript: names.transcript,
    altText: clip.altText,
    uses: clip.uses,
    engine,
    key,
  }
}
