import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { type ExitCode, exitCodes, renderReport } from '@drempel/diagnostics'
import { nobody } from '../access/identify.ts'
import { createApp } from '../app.ts'
import type { Folder } from '../folders/folder.ts'
import type { Log } from '../http/log.ts'
import type { Clock } from '../http/observe.ts'
import { openStore } from '../store/store.ts'
import { listen } from './listen.ts'
import { readContent, readSnapshot } from './read-material.ts'

/** What `serve` was told. */
export interface ServeOptions {
  readonly host: string
  readonly port: number
  /** File with the published toolkit, `content.json`. */
  readonly content: string
  /** File with the public project snapshot, `project.json`. */
  readonly snapshot: string
  /** File of the store; made when it is not there. */
  readonly database: string
  /** Address of a PostgreSQL server to keep everything in, instead of in the file. */
  readonly databaseUrl?: string
  readonly folders: readonly Folder[]
  readonly log: Log
  /** Takes a line for people. */
  readonly say: (line: string) => void
}

/** How long running requests may take to finish when the server ends. */
const PATIENCE_MS = 5_000

const clock: Clock = { now: () => new Date(), monotonicMs: () => performance.now() }

/** Serves until somebody ends it. */
export async function serve({ host, port, folders, log, say, ...files }: ServeOptions): Promise<ExitCode> {
  const [content, snapshot] = await Promise.all([readContent(files.content), readSnapshot(files.snapshot)])
  if (!content.value || !snapshot.value) {
    say(renderReport([...content.problems, ...snapshot.problems], 'text').trimEnd())
    return exitCodes.problems
  }
  const store = await openStore(files.databaseUrl === undefined ? { file: files.database } : { url: files.databaseUrl })
  try {
    const asked = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
    const dependencies = {
      content: content.value,
      snapshot: snapshot.value,
      store,
      identify: nobody,
      clock,
      randomBytes,
      folders,
      log,
    }
    const listening = await listen(createApp(dependencies), host, port)
    log({ event: 'listening', at: clock.now().toISOString(), url: listening.url })
    say(`listening on ${listening.url}`)
    await asked
    await listening.stop(PATIENCE_MS)
    log({ event: 'stopped', at: clock.now().toISOString() })
    return exitCodes.fine
  } finally {
    await store.close()
  }
}
