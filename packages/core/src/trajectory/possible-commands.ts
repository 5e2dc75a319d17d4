import type { TrajectoryCommand } from './command.ts'
import { type AnyStep, stepOf, stepsByCommand } from './steps.ts'
import type { Trajectory } from './trajectory.ts'

const kinds = Object.keys(stepsByCommand) as (keyof typeof stepsByCommand)[]

/**
 * The kinds of command that make sense now, for the buttons of a screen: those of the stage, and while it waits only those
 * that can be done meanwhile. `decide` may still refuse one for its day or its content.
 */
export function possibleCommands(trajectory: Trajectory | undefined): TrajectoryCommand['kind'][] {
  if (!trajectory) return ['sign-up']
  const makesSense = (kind: (typeof kinds)[number], { stages, whileWaiting }: AnyStep) =>
    stages.includes(trajectory.stage) && (trajectory.waiting ? whileWaiting : kind !== 'resume')
  return kinds.filter((kind) => makesSense(kind, stepOf(kind)))
}
