import { setTimeout } from 'node:timers/promises'

/** The clock, for who has to wait or to know whether it is time. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly nowMs: () => number
  /** Lets time go by. */
  readonly pause: (ms: number) => Promise<void>
}

/** The clock of this machine. */
export const realClock: Clock = { nowMs: () => Date.now(), pause: (ms) => setTimeout(ms) }
