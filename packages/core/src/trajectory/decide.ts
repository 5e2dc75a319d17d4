import { formatDay } from '../calendar/day.ts'
import type { TrajectoryCommand } from './command.ts'
import type { TrajectoryEvent } from './event.ts'
import { evolve } from './evolve.ts'
import { type Refusal, refuse } from './refusal.ts'
import type { RefusalRule } from './refusals.ts'
import { type OngoingStage, ongoingStages, type Stage } from './stages.ts'
import type { DecisionContext } from './step.ts'
import { recordSignUp } from './steps/sign-up.ts'
import { type AnyStep, stepOf } from './steps.ts'
import type { Trajectory } from './trajectory.ts'

/** What came of a command: an event to append, or every rule that said no, the first to see to first. */
export type Decision =
  | { readonly ok: true; readonly event: TrajectoryEvent; readonly trajectory: Trajectory }
  | { readonly ok: false; readonly refusals: readonly [Refusal, ...Refusal[]] }

/** What is still missing at each stage before the next can be. */
const needed: Record<Exclude<OngoingStage, 'follow-up-held'>, RefusalRule> = {
  'signed-up': 'needs-advisor',
  matched: 'needs-conversation-date',
  'conversation-planned': 'needs-conversation',
  'conversation-held': 'needs-advice',
  'advice-drafted': 'needs-second-reader',
  'advice-read': 'needs-sent-advice',
  'advice-sent': 'needs-follow-up-date',
  'follow-up-planned': 'needs-follow-up',
}

/** Why a step cannot be taken at this stage: everything that is missing before it, or that it is too late for it. */
function refuseStage(stage: Stage, step: AnyStep): Refusal[] {
  if (step.stages.includes(stage)) return []
  if (stage === 'closed') return [refuse('is-closed')]
  if (stage === 'stopped') return [refuse('is-stopped')]
  const at = ongoingStages.indexOf(stage)
  const firstAllowed = ongoingStages.findIndex((one) => step.stages.includes(one))
  if (firstAllowed === -1) return [refuse('not-ended')]
  if (firstAllowed < at) return [refuse('already-past')]
  return ongoingStages.slice(at, firstAllowed).flatMap((one) => (one === 'follow-up-held' ? [] : refuse(needed[one])))
}

function refuseDay({ lastStepOn }: Trajectory, { on }: TrajectoryCommand, { maybeEarlier }: AnyStep): Refusal[] {
  if (maybeEarlier || on >= lastStepOn) return []
  return [refuse('before-earlier-step', ['on'], `De vorige stap was op ${formatDay(lastStepOn)}.`)]
}

function refuseStep(trajectory: Trajectory, command: TrajectoryCommand, context: DecisionContext): Refusal[] {
  if (command.kind === 'sign-up') return [refuse('already-signed-up')]
  const step = stepOf(command.kind)
  const stage = refuseStage(trajectory.stage, step)
  return [
    ...stage,
    ...(trajectory.waiting && !step.whileWaiting ? [refuse('is-waiting')] : []),
    ...refuseDay(trajectory, command, step),
    // A step's own rules read what its stages have; at another stage there is nothing to read.
    ...(stage.length === 0 ? step.refuse(trajectory, command, context) : []),
  ]
}

/**
 * Decides whether a command may be carried out on a trajectory (`undefined` before it exists) and gives the event to append
 * and the trajectory that follows. Refuses with every rule that said no; throws nothing. The command must have passed
 * `trajectoryCommandSchema`, the context tells who asks and what day it is.
 */
export function decide(
  trajectory: Trajectory | undefined,
  command: TrajectoryCommand,
  context: DecisionContext,
): Decision {
  const refusals = [
    ...(command.on > context.today ? [refuse('in-the-future', ['on'])] : []),
    ...(trajectory
      ? refuseStep(trajectory, command, context)
      : command.kind === 'sign-up'
        ? []
        : [refuse('not-signed-up')]),
  ]
  const [first, ...others] = refusals
  if (first) return { ok: false, refusals: [first, ...others] }
  const who = { by: context.by, at: context.at }
  const event = command.kind === 'sign-up' ? recordSignUp(command, who) : stepOf(command.kind).record(command, who)
  return { ok: true, event, trajectory: evolve(trajectory, event, context.holidays) }
}
