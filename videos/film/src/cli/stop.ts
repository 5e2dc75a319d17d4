import { Failure } from '@drempel/diagnostics'

/** Work that a person may stop by Ctrl-C, or a system by its polite signal. */
export function stopOnSignal(): AbortController {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort())
  return stop
}

/** What is thrown in the end: that it was stopped, when it was; else what went wrong. */
export const stopped = (signal: AbortSignal, message: string, cause: unknown): unknown =>
  signal.aborted ? new Failure(message, { cause }) : cause
