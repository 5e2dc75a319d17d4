/** Work that runs again at every change, and never twice at once. */
export interface RunAgain {
  /** Something changed. */
  readonly change: () => void
  /** Stops what runs, and starts nothing any more. */
  readonly stop: () => void
  /** Resolves when nothing runs or waits any more. */
  readonly quiet: () => Promise<void>
}

/**
 * Runs work some time after the last of a row of changes; who saves ten files starts it once. A change while it runs stops it
 * and starts it anew.
 * @param work gets a signal by which it is stopped.
 * @param restMs time without changes before it starts.
 */
export function createRunAgain(work: (signal: AbortSignal) => Promise<void>, restMs: number): RunAgain {
  let running: Promise<void> | undefined
  let stop = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let waiting: Promise<void> | undefined
  let start = () => {}
  let ended = false

  async function run(): Promise<void> {
    stop.abort()
    await running
    if (ended) return
    stop = new AbortController()
    running = work(stop.signal)
    await running
  }

  return {
    change() {
      clearTimeout(timer)
      waiting ??= new Promise<void>((resolve) => {
        start = resolve
      }).then(async () => {
        waiting = undefined
        await run()
      })
      timer = setTimeout(() => start(), restMs)
    },
    stop() {
      ended = true
      clearTimeout(timer)
      start()
      stop.abort()
    },
    async quiet() {
      while (waiting) await waiting
      await running
    },
  }
}
