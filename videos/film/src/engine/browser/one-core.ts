import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/**
 * The encoder in Chromium cuts a picture into as many slices as there are cores, and moves the cuts by how long each slice
 * took: the same film twice is then two different files. A browser that sees one core while it starts makes one slice,
 * the same bytes every time, and spends less on it. Afterwards it may use all cores again: it asks only once.
 */
export interface OneCore {
  /** What stands before the command that starts the browser. */
  readonly before: readonly string[]
  /** Gives these processes all cores back. */
  readonly release: (processes: readonly number[]) => Promise<void>
}

/** Absent where a process cannot be held to a core (`taskset` of util-linux): then films are alike, not byte for byte. */
export async function holdToOneCore(): Promise<OneCore | undefined> {
  const allowed = /^Cpus_allowed_list:\s*(\S+)/m.exec(await readFile('/proc/self/status', 'utf8').catch(() => ''))?.[1]
  const last = allowed?.match(/\d+$/)?.[0]
  if (!allowed || !last) return undefined
  const there = await execute('taskset', ['--version']).then(
    () => true,
    () => false,
  )
  if (!there) return undefined
  return {
    before: ['taskset', '--cpu-list', last],
    async release(processes) {
      await Promise.all(
        processes.map((one) => execute('taskset', ['--all-tasks', '--cpu-list', '--pid', allowed, `${one}`])),
      )
    },
  }
}
