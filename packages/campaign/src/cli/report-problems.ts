import { type ExitCode, exitCodes, type Problem, renderReport } from '@drempel/diagnostics'
import { type Call, say } from './call.ts'
import { isError } from './desk.ts'

/** Reports problems with their places: on standard error, or as the product when a program asked for them. */
export function reportProblems(problems: readonly Problem[], call: Call): ExitCode {
  const { world, flags, words } = call
  const errors = problems.filter(isError).length
  if (flags.json) world.out(renderReport(problems, 'json'))
  else {
    world.err.write(renderReport(problems, 'text', world.color))
    say(call, words.problems(errors, problems.length - errors))
  }
  return errors > 0 ? exitCodes.problems : exitCodes.fine
}

/** Problems as plain records, for a product in JSON that holds more than problems. */
export const recordsOf = (problems: readonly Problem[]): unknown => JSON.parse(renderReport(problems, 'json'))

/** Says in a line that posts are missing from the plan; what exactly, `check` says. */
export function sayWhatIsLeftOut(problems: readonly Problem[], call: Call): void {
  const errors = problems.filter(isError)
  if (errors.length > 0) say(call, call.words.brokenOff(errors.length))
  const missing = errors.flatMap(({ ruleId, actual }) => (ruleId === 'clip-missing' && actual ? [actual] : []))
  if (missing.length > 0) say(call, call.words.missingClips([...new Set(missing)].sort()))
}
