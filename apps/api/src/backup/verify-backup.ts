import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { isDeepStrictEqual } from 'node:util'
import { replay, type TrajectoryEvent } from '@drempel/core/trajectory'
import { eventsOf } from '../journal/journal.ts'
import { openStore, type Store } from '../store/store.ts'
import { calendarOf } from '../trajectories/calendar.ts'
import { fillStore } from './fill-store.ts'
import { checkChecksum } from './read-backup.ts'

/** What was found in a backup that is whole. */
export interface Verified {
  readonly madeAt: string
  readonly rows: number
  /** Trajectories whose journal adds up to what is kept of them. */
  readonly trajectories: number
  /** What does not add up: references of trajectories, or words of the database. Empty when all is well. */
  readonly wrong: readonly string[]
}

/**
 * Tries a backup: its checksum, then putting it back into a file of its own, the steps since, the database's own check, and
 * for every trajectory whether the journal adds up to its state. The file is removed afterwards.
 * @throws DamagedBackup when it cannot be put back.
 */
export async function verifyBackup(file: string): Promise<Verified> {
  await checkChecksum(file)
  const folder = await mkdtemp(join(tmpdir(), 'drempel-verify-'))
  try {
    const copy = join(folder, 'copy.sqlite')
    const filled = await fillStore({ file: copy }, file)
    const store = await openStore({ file: copy })
    const { trajectories, wrong } = await addsUp(store).finally(store.close)
    return { ...filled, trajectories, wrong: [...checkFile(copy), ...wrong] }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What SQLite itself finds wrong in a file. */
function checkFile(file: string): string[] {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    const texts = database
      .prepare('PRAGMA integrity_check')
      .all()
      .map((row) => String(row.integrity_check))
    const loose = database
      .prepare('PRAGMA foreign_key_check')
      .all()
      .map((row) => `a row of ${row.table} refers to nothing`)
    return [...texts.filter((text) => text !== 'ok'), ...loose]
  } finally {
    database.close()
  }
}

/** Whether the journal of each trajectory adds up to what is kept of it. */
export async function addsUp({ db }: Store): Promise<{ readonly trajectories: number; readonly wrong: string[] }> {
  const { holidays } = await calendarOf(db)
  const wrong: string[] = []
  let trajectories = 0
  let after = ''
  for (;;) {
    const page = await db
      .selectFrom('trajectory')
      .where('id', '>', after)
      .orderBy('id')
      .limit(500)
      .select(['id', 'state'])
      .execute()
    for (const { id, state } of page) {
      trajectories++
      const result = replay((await eventsOf(db, id)) as TrajectoryEvent[], holidays)
      if (!result.ok || !isDeepStrictEqual(comparable(result.trajectory), comparable(JSON.parse(state)))) wrong.push(id)
    }
    const last = page.at(-1)
    if (!last) return { trajectories, wrong }
    after = last.id
  }
}

/** Without the working days of a wait: they are counted by the days off of the time at which it happened. */
const comparable = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value ?? null, (key, inner) => (key === 'workingDays' ? undefined : inner)))
