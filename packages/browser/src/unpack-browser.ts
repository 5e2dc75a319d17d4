import { execFile } from 'node:child_process'
import { access, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Failure } from '@drempel/diagnostics'

const execute = promisify(execFile)

/** Name of the file that starts the unpacked browser. */
const LAUNCHER = 'headless-chromium'

/**
 * Starts the browser with the libraries that travel with it, so that a machine without a single system package will do.
 * `exec` keeps the process number, so that whoever starts it can also end it.
 */
const launcher = `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
export LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
[ -d /etc/fonts ] || export FONTCONFIG_PATH="$here/fonts"
exec "$here/chromium" "$@"
`

/**
 * The browser that travels with npm, unpacked once for each version; afterwards found in no time. Two processes may ask
 * at once: each unpacks beside, the first to finish gives the folder its name.
 * @param cache folder in which to keep it.
 * @throws Failure when it cannot be unpacked.
 */
export async function unpackBrowser(cache: string): Promise<string> {
  const folder = join(cache, `chromium-${await packedVersion()}`)
  const path = join(folder, LAUNCHER)
  if (await exists(path)) return path
  await mkdir(cache, { recursive: true })
  const made = await mkdtemp(join(cache, '.unpacking-'))
  try {
    const program = fileURLToPath(new URL('unpack-here.ts', import.meta.url))
    await execute(process.execPath, [program], { env: { ...process.env, TMPDIR: made } })
    await writeFile(join(made, LAUNCHER), launcher, { mode: 0o755 })
    await rename(made, folder).catch(async (error: NodeJS.ErrnoException) => {
      if (!(await exists(path))) throw error
    })
    return path
  } catch (cause) {
    throw new Failure(
      `The browser that travels with npm could not be unpacked in ${cache}. It needs 300 MB of disk; DREMPEL_BROWSER_CACHE names another folder.`,
      { cause },
    )
  } finally {
    await rm(made, { recursive: true, force: true })
  }
}

/** The folder carries the version, so that an update unpacks anew and never mixes two. */
async function packedVersion(): Promise<string> {
  const manifest = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'package.json')
  return JSON.parse(await readFile(manifest, 'utf8')).version
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )
