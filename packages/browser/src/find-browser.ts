import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Failure } from '@drempel/diagnostics'
import { unpackBrowser } from './unpack-browser.ts'

/** A headless Chromium on this machine. */
export interface FoundBrowser {
  /** File that starts it. Ending the process that it starts ends the browser. */
  readonly executablePath: string
  /** Where it came from: named by the caller, installed on the machine, or unpacked from npm. */
  readonly source: 'environment' | 'system' | 'npm'
}

/** What decides which browser is found. */
export interface FindOptions {
  /** Environment: `DREMPEL_BROWSER` names the file, `DREMPEL_BROWSER_CACHE` the folder to unpack in. */
  readonly environment?: Readonly<Record<string, string | undefined>>
}

/** Debian's headless shell. The file in `/usr/bin` is a script that does not `exec`, so ending it leaves the browser. */
const SYSTEM_BROWSER = '/usr/lib/chromium/chromium-headless-shell'

const defaultCache = fileURLToPath(new URL('../node_modules/.cache/drempel', import.meta.url))

/**
 * Finds a headless Chromium: the one that `DREMPEL_BROWSER` names, else Debian's `chromium-headless-shell`, else the one
 * that travels with npm, which is unpacked the first time.
 * @throws Failure when `DREMPEL_BROWSER` names nothing that can be started, or nothing could be unpacked.
 */
export async function findBrowser({ environment = process.env }: FindOptions = {}): Promise<FoundBrowser> {
  const named = environment.DREMPEL_BROWSER
  if (named) {
    if (await canStart(named)) return { executablePath: named, source: 'environment' }
    throw new Failure(
      `Unexpected DREMPEL_BROWSER \`${named}\`, expected a file that can be started. Name a headless Chromium, or leave it out: then the one from npm is used.`,
    )
  }
  if (await canStart(SYSTEM_BROWSER)) return { executablePath: SYSTEM_BROWSER, source: 'system' }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Failure(
      `No headless Chromium travels with npm for ${process.platform} ${process.arch}. Install Chrome or Chromium and name its file: DREMPEL_BROWSER=/path/to/chromium`,
    )
  }
  return { executablePath: await unpackBrowser(environment.DREMPEL_BROWSER_CACHE || defaultCache), source: 'npm' }
}

const canStart = (path: string) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
