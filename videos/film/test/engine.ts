import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser } from '@drempel/browser'
import type { Clip, Cue } from '@drempel/storyboard'
import { bundle } from '@remotion/bundler'
import { RenderInternals } from '@remotion/renderer'
import { PNG } from 'pngjs'
import { browserVersion } from '../src/engine/browser/browser-version.ts'
import { type Engine, type EngineOptions, openEngine } from '../src/engine/engine.ts'
import { openSegmentStore } from '../src/engine/store/segment-store.ts'

/** A folder, a bundle of the film in `engine-film.tsx`, and engines on them. */
export interface TestFilm {
  readonly folder: string
  /** What every engine on it has alike. */
  readonly options: Omit<EngineOptions, 'store' | 'pages'>
  /** Opens an engine with a store of this name; with other code, another browser or fewer pages than two when asked. */
  readonly open: (store: string, other?: Other) => Promise<Engine>
  readonly clear: () => Promise<void>
}

interface Other {
  readonly code?: string
  readonly executablePath?: string
  readonly pages?: number
}

/** Bundles the film to try with. */
export async function openTestFilm(): Promise<TestFilm> {
  const folder = await mkdtemp(join(tmpdir(), 'drempel-engine-'))
  const publicDir = join(folder, 'public')
  await mkdir(publicDir)
  const bundleFolder = await bundle({
    entryPoint: fileURLToPath(new URL('engine-film.tsx', import.meta.url)),
    rootDir: fileURLToPath(new URL('..', import.meta.url)),
    outDir: join(folder, 'bundle'),
    publicDir,
    rspack: true,
    enableCaching: false,
    ignoreRegisterRootWarning: true,
  })
  const { executablePath } = await findBrowser()
  const browser = await browserVersion(executablePath)
  const options = {
    executablePath,
    bundleFolder,
    mediaFolder: join(folder, 'media'),
    surroundings: { bundleSha256: 'code', assetsSha256: 'assets', browser },
  }
  return {
    folder,
    options,
    open: async (store, { code = 'code', executablePath: other = executablePath, pages = 2 } = {}) =>
      openEngine({
        ...options,
        executablePath: other,
        surroundings: { ...options.surroundings, bundleSha256: code },
        store: openSegmentStore(join(folder, store)),
        pages,
      }),
    clear: () => rm(folder, { recursive: true, force: true }),
  }
}

/** A scene of the film to try with: its background, its words, and how long it plays. */
export interface TestScene {
  readonly background: string
  readonly words: string
  readonly frames: number
}

/** A clip of such scenes. */
export function testClip(scenes: readonly TestScene[], cues: readonly Cue[] = []): Clip {
  let fromFrame = 0
  const placed = scenes.map(({ background, words, frames }, index) => {
    const scene = {
      kind: 'title' as const,
      id: `scene-${index}`,
      fromFrame,
      durationFrames: frames,
      name: background,
      title: words,
    }
    fromFrame += frames
    return scene
  })
  return {
    id: 'proef',
    kind: 'clip',
    title: 'Proef',
    locale: 'nl',
    format: '16:9',
    durationFrames: fromFrame,
    example: true,
    asOf: '2026-11-24',
    scenes: placed,
    cues: [...cues],
    speech: [],
    music: [],
    posterFrame: 0,
    altText: 'Een proef.',
    uses: { statistics: [], consents: [], pieces: [], lessons: [], helplines: [], initiatives: [] },
  }
}

/** Decodes a film to one PNG for each frame, with the ffmpeg that travels with npm; gives back these frames by number. */
export async function decode(film: string, folder: string, numbers: readonly number[]): Promise<Map<number, PNG>> {
  await mkdir(folder, { recursive: true })
  await RenderInternals.callFf({
    bin: 'ffmpeg',
    args: [
      ...['-xerror', '-i', film, '-vf', 'scale=in_color_matrix=bt709:in_range=tv'],
      ...['-fps_mode', 'passthrough', '-start_number', '0', '-pix_fmt', 'rgb24', '-y', join(folder, '%d.png')],
    ],
    indent: false,
    logLevel: 'error',
    binariesDirectory: null,
    cancelSignal: undefined,
  })
  const pictures = numbers.map(async (number) => [number, await readPng(join(folder, `${number}.png`))] as const)
  return new Map(await Promise.all(pictures))
}

/** A picture from disk. */
export const readPng = async (file: string): Promise<PNG> => PNG.sync.read(await readFile(file))

/** Likeness of two pictures in decibel (PSNR over red, green and blue); infinite when they are the same. */
export function likenessDb(one: PNG, other: PNG): number {
  if (one.width !== other.width || one.height !== other.height) return 0
  let sum = 0
  for (let at = 0; at < one.data.length; at += 4)
    for (let channel = at; channel < at + 3; channel += 1)
      sum += ((one.data[channel] as number) - (other.data[channel] as number)) ** 2
  const mean = sum / ((one.data.length / 4) * 3)
  return mean === 0 ? Number.POSITIVE_INFINITY : 10 * Math.log10(255 ** 2 / mean)
}

/** Colour of one point of a picture. */
export const colorAt = ({ data, width }: PNG, x: number, y: number): number[] => [
  ...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3),
]
