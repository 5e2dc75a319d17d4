import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { Failure } from '@drempel/diagnostics'

/** Worker processes on this machine. */
export interface LocalWorkers {
  /** Lets each end what it is doing, and waits for that. */
  readonly close: () => Promise<void>
}

/** How they are started. */
export interface LocalWorkersOptions {
  readonly count: number
  /** Pages that each of them draws with. */
  readonly pages: number
  readonly databaseUrl: string
  readonly cacheFolder: string
  /** Hears who came and who died. */
  readonly say: (line: string) => void
  /** So many died that no new one is started. */
  readonly onGiveUp: (reason: Failure) => void
}

const main = fileURLToPath(new URL('../main.ts', import.meta.url))

/** Workers that may die in one run; what brings down more than these will bring down the next. */
const MOST_DEATHS = 5

/** What a worker said last is kept, to tell why it died. */
const LAST_WORDS = 2000

/** Starts so many `film worker`, and another for each that dies. They end with this process, however it ends. */
export function startLocalWorkers(options: LocalWorkersOptions): LocalWorkers {
  const { count, pages, databaseUrl, cacheFolder, say, onGiveUp } = options
  const running = new Set<ChildProcess>()
  let deaths = 0
  let ended = false

  function start(name: string): void {
    // The channel between parent and child breaks when the parent dies, also when it is killed: then the worker ends too.
    const child = spawn(process.execPath, [main, 'worker', '--pages', `${pages}`], {
      env: { ...process.env, DATABASE_URL: databaseUrl, DREMPEL_FILM_CACHE: cacheFolder },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    running.add(child)
    let said = ''
    child.stderr?.on('data', (part: Buffer) => {
      said = (said + part.toString()).slice(-LAST_WORDS)
    })
    say(`${name} comes in (process ${child.pid}).`)
    child.once('close', (code, signal) => {
      running.delete(child)
      // One that ends well was told to: Ctrl-C reaches all.
      if (ended || code === 0) return
      deaths += 1
      const why = `${name} ended (${signal ?? code}).`
      if (deaths > MOST_DEATHS) return onGiveUp(new Failure(`${why} It said last:\n${said}`.trim()))
      say(`${why} Another takes its place.`)
      start(name)
    })
  }

  for (let number = 1; number <= count; number += 1) start(`Worker ${number}`)
  return {
    async close() {
      ended = true
      await Promise.all(
        [...running].map(async (child) => {
          child.kill('SIGTERM')
          await once(child, 'close')
        }),
      )
    },
  }
}
