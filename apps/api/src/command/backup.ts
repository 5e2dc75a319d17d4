import { join } from 'node:path'
import type { DatabasePlace } from '@drempel/database'
import { type ExitCode, exitCodes } from '@drempel/diagnostics'
import { backupName, removeOld } from '../backup/backups-in.ts'
import { openPostgresSource } from '../backup/postgres-source.ts'
import { DamagedBackup } from '../backup/read-backup.ts'
import { restoreBackup } from '../backup/restore-backup.ts'
import { openSqliteSource } from '../backup/sqlite-source.ts'
import { verifyBackup } from '../backup/verify-backup.ts'
import { writeBackup } from '../backup/write-backup.ts'
import { withStore } from './open-place.ts'

interface Told {
  readonly now: Date
  /** Takes the product, for standard output. */
  readonly print: (text: string) => void
  /** Takes a line for people. */
  readonly say: (line: string) => void
}

/** Makes a backup while the server goes on, tries it, and removes old ones. Prints the name of the file. */
export async function backup(
  place: DatabasePlace,
  folder: string,
  keep: number,
  { now, print, say }: Told,
): Promise<ExitCode> {
  const file = join(folder, backupName(now))
  const written = await copy(place, file, now)
  print(`${written.file}\n`)
  say(`${written.rows} rows, ${Math.ceil(written.bytes / 1024)} kB, sha256 ${written.sha256}`)
  const code = await verify(file, { now, print: () => {}, say })
  // Only after the new one proved to be good.
  if (code === exitCodes.fine) for (const old of await removeOld(folder, keep)) say(`removed ${old}`)
  return code
}

async function copy(place: DatabasePlace, file: string, now: Date) {
  if (!('file' in place)) {
    return withStore(place, async (store) => {
      const source = await openPostgresSource(store)
      return writeBackup(source, file, now).finally(source.close)
    })
  }
  const source = openSqliteSource(place.file)
  return writeBackup(source, file, now).finally(source.close)
}

/** Tries whether a backup can be put back, and says what it holds. */
export async function verify(file: string, { say }: Told): Promise<ExitCode> {
  const found = await verifyBackup(file).catch(damaged(say))
  if (!found) return exitCodes.problems
  for (const wrong of found.wrong) say(`does not add up: ${wrong}`)
  say(
    `made at ${found.madeAt}: ${found.rows} rows; of ${found.trajectories} trajectories the journal adds up${found.wrong.length > 0 ? ', but for those named' : ''}`,
  )
  return found.wrong.length > 0 ? exitCodes.problems : exitCodes.fine
}

/** Puts a backup back, into a file or a server. */
export async function restore(
  place: DatabasePlace,
  file: string,
  force: boolean,
  { now, say }: Told,
): Promise<ExitCode> {
  const restored = await restoreBackup(place, file, force, now).catch(damaged(say))
  if (!restored) return exitCodes.problems
  say(`${restored.rows} rows of ${restored.madeAt} stand where they were.`)
  if (restored.kept !== undefined)
    say(`What stood there before is kept as ${restored.kept}. Remove it when all is well: people’s data are in it.`)
  return exitCodes.fine
}

const damaged = (say: Told['say']) => (cause: unknown) => {
  if (!(cause instanceof DamagedBackup)) throw cause
  say(cause.message)
  return undefined
}
