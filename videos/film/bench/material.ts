import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser } from '@drempel/browser'
import { exampleSnapshotFile } from '@drempel/content'
import type { Clip, Format } from '@drempel/storyboard'
import { catalogueOf, composeClips } from '../src/compose/compose-clips.ts'
import { readProject } from '../src/read/read-project.ts'
import { bundleFilm } from '../src/render/bundle.ts'
import { runMeasured, type Taken } from './run-measured.ts'

/** A day on which everything in the example is fresh. */
const TODAY = '2026-11-24'

/** The film or a clip of the example snapshot. */
export async function exampleClips(wanted: RegExp, formats: readonly Format[]): Promise<readonly Clip[]> {
  const project = await readProject(exampleSnapshotFile)
  const ids = catalogueOf(project, TODAY).flatMap(({ id }) => (wanted.test(id) ? [id] : []))
  const { clips } = composeClips(project, { ids, formats }, TODAY)
  if (clips.length === 0) throw new Error(`Unexpected example without ${wanted}, expected at least one clip.`)
  return clips
}

/** A folder of a benchmark's own, with the film in a bundle beside it, gone at the end. */
export interface Bench {
  readonly folder: string
  /** Our render of these clips, in a process of its own. */
  readonly ours: (clips: readonly Clip[], names: { cache: string; out: string; code?: string }) => Promise<Taken>
  /** `npx remotion render` of one clip from the built bundle, with nothing but its defaults. */
  readonly plain: (clip: Clip, out: string) => Promise<Taken>
  readonly clear: () => Promise<void>
}

/** Opens it. */
export async function openBench(): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'drempel-bench-'))
  const bundle = await bundleFilm(join(folder, 'bundles'))
  const { executablePath } = await findBrowser()
  const remotion = fileURLToPath(new URL('../node_modules/.bin/remotion', import.meta.url))
  const script = fileURLToPath(new URL('render-once.ts', import.meta.url))
  let count = 0
  const written = async (value: unknown) => {
    const file = join(folder, `given-${count++}.json`)
    await writeFile(file, JSON.stringify(value))
    return file
  }
  return {
    folder,
    async ours(clips, { cache, out, code }) {
      const args = [script, await written(clips), join(folder, cache), join(folder, out), ...(code ? [code] : [])]
      return runMeasured(process.execPath, args)
    },
    async plain(clip, out) {
      const props = `--props=${await written({ clip })}`
      const browser = `--browser-executable=${executablePath}`
      return runMeasured(
        remotion,
        ['render', bundle.folder, 'clip', join(folder, out), props, browser, '--log=error'],
        folder,
      )
    },
    clear: () => rm(folder, { recursive: true, force: true }),
  }
}
