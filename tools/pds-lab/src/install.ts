/* `node tools/pds-lab/src/install.ts`: installs the server beside this folder, once. Prints what it does on standard error. */

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Another folder than this one; for tests of the installing itself. */
const lab = process.env.PDS_LAB ?? join(import.meta.dirname, '..')
const modules = join(lab, 'node_modules')
/** Whoever installs has its number in here. */
const lock = join(modules, '.installing')
/** Written at the very end: from what was installed. An install that broke off, or is of another lockfile, has none or another. */
const done = join(modules, '.installed')
const WAIT_MS = 500

const say = (line: string) => process.stderr.write(`pds-lab: ${line}\n`)
const pause = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)

/** SHA-256 of everything that decides what is installed. */
function wantedHash(): string {
  const hash = createHash('sha256')
  for (const name of ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'])
    hash.update(`${name}\n`).update(readFileSync(join(lab, name)))
  return hash.digest('hex')
}

/** What stands in a file, or undefined when it is not there. */
function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Takes the right to install, or waits for who has it. False: it was installed meanwhile. */
function takeTurn(wanted: string): boolean {
  mkdirSync(modules, { recursive: true })
  for (;;) {
    if (readIfThere(done) === wanted) return false
    try {
      writeFileSync(lock, `${process.pid}`, { flag: 'wx' })
      return true
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const holder = readIfThere(lock)
      if (holder && !isAlive(Number(holder))) removeLockOf(holder)
      else pause(WAIT_MS)
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // Of another user: it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Removes the lock of one that died, and not the one that another took in the same moment. */
function removeLockOf(holder: string): void {
  const aside = `${lock}-${process.pid}`
  try {
    renameSync(lock, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  if (readIfThere(aside) === holder) rmSync(aside)
  else renameSync(aside, lock)
}

/** Takes away what an earlier install left: pnpm would take half of it for whole. What Node compiled may stay. */
function clear(): void {
  for (const name of readdirSync(modules))
    if (name !== '.installing' && name !== '.cache') rmSync(join(modules, name), { recursive: true, force: true })
}

/** The pnpm that runs us. Not npm: the one of Node 20 waits for ever when it is run on Node 26. */
const [pnpm, ...before] = process.env.npm_execpath?.endsWith('pnpm')
  ? [process.env.npm_execpath]
  : (['npx', '-y', 'pnpm@12'] as const)

const wanted = wantedHash()
if (takeTurn(wanted)) {
  try {
    say('installing a real Bluesky server for tests: 300 MB, once; about a minute')
    const startMs = Date.now()
    clear()
    const { status, error } = spawnSync(pnpm, [...before, 'install', '--frozen-lockfile', '--reporter=append-only'], {
      cwd: lab,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    if (status !== 0) throw new Error('The Bluesky server for tests could not be installed', { cause: error ?? status })
    if (wantedHash() !== wanted) throw new Error('The lockfile changed while it was installed; install it again')
    writeFileSync(done, wanted)
    say(`installed in ${Math.round((Date.now() - startMs) / 1000)} s`)
  } finally {
    rmSync(lock, { force: true })
  }
}
