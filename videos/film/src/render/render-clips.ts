import { rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Failure } from '@drempel/diagnostics'
import {
  type Clip,
  frameToMs,
  type Loudness,
  type RenderedClip,
  renderSrt,
  renderTranscript,
  renderVtt,
} from '@drempel/storyboard'
import { encodingOf } from '../engine/segment/encoding.ts'
import { forgetSound, type RenderedSound, renderSound, type SoundOptions } from '../sound/render-sound.ts'
import { changeManifest, isWhole, readManifest, sha256Of } from '../write/clip-manifest.ts'
import { diskFailure } from '../write/disk-failure.ts'
import { makeMakingFolder } from '../write/making-folder.ts'
import { inOrder } from './in-order.ts'
import { keyOf } from './key.ts'
import { namesOf } from './names.ts'
import type { Studio } from './studio.ts'

/** How clips are rendered. */
export interface RenderOptions {
  /** Folder for everything that is made. */
  readonly out: string
  /** Half the size, to look at. */
  readonly preview: boolean
  /** Make it again from nothing, even when nothing has changed: what was kept of it is forgotten. */
  readonly force: boolean
  /** Where the clips are played, which decides how loud they are. Left out: social media. */
  readonly target?: Loudness['target']
  /** Folder with recorded voices. Left out: `voice` in this room. */
  readonly voiceFolder?: string
  /** Stops the work; what is finished stays. */
  readonly signal: AbortSignal
}

/** Hears how it goes. Clips are told of one after another, also while several are under way. */
export interface RenderWatcher {
  /** A clip is as it was. */
  readonly unchanged: (output: RenderedClip) => void
  /** A clip is under way, a share from 0 to 1; and how long the whole run still takes, when that can be said. */
  readonly share: (clip: Clip, share: number, leftMs?: number) => void
  /** A clip is finished. */
  readonly made: (output: RenderedClip) => void
}

const PREVIEW_SCALE = 0.5

/** Clips under way at once: while the last frames of one are painted, the pages begin with the next. */
const AT_ONCE = 3

const defaultVoiceFolder = fileURLToPath(new URL('../../voice', import.meta.url))

/** What a clip is made with. */
interface Making {
  readonly scale: number
  readonly folder: string
  readonly signal: AbortSignal
  readonly sound: (clip: Clip) => Promise<RenderedSound>
  readonly onFrames: (frames: number) => void
}

/**
 * Renders the clips, leaving out those that nothing has changed about. Every file is made beside its place and moved there
 * when it is whole; the manifest follows each clip, so that stopping half-way loses nothing.
 * @throws Failure when the disk is full, or the browser dies again and again.
 */
export async function renderClips(
  studio: Studio,
  clips: readonly Clip[],
  { out, preview, force, signal, target = 'social', voiceFolder = defaultVoiceFolder }: RenderOptions,
  watcher: RenderWatcher,
): Promise<readonly RenderedClip[]> {
  const scale = preview ? PREVIEW_SCALE : 1
  const soundOptions = { target, voiceFolder, folder: join(studio.cacheFolder, 'sound'), signal }
  const sound = (clip: Clip) => soundOf(clip, soundOptions)
  const making = await makeMakingFolder(out)
  const startMs = performance.now()
  let framesToMake = 0
  let framesMade = 0
  const leftMs = () =>
    framesMade === 0 ? undefined : ((performance.now() - startMs) * (framesToMake - framesMade)) / framesMade
  try {
    if (force)
      for (const clip of clips) {
        await studio.forget(clip, { scale })
        await forgetSound(clip, soundOptions)
      }
    const before = await readManifest(out)
    const jobs = await Promise.all(
      clips.map(async (clip) => {
        const key = keyOf(clip, { bundle: studio.bundleSha256, scale, target, engine: studio.engine })
        const known = before.outputs.find((one) => isOf(one, clip))
        const same = known !== undefined && !force && known.key === key && (await isWhole(out, known))
        return { clip, key, known: same ? known : undefined }
      }),
    )
    framesToMake = jobs.reduce((sum, { clip, known }) => sum + (known ? 0 : clip.durationFrames), 0)
    const rendered: RenderedClip[] = []
    let telling = 0

    await inOrder(jobs, AT_ONCE, {
      async make({ clip, key, known }, index) {
        if (known) return known
        if (index === telling) watcher.share(clip, 0, leftMs())
        let framesOfClip = 0
        const onFrames = (frames: number) => {
          framesMade += frames - framesOfClip
          framesOfClip = frames
          if (index === telling) watcher.share(clip, frames / clip.durationFrames, leftMs())
        }
        const heard = await makeFiles(studio, clip, { scale, folder: making.path, signal, sound, onFrames })
        return describe(clip, making.path, heard, { scale, preview, key, engine: studio.engine })
      },
      async finish({ clip, known }, output, index) {
        telling = index + 1
        rendered.push(output)
        if (known) return watcher.unchanged(known)
        for (const name of Object.values(namesOf(clip))) await rename(join(making.path, name), join(out, name))
        await changeManifest(out, making.path, ({ outputs, stills }) => ({
          outputs: [...outputs.filter((one) => !isOf(one, clip)), output],
          stills,
        }))
        watcher.made(output)
      },
    })
    return rendered
  } catch (error) {
    throw diskFailure(error)
  } finally {
    await making.clear()
  }
}

const isOf = (output: RenderedClip, { id, format, locale }: Clip): boolean =>
  output.clip === id && output.format === format && output.locale === locale

/** @throws Failure for a clip that says nothing: the manifest could not say how loud it is. */
async function soundOf(clip: Clip, options: SoundOptions): Promise<RenderedSound> {
  const sound = await renderSound(clip, options)
  if (sound) return sound
  throw new Failure(`Unexpected clip \`${clip.id}\` without music and without a voice, expected one of them.`)
}

/** Makes all files of a clip; the sound and the picture side by side. */
async function makeFiles(studio: Studio, clip: Clip, making: Making): Promise<RenderedSound> {
  const { folder, scale, signal, sound, onFrames } = making
  const names = namesOf(clip)
  await writeFile(join(folder, names.transcript), renderTranscript(clip))
  await writeFile(join(folder, names.vtt), renderVtt(clip.cues))
  await writeFile(join(folder, names.srt), renderSrt(clip.cues))
  const heard = sound(clip)
  // Whoever waits for the film waits for the sound too; that it failed is said there.
  heard.catch(() => undefined)
  await studio.still(clip, clip.posterFrame, join(folder, names.poster), { scale })
  const aacFile = heard.then((one) => one.aacFile)
  aacFile.catch(() => undefined)
  await studio.film(clip, join(folder, names.film), { scale, signal, onFrames, aacFile })
  return heard
}

async function describe(
  clip: Clip,
  folder: string,
  { loudness, scratchVoice }: RenderedSound,
  { scale, preview, key, engine }: Pick<RenderedClip, 'preview' | 'key' | 'engine'> & { scale: number },
): Promise<RenderedClip> {
  const names = namesOf(clip)
  const film = join(folder, names.film)
  const { widthPx, heightPx } = encodingOf(clip.format, scale)
  return {
    clip: clip.id,
    kind: clip.kind,
    title: clip.title,
    locale: clip.locale,
    format: clip.format,
    path: names.film,
    sha256: await sha256Of(film),
    bytes: (await stat(film)).size,
    widthPx,
    heightPx,
    frames: clip.durationFrames,
    durationMs: frameToMs(clip.durationFrames),
    loudness,
    scratchVoice,
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
