import { setTimeout } from 'node:timers/promises'

/** The clock, for who has to wait or to know whether it is time. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly nowMs: () => number
  /** Lets time go by; no longer than until somebody says stop. */
  readonly pause: (ms: number, signal?: AbortSignal) => Promise<void>
}

/** The clock of this machine. */
export const realClock: Clock = {
  nowMs: () => Date.now(),
  pause: (ms, signal) =>
    setTimeout(ms, undefined, signal ? { signal } : {}).catch((error: unknown) => {
      if (!signal?.aborted) throw error
    }),
}
