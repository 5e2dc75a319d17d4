import { CommanderError } from 'commander'
import { type ExitCode, exitCodes, Failure, UsageError } from './exit.ts'

/** Where a tool reports; standard error unless told otherwise. */
export interface RunOptions {
  /** Receives the report of an error, line ends included. */
  readonly report?: (text: string) => void
  /** Print the stack of expected failures too. Comes from `DEBUG` in the environment. */
  readonly debug?: boolean
}

/**
 * Runs a tool to its end and says with which code it ends. The only place where a tool catches errors: a
 * {@link UsageError} ends in 2, a {@link Failure} in 3, everything else is our own mistake and ends in 70 with its stack.
 */
export async function run(main: () => Promise<ExitCode>, options: RunOptions = {}): Promise<ExitCode> {
  const report = options.report ?? ((text) => void process.stderr.write(text))
  const debug = options.debug ?? Boolean(process.env.DEBUG)
  try {
    return await main()
  } catch (error) {
    // Commander has already printed its message; help and version end well.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.usage
    if (error instanceof UsageError || error instanceof Failure) {
      report(`${error.message}\n`)
      if (debug) report(`${stackOf(error)}\n`)
      return error instanceof UsageError ? exitCodes.usage : exitCodes.failure
    }
    report(`This is a mistake of ours, not yours. Please report it with the lines below.\n${stackOf(error)}\n`)
    return exitCodes.fault
  }
}

/** The stack of an error and of its causes, the outermost first. */
function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const own = error.stack ?? `${error.name}: ${error.message}`
  return error.cause === undefined ? own : `${own}\ncaused by ${stackOf(error.cause)}`
}
