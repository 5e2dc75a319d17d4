import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fontFiles } from '@drempel/brand/font-files'
import { Failure } from '@drempel/diagnostics'
import { bundle } from '@remotion/bundler'

/** Name of the folder of font files, as `composition/fonts.ts` asks for it. */
const fontFolder = 'letters'

/** The film as pages that a browser can open. Clear it away when done. */
export interface Bundle {
  /** Folder with the pages. */
  readonly folder: string
  /** SHA-256 of all code and letters in it: the same as long as nothing that draws has changed. */
  readonly sha256: string
  readonly clear: () => Promise<void>
}

/** Bundles the film in a folder of its own, with its letters. Takes one to three seconds. */
export async function bundleFilm(): Promise<Bundle> {
  const base = await mkdtemp(join(tmpdir(), 'drempel-film-'))
  const clear = () => rm(base, { recursive: true, force: true })
  const publicDir = join(base, 'public')
  await mkdir(join(publicDir, fontFolder), { recursive: true })
  await Promise.all(fontFiles().map(({ path, fileName }) => cp(path, join(publicDir, fontFolder, fileName))))
  try {
    const folder = await bundle({
      entryPoint: fileURLToPath(new URL('../composition/index.tsx', import.meta.url)),
      rootDir: fileURLToPath(new URL('../..', import.meta.url)),
      outDir: join(base, 'bundle'),
      publicDir,
      rspack: true,
      enableCaching: false,
      ignoreRegisterRootWarning: true,
    })
    return { folder, sha256: await hashOf(folder), clear }
  } catch (cause) {
    await clear()
    throw new Failure(`The film could not be bundled: ${(cause as Error).message}`, { cause })
  }
}

/** Only what draws: `index.html` and the source maps name the folder that the bundle was made in. */
async function hashOf(folder: string): Promise<string> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(js|woff2)$/.test(name)).sort()
  const hash = createHash('sha256')
  for (const name of names) hash.update(name).update(await readFile(join(folder, name)))
  return hash.digest('hex')
}
