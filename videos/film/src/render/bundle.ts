import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fontFiles } from '@drempel/brand/font-files'
import { Failure } from '@drempel/diagnostics'
import { hashSources } from './hash-sources.ts'

/** Name of the folder of font files, as `composition/fonts.ts` asks for it. */
const fontFolder = 'letters'

/** The film as pages that a browser can open. */
export interface Bundle {
  /** Folder with the pages. Others use it too. */
  readonly folder: string
  /** SHA-256 of all code and letters in it: the same as long as nothing that draws has changed. */
  readonly sha256: string
  /** SHA-256 of the letters alone. */
  readonly assetsSha256: string
}

/** Bundles that stay; going back and forth between two versions of the code asks for no bundling. */
const MOST_BUNDLES = 4

/**
 * The film as pages, from the cache when no source has changed. Otherwise it is bundled, which takes one to three seconds.
 * @param cacheFolder folder in which bundles are kept.
 * @throws Failure when the code does not hold together.
 */
export async function bundleFilm(cacheFolder: string): Promise<Bundle> {
  const folder = join(cacheFolder, await hashSources())
  const known = await readBundle(folder)
  if (known) return known
  await mkdir(cacheFolder, { recursive: true })
  const making = await mkdtemp(join(cacheFolder, '.making-'))
  try {
    await makeBundle(making)
    // Another process may have made the same one meanwhile; then that is the bundle.
    await rename(making, folder).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    })
  } finally {
    await rm(making, { recursive: true, force: true })
  }
  await clearOld(cacheFolder)
  const made = await readBundle(folder)
  if (!made) throw new Failure(`The bundle of the film is gone from ${folder} while it was made. Render again.`)
  return made
}

async function makeBundle(making: string): Promise<void> {
  const publicDir = join(making, 'given')
  await mkdir(join(publicDir, fontFolder), { recursive: true })
  await Promise.all(fontFiles().map(({ path, fileName }) => cp(path, join(publicDir, fontFolder, fileName))))
  const folder = join(making, 'pages')
  // Loading the bundler takes longer than a whole run in which nothing has changed.
  const { bundle } = await import('@remotion/bundler')
  try {
    await bundle({
      entryPoint: fileURLToPath(new URL('../composition/index.tsx', import.meta.url)),
      rootDir: fileURLToPath(new URL('../..', import.meta.url)),
      outDir: folder,
      publicDir,
      rspack: true,
      enableCaching: false,
      ignoreRegisterRootWarning: true,
    })
  } catch (cause) {
    throw new Failure(`The film could not be bundled: ${(cause as Error).message}`, { cause })
  }
  const names = await readdir(folder, { recursive: true })
  const hashes = {
    sha256: await hashOf(folder, names, /\.(js|woff2)$/),
    assetsSha256: await hashOf(folder, names, /\.woff2$/),
  }
  await writeFile(join(making, 'bundle.json'), JSON.stringify(hashes))
  await rm(publicDir, { recursive: true })
}

/** A bundle that is whole: its description is written last, and it gets its name after that. */
async function readBundle(folder: string): Promise<Bundle | undefined> {
  const text = await readFile(join(folder, 'bundle.json'), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  await utimes(folder, new Date(), new Date()).catch(() => undefined)
  return { folder: join(folder, 'pages'), ...(JSON.parse(text) as Pick<Bundle, 'sha256' | 'assetsSha256'>) }
}

/** Only what draws: `index.html` names the folder that the bundle was made in. */
async function hashOf(folder: string, names: readonly string[], wanted: RegExp): Promise<string> {
  const hash = createHash('sha256')
  for (const name of names.filter((one) => wanted.test(one)).toSorted())
    hash.update(name).update(await readFile(join(folder, name)))
  return hash.digest('hex')
}

async function clearOld(cacheFolder: string): Promise<void> {
  const names = (await readdir(cacheFolder)).filter((name) => !name.startsWith('.'))
  const dated = await Promise.all(
    names.map(async (name) => ({ name, usedMs: (await stat(join(cacheFolder, name))).mtimeMs })),
  )
  const old = dated.toSorted((one, other) => other.usedMs - one.usedMs).slice(MOST_BUNDLES)
  for (const { name } of old) await rm(join(cacheFolder, name), { recursive: true, force: true })
}
