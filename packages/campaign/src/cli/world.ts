import { createInterface } from 'node:readline/promises'
import type { ProgressStream } from '@drempel/diagnostics'
import { realClock } from '../channels/ask/clock.ts'
import type { TwoClocks } from '../publish/steady-clock.ts'

/** What the tool touches: standard streams, environment, clock, and somebody to ask. */
export interface World {
  /** Takes the product, line ends included. */
  readonly out: (text: string) => void
  /** Takes reports and progress. */
  readonly err: ProgressStream
  readonly env: Readonly<Record<string, string | undefined>>
  readonly clock: TwoClocks
  /** Whether reports may be coloured. */
  readonly color: boolean
  /** Asks the person at the terminal; undefined when there is none. */
  readonly ask: ((question: string) => Promise<string>) | undefined
  /** Calls it at every signal to stop: a terminal and the program that started us may both send one. */
  readonly onStop: (stop: () => void) => void
}

/** The world of this process. */
export const processWorld = (): World => ({
  out: (text) => void process.stdout.write(text),
  err: process.stderr,
  env: process.env,
  clock: { ...realClock, monotonicMs: () => performance.now() },
  color: process.stderr.isTTY === true && !process.env.NO_COLOR,
  ask: process.stdin.isTTY && process.stderr.isTTY ? askAtTerminal : undefined,
  onStop(stop) {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
  },
})

async function askAtTerminal(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return await terminal.question(question)
  } finally {
    terminal.close()
  }
}
