import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Clip, frameToMs } from '@drempel/storyboard'
import { z } from 'zod'
import { segmentOfFrame } from '../../engine/segment/plan-segments.ts'
import { captionsOf, checkCaptions, checkWords, type WordsFinding, wordsRules } from './check-words.ts'
import { type FilmInBrowser, type MeasuringPage, openFilmInBrowser } from './film-in-browser.ts'
import { checkContrast } from './measure-contrast.ts'
import { sampleFrames } from './sample-frames.ts'

/** What pictures are measured with. */
export interface PictureSurroundings {
  readonly bundle: { readonly folder: string; readonly sha256: string }
  /** Folder of photographs and footage. */
  readonly mediaFolder: string
  /** Folder in which findings are kept: what was measured before and has not changed is not measured again. */
  readonly cacheFolder: string
  /** Pages that measure at the same time. */
  readonly pages: number
  readonly signal?: AbortSignal
  /** Hears how far it is, a share from 0 to 1. */
  readonly onShare?: (share: number) => void
}

/** Words that cannot be read, with where in which clip they stand. */
export interface PictureFinding extends WordsFinding {
  readonly clip: Clip
  /** Frame of the clip in which it was seen. */
  readonly frame: number
}

/** Moves when the way of measuring changes. */
const MEASURING = 3

const findingsSchema = z.array(
  z.strictObject({ rule: z.enum(wordsRules), text: z.string(), reason: z.string() }),
) satisfies z.ZodType<WordsFinding[]>

interface Sample {
  readonly key: string
  /** The clips and frames that show just this. */
  readonly seenIn: { readonly clip: Clip; readonly frame: number }[]
  readonly alone: Clip
  readonly frame: number
  readonly atRest: boolean
}

/**
 * Measures the words of every scene as the browser draws them: how large, where, over what. Scenes that are the same in several
 * clips are measured once. The browser opens with the first frame that nobody measured yet.
 */
export async function checkPictures(
  clips: readonly Clip[],
  surroundings: PictureSurroundings,
): Promise<PictureFinding[]> {
  const { bundle, mediaFolder, cacheFolder, pages, signal, onShare = () => undefined } = surroundings
  const samples = samplesOf(clips, bundle.sha256)
  const found = new Map<string, readonly WordsFinding[]>()
  const open: Sample[] = []
  for (const sample of samples) {
    const kept = await readKept(cacheFolder, sample.key)
    if (kept) found.set(sample.key, kept)
    else open.push(sample)
  }
  let film: FilmInBrowser | undefined
  try {
    if (open.length > 0) film = await openFilmInBrowser(bundle.folder, mediaFolder, Math.min(pages, open.length))
    const next = open[Symbol.iterator]()
    await Promise.all((film?.pages ?? []).map((page) => measureAll(page, next)))
  } finally {
    await film?.close()
  }
  return samples.flatMap(({ key, seenIn }) =>
    (found.get(key) ?? []).flatMap((finding) => seenIn.map(({ clip, frame }) => ({ ...finding, clip, frame }))),
  )

  async function measureAll(page: MeasuringPage, next: Iterator<Sample>): Promise<void> {
    for (let step = next.next(); !step.done; step = next.next()) {
      signal?.throwIfAborted()
      const { key, alone, frame, atRest } = step.value
      const { words, behind } = await page.measure(alone, frame)
      const findings = atRest
        ? [...checkWords(words, alone.format), ...checkContrast(words, behind)]
        : [...checkCaptions(words, alone.format), ...checkContrast(captionsOf(words), behind)]
      await keep(cacheFolder, key, findings)
      found.set(key, findings)
      onShare(found.size / samples.length)
    }
  }
}

function samplesOf(clips: readonly Clip[], bundleSha256: string): Sample[] {
  const samples = new Map<string, Sample>()
  for (const clip of clips)
    for (const scene of clip.scenes) {
      const cues = clip.kind === 'film' ? [] : clip.cues.filter((cue) => touches(cue, scene))
      for (const { frame: frameOfScene, atRest } of sampleFrames(scene, cues)) {
        const frame = scene.fromFrame + frameOfScene
        const { clip: alone, fromFrame } = segmentOfFrame(clip, frame)
        const key = createHash('sha256')
          .update(JSON.stringify([MEASURING, bundleSha256, alone, fromFrame, atRest]))
          .digest('hex')
        const sample = samples.get(key) ?? { key, seenIn: [], alone, frame: fromFrame, atRest }
        sample.seenIn.push({ clip, frame })
        samples.set(key, sample)
      }
    }
  return [...samples.values()]
}

const touches = (
  one: { fromFrame: number; durationFrames: number },
  other: { fromFrame: number; durationFrames: number },
): boolean =>
  one.fromFrame < other.fromFrame + other.durationFrames && one.fromFrame + one.durationFrames > other.fromFrame

const fileOf = (folder: string, key: string): string => join(folder, 'measured', key.slice(0, 2), `${key}.json`)

async function readKept(folder: string, key: string): Promise<readonly WordsFinding[] | undefined> {
  const text = await readFile(fileOf(folder, key), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : findingsSchema.parse(JSON.parse(text))
}

async function keep(folder: string, key: string, findings: readonly WordsFinding[]): Promise<void> {
  const file = fileOf(folder, key)
  await mkdir(join(file, '..'), { recursive: true })
  await writeFile(`${file}.${process.pid}`, JSON.stringify(findings))
  await rename(`${file}.${process.pid}`, file)
}

/** Where in a clip something was seen, for people: `4.2 s, scene \`card\``. */
export function momentOf(clip: Clip, frame: number): string {
  const scene = clip.scenes.find((one) => frame < one.fromFrame + one.durationFrames)
  return `${(frameToMs(frame) / 1000).toFixed(1)} s, scene \`${scene?.id ?? ''}\``
}
