/* `node tools/pds-lab/src/install.ts`: installs the server beside this folder, once. Prints what it does on standard error. */

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

const lab = join(import.meta.dirname, '..')
const lock = join(lab, 'node_modules', '.installing')
/** Written by pnpm at the end of an install. */
const done = join(lab, 'node_modules', '.modules.yaml')
/** A lock older than this is of an install that was killed. */
const STALE_MS = 10 * 60_000
const WAIT_MS = 500

const say = (line: string) => process.stderr.write(`pds-lab: ${line}\n`)
const pause = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)

/** Takes the right to install, or waits for who has it. False: it was installed meanwhile. */
function takeTurn(): boolean {
  mkdirSync(join(lab, 'node_modules'), { recursive: true })
  for (;;) {
    if (existsSync(done)) return false
    try {
      mkdirSync(lock)
      return true
    } catch {
      const heldMs = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
      if (heldMs > STALE_MS) rmSync(lock, { recursive: true, force: true })
      pause(WAIT_MS)
    }
  }
}

/** The pnpm that runs us. Not npm: the one of Node 20 waits for ever when it is run on Node 26. */
const [pnpm, ...before] = process.env.npm_execpath?.endsWith('pnpm')
  ? [process.env.npm_execpath]
  : (['npx', '-y', 'pnpm@12'] as const)

if (takeTurn()) {
  say('installing a real Bluesky server for tests: 300 MB, once; about a minute')
  const startMs = Date.now()
  const { status, error } = spawnSync(pnpm, [...before, 'install', '--frozen-lockfile', '--reporter=append-only'], {
    cwd: lab,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  rmSync(lock, { recursive: true, force: true })
  if (status !== 0) throw new Error('The Bluesky server for tests could not be installed', { cause: error ?? status })
  say(`installed in ${Math.round((Date.now() - startMs) / 1000)} s`)
}
