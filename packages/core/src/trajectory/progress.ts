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
  let [planned, inProgress, completed, stopped, waiting] = [0, 0, 0, 0, 0]
  for (const { stage, waiting: wait } of trajectories) {
    if (stage === 'stopped') stopped += 1
    else if (stage === 'closed') completed += 1
    else if (stage === 'signed-up' || stage === 'matched' || stage === 'conversation-planned') planned += 1
    else inProgress += 1
    if (wait !== null) waiting += 1
  }
  return { planned, inProgress, completed, stopped, waiting, shareOfTarget: completed / target }
}
