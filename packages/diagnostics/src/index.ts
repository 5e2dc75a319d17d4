export { type ExitCode, exitCodes, Failure, UsageError } from './exit.ts'
export { type RunOptions, run } from './run.ts'
