import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** The name of a backup made now; names sort by time. */
export const backupName = (now: Date): string =>
  `drempel-${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z.jsonl.gz`

const pattern = /^drempel-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.jsonl\.gz$/

/** A backup in a folder. */
export interface Kept {
  readonly file: string
  /** When it was made, by its name. */
  readonly madeAt: Date
}

/** The backups in a folder, the newest first. A folder that is not there has none. */
export async function backupsIn(folder: string): Promise<Kept[]> {
  const names = await readdir(folder).catch(() => [])
  return names
    .sort()
    .reverse()
    .flatMap((name) => {
      const [, ...parts] = pattern.exec(name) ?? []
      const [year, month, day, hour, minute, second] = parts
      if (second === undefined) return []
      return [{ file: join(folder, name), madeAt: new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) }]
    })
}

/** Removes all but the newest backups. Gives what it removed. */
export async function removeOld(folder: string, keep: number): Promise<string[]> {
  const old = (await backupsIn(folder)).slice(keep).map(({ file }) => file)
  for (const file of old) {
    await rm(file)
    await rm(`${file}.sha256`, { force: true })
  }
  return old
}
