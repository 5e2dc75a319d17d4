import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from '@drempel/browser'
import type { Clip } from '@drempel/storyboard'
import { browserVersion } from '../src/engine/browser/browser-version.ts'
import { bundleFilm } from '../src/render/bundle.ts'
import { renderClips } from '../src/render/render-clips.ts'
import { studioOf } from '../src/render/studio.ts'

/**
 * One render from beginning to end in a process of its own, as `film render` does it: bundle, picture, sound, poster,
 * captions, manifest.
 *
 *     node render-once.ts <clips.json> <cache folder> <out folder> [code]
 *
 * `code` stands for changed code: the film is bundled anew, and the bundle is taken for another one.
 */
const [clipsFile, cacheFolder, out, code] = process.argv.slice(2) as [string, string, string, string?]
const clips = JSON.parse(readFileSync(clipsFile, 'utf8')) as Clip[]
const { executablePath } = await findBrowser()
const browser = await browserVersion(executablePath)
if (code) await rm(join(cacheFolder, 'bundles'), { recursive: true, force: true })
const bundle = await bundleFilm(join(cacheFolder, 'bundles'))
const studio = studioOf({
  executablePath,
  browser,
  bundle: code ? { ...bundle, sha256: `${bundle.sha256} ${code}` } : bundle,
  cacheFolder,
  cores: availableParallelism(),
})
try {
  const options = { out, preview: false, force: false, signal: new AbortController().signal }
  await renderClips(studio, clips, options, { unchanged: () => {}, share: () => {}, made: () => {} })
} finally {
  await studio.close()
}
