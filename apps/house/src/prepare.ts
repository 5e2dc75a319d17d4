import { type ExitCode, exitCodes } from '@drempel/diagnostics'
import { ended, startTool } from './child.ts'
import { isCurrent, remember, stampOf } from './stamps.ts'
import type { Step } from './steps.ts'

/** Where a line of the report goes. */
export type Say = (line: string) => void

/**
 * Does the steps in order, leaving out those whose result is still current. Stops at the first that fails and
 * returns its exit code; what earlier runs made stays as it was.
 */
export async function prepare(root: string, steps: readonly Step[], say: Say, now: () => number): Promise<ExitCode> {
  for (const [index, step] of steps.entries()) {
    const title = `${index + 2}/${steps.length + 2} ${step.name}`
    const stamp = await stampOf(root, step)
    if (await isCurrent(root, step, stamp)) {
      say(`${title}: nothing changed, reused`)
      continue
    }
    say(`${title}: ${step.what}`)
    const startMs = now()
    const code = (await ended(startTool(root, step.args))) as ExitCode
    if (code !== exitCodes.fine) {
      say(`${title}: ended with exit code ${code}. What an earlier start made is untouched.`)
      return code
    }
    await remember(root, step, stamp)
    say(`${title}: done in ${((now() - startMs) / 1000).toFixed(1)} s`)
  }
  return exitCodes.fine
}
