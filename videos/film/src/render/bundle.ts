import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
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
  readonly clear: () => Promise<void>
}

/** Bundles the film in a folder of its own, with its letters. Takes about three seconds. */
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
    return { folder, clear }
  } catch (cause) {
    await clear()
    throw new Failure(`The film could not be bundled: ${(cause as Error).message}`, { cause })
  }
}
