import { type ExitCode, exitCodes, type Problem, renderReport, severityOf } from '@drempel/diagnostics'

/** A line for people, on standard error: standard output is for the product. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`)

/** The product, on standard output. */
export const hand = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)

/** A length for people: `15.2 s`. */
export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

/** Time left for people: `still 40 s`, `still 3 min`. */
export function timeLeft(ms: number | undefined): string {
  if (ms === undefined || !Number.isFinite(ms)) return ''
  if (ms < 90_000) return `still ${Math.max(1, Math.ceil(ms / 1000))} s`
  return `still ${Math.ceil(ms / 60_000)} min`
}

/** So many of them: `1 problem`, `3 problems`. */
export const counted = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`

/** Problems go to standard error, or to standard output as the product when a program asked for them. */
export function report(problems: readonly Problem[], json = false): ExitCode {
  if (json) process.stdout.write(renderReport(problems, 'json'))
  else process.stderr.write(renderReport(problems, 'text', process.stderr.isTTY && !process.env.NO_COLOR))
  return problems.some((one) => severityOf(one) === 'error') ? exitCodes.problems : exitCodes.fine
}
