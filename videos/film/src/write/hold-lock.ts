import { link, open, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Failure } from '@drempel/diagnostics'
import { isMakerAlive } from './making-folder.ts'

/** Work under a lock reads and writes one small file, which takes milliseconds. */
const PATIENCE_MS = 15_000
const LOOK_MS = 20
/** Whether a holder on another machine lives cannot be seen; only how long it has held the lock. */
const OLD_MS = 10_000

/**
 * Does work while nobody else does work under this lock, in this process or another. The lock is a file that names its
 * holder: a making folder, which no two have alike. The lock of a holder that was killed is taken away.
 *
 * @param making making folder of who does the work. It holds one lock at a time.
 * @throws Failure when somebody keeps the lock longer than such work can take.
 */
export async function holdLock<Value>(lock: string, making: string, work: () => Promise<Value>): Promise<Value> {
  const own = join(making, basename(lock))
  // Written beside and linked into place: a lock that is there has its name in it.
  await writeFile(own, `${basename(making)} ${hostname()}`)
  const untilMs = Date.now() + PATIENCE_MS
  while (!(await isFirst(link(own, lock)))) {
    await clearDead(lock)
    if (Date.now() > untilMs)
      throw new Failure(
        `Unexpected ${lock} that stays, expected it gone. Delete it when nothing renders into its folder.`,
      )
    await wait(LOOK_MS)
  }
  try {
    return await work()
  } finally {
    await rm(lock)
  }
}

/**
 * Takes away the lock of a dead holder. Of all who find it, only the one that makes the file named after that holder may, and
 * it looks once more: who comes late would otherwise take away the lock of the next.
 */
async function clearDead(lock: string): Promise<void> {
  const holder = await readFile(lock, 'utf8').catch(gone)
  if (holder === undefined || !(await isDead(lock, holder))) return
  const claim = `${lock}-of${holder.split(' ')[0]}`
  if (!(await isFirst(open(claim, 'wx').then((file) => file.close())))) return
  if ((await readFile(lock, 'utf8').catch(gone)) === holder) await rm(lock)
  await rm(claim)
}

async function isDead(lock: string, holder: string): Promise<boolean> {
  const [folder = '', host] = holder.split(' ')
  if (host === hostname()) return !isMakerAlive(folder)
  const found = await stat(lock).catch(gone)
  return found !== undefined && Date.now() - found.mtimeMs > OLD_MS
}

async function isFirst(making: Promise<void>): Promise<boolean> {
  try {
    await making
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function gone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
