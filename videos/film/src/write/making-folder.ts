import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

const prefix = '.making-'

/** A folder beside the finished files, in which files are made before they get their names. */
export interface MakingFolder {
  readonly path: string
  readonly clear: () => Promise<void>
}

/**
 * Makes the folder, on the same disk as `out` so that a finished file is moved in one step. What a killed process left
 * is cleared away; what another living process is making is left alone.
 */
export async function makeMakingFolder(out: string): Promise<MakingFolder> {
  await mkdir(out, { recursive: true })
  for (const name of await readdir(out)) {
    if (name.startsWith(prefix) && !isMakerAlive(name)) await rm(join(out, name), { recursive: true, force: true })
  }
  const path = await mkdtemp(join(out, `${prefix}${process.pid}-`))
  return { path, clear: () => rm(path, { recursive: true, force: true }) }
}

/** Whether the process that made a folder of this name, on this machine, is still there. */
export function isMakerAlive(name: string): boolean {
  try {
    process.kill(Number(name.slice(prefix.length).split('-')[0]), 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
