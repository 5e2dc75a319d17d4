import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exampleSnapshotFile } from '@drempel/content'
import type { Snapshot } from '@drempel/core/snapshot'
import { afterAll } from 'vitest'
import { defaultCacheFolder } from '../src/render/cache-folder.ts'

/** Folder of the whole house: the tool is used from there. */
export const root: string = fileURLToPath(new URL('../../..', import.meta.url))

/** The tool. */
export const main: string = fileURLToPath(new URL('../src/main.ts', import.meta.url))

/** A day on which everything in the example is fresh. */
export const now = '2026-11-24'

/** Runs the tool as a person would, and waits for it. */
export function film(args: readonly string[], environment: Record<string, string> = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [main, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    timeout: 600_000,
  })
}

/** A folder of this test file's own, cleared away at its end. */
export async function ownFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'drempel-film-test-'))
  afterAll(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Makes a cache in which nothing is kept but the bundle of the film: that is the same for all tests. */
export async function ownCache(folder: string): Promise<string> {
  const bundles = join(defaultCacheFolder, 'bundles')
  await mkdir(bundles, { recursive: true })
  await mkdir(folder, { recursive: true })
  await symlink(bundles, join(folder, 'bundles'), 'dir')
  return folder
}

/** Writes the example snapshot with a change as a file. */
export async function writeSnapshot(file: string, change: (snapshot: Snapshot) => unknown): Promise<string> {
  const snapshot = JSON.parse(await readFile(exampleSnapshotFile, 'utf8')) as Snapshot
  await writeFile(file, JSON.stringify(change(snapshot), null, 2))
  return file
}
