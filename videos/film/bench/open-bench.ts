import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser } from '@drempel/browser'
import type { Clip } from '@drempel/storyboard'
import { bundleFilm } from '../src/render/bundle.ts'
import { defaultCacheFolder } from '../src/render/cache-folder.ts'
import { isQuick } from './measure.ts'
import { runMeasured, type Taken } from './run-measured.ts'

/** How one of our renders begins. */
export interface Beginning {
  /** The step whose cache and output it begins with; left out: nothing at all. */
  readonly after?: string
  /** Stands for changed code. */
  readonly code?: string
}

/** The steps of a benchmark. One that was taken before the benchmark was broken off is not taken again. */
export interface Bench {
  readonly folder: string
  /** Our render of these clips, in a process of its own. */
  readonly ours: (step: string, clips: readonly Clip[], beginning?: Beginning) => Promise<Taken>
  /** `npx remotion render` of one clip from the built bundle, with nothing but its defaults. It leaves `<step>.mp4`. */
  readonly plain: (step: string, clip: Clip) => Promise<Taken>
  /** Anything else. */
  readonly step: (step: string, work: () => Promise<Taken>) => Promise<Taken>
  /** Forgets the steps: to be called when all are told. */
  readonly clear: () => Promise<void>
}

const script = fileURLToPath(new URL('render-once.ts', import.meta.url))
const remotion = fileURLToPath(new URL('../node_modules/.bin/remotion', import.meta.url))

/** Opens it, where it was broken off: the same code, and `--fresh` not given. */
export async function openBench(name: string): Promise<Bench> {
  const all = join(dirname(defaultCacheFolder), 'bench')
  const bundle = await bundleFilm(join(defaultCacheFolder, 'bundles'))
  const { executablePath } = await findBrowser()
  const own = `${name}-${isQuick ? 'quick' : 'whole'}-${bundle.sha256.slice(0, 8)}`
  const folder = join(all, own)
  await mkdir(folder, { recursive: true })
  for (const other of await readdir(all))
    if (other.startsWith(`${name}-`) && (other !== own || process.argv.includes('--fresh')))
      await rm(join(all, other), { recursive: true })
  await mkdir(folder, { recursive: true })

  async function step(label: string, work: () => Promise<Taken>): Promise<Taken> {
    const kept = join(folder, `${label}.json`)
    const text = await readFile(kept, 'utf8').catch(() => undefined)
    if (text !== undefined) return JSON.parse(text) as Taken
    process.stderr.write(`${label} …\n`)
    const taken = await work()
    await writeFile(`${kept}.part`, JSON.stringify(taken))
    await rename(`${kept}.part`, kept)
    return taken
  }

  const given = async (label: string, value: unknown) => {
    const file = join(folder, `${label}.given.json`)
    await writeFile(file, JSON.stringify(value))
    return file
  }

  return {
    folder,
    step,
    ours: (label, clips, { after, code } = {}) =>
      step(label, async () => {
        const place = join(folder, label)
        await rm(place, { recursive: true, force: true })
        if (after) await cp(join(folder, after), place, { recursive: true })
        const args = [script, await given(label, clips), join(place, 'cache'), join(place, 'out')]
        return runMeasured(process.execPath, [...args, ...(code ? [code] : [])])
      }),
    plain: (label, clip) =>
      step(label, async () => {
        const props = `--props=${await given(label, { clip })}`
        const out = join(folder, `${label}.mp4`)
        const options = [props, `--browser-executable=${executablePath}`, '--log=error']
        return runMeasured(remotion, ['render', bundle.folder, 'clip', out, ...options], folder)
      }),
    clear: () => rm(folder, { recursive: true }),
  }
}
