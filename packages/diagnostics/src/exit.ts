/** How our tools end. A script that calls a tool may rely on these numbers. */
export const exitCodes = {
  /** All is well. */
  fine: 0,
  /** The material has problems; they were reported with their places. */
  problems: 1,
  /** The tool was called or configured wrongly. */
  usage: 2,
  /** The world failed: disk, network, a browser that is not there. */
  failure: 3,
  /** Our own mistake (`EX_SOFTWARE` of sysexits). */
  fault: 70,
} as const

/** One of the numbers in {@link exitCodes}. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** The tool was called or configured wrongly. The message says what stood there, what was expected and how to mend it. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The world failed us. The message says what we wanted of it and what a person can do; `cause` holds the details. */
export class Failure extends Error {
  override readonly name = 'Failure'
}
