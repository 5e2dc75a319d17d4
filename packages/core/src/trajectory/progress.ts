import type { Stage } from './stages.ts'
import type { Trajectory } from './trajectory.ts'

/** Advice trajectories that the programme promised; from the grant (`zonmw-odd`). */
export const programmeTarget = 40

/** How far the programme is. The first four are every trajectory once. */
export interface Progress {
  /** Signed up, matched or with a day for the conversation: no conversation yet. */
  readonly planned: number
  /** Conversation held, advice or follow-up still to come, or not closed yet. */
  readonly inProgress: number
  /** Closed, with a follow-up. */
  readonly completed: number
  /** Stopped before the end. */
  readonly stopped: number
  /** Of those planned and in progress: waiting for the initiative. */
  readonly waiting: number
  /** Completed, as a share of the target: 1 when the promise is kept, more beyond it. */
  readonly shareOfTarget: number
}

/** Counts trajectories by how far they are. `target` is a whole number from 1. */
export function progressOf(trajectories: readonly Trajectory[], target: number = programmeTarget): Progress {
  const byStage = new Map<Stage, number>()
  let waiting = 0
  for (const { stage, waiting: wait } of trajectories) {
    byStage.set(stage, (byStage.get(stage) ?? 0) + 1)
    if (wait !== null) waiting += 1
  }
  return progressOfCounts(byStage, waiting, target)
}

/** The same from how many are at each stage, and how many of those wait: for a store that counts as it goes. */
export function progressOfCounts(
  byStage: ReadonlyMap<Stage, number>,
  waiting: number,
  target: number = programmeTarget,
): Progress {
  let [planned, inProgress, completed, stopped] = [0, 0, 0, 0]
  for (const [stage, count] of byStage) {
    if (stage === 'stopped') stopped += count
    else if (stage === 'closed') completed += count
    else if (stage === 'signed-up' || stage === 'matched' || stage === 'conversation-planned') planned += count
    else inProgress += count
  }
  return { planned, inProgress, completed, stopped, waiting, shareOfTarget: completed / target }
}
