import { defaultHolidayRules, type HolidayRules } from '../calendar/holidays.ts'
import type { TrajectoryEvent } from './event.ts'
import { applySignUp } from './steps/sign-up.ts'
import { stepOfEvent } from './steps.ts'
import type { Trajectory } from './trajectory.ts'

/** The trajectory after an event, or `undefined` when the event cannot follow on it. */
function follow(
  trajectory: Trajectory | undefined,
  event: TrajectoryEvent,
  holidays: HolidayRules,
): Trajectory | undefined {
  if (event.kind === 'signed-up') return trajectory === undefined ? applySignUp(event) : undefined
  if (trajectory === undefined) return undefined
  const step = stepOfEvent(event.kind)
  if (!step?.stages.includes(trajectory.stage)) return undefined
  const next = step.apply(trajectory, event, holidays)
  return {
    ...next,
    version: trajectory.version + 1,
    lastStepOn: event.on > trajectory.lastStepOn ? event.on : trajectory.lastStepOn,
  }
}

function cannotFollow(trajectory: Trajectory | undefined, event: TrajectoryEvent): string {
  const stage = trajectory ? `at stage \`${trajectory.stage}\`` : 'before signing up'
  return `unexpected event \`${event.kind}\` ${stage}, expected one that can follow`
}

/**
 * The trajectory after an event that `decide` gave. Working days of a wait are counted by `holidays`.
 * @throws RangeError when the event cannot follow on the trajectory, which no event from `decide` does. For a log from
 * elsewhere use `replay`, which says where it goes wrong.
 */
export function evolve(
  trajectory: Trajectory | undefined,
  event: TrajectoryEvent,
  holidays: HolidayRules = defaultHolidayRules,
): Trajectory {
  const next = follow(trajectory, event, holidays)
  if (next) return next
  throw new RangeError(cannotFollow(trajectory, event))
}

/** What a log adds up to, or the first event that cannot stand where it stands. */
export type Replay =
  | { readonly ok: true; readonly trajectory: Trajectory | undefined }
  | { readonly ok: false; readonly issue: ReplayIssue }

/** An event in a log that cannot follow on what came before it. */
export interface ReplayIssue {
  /** Where in the log: `[3, 'kind']`. */
  readonly path: readonly (string | number)[]
  /** What stood there and at what stage, for a developer. */
  readonly message: string
}

/**
 * What a log of events adds up to: the same for the same log, whenever and wherever it is read. An empty log gives
 * `undefined`. Takes time in proportion to the number of events. It holds every event against the stage it stands at, which
 * finds lost, doubled and unknown events; whether each was allowed was for `decide`, when it happened.
 */
export function replay(events: readonly TrajectoryEvent[], holidays: HolidayRules = defaultHolidayRules): Replay {
  let trajectory: Trajectory | undefined
  for (const [index, event] of events.entries()) {
    const next = follow(trajectory, event, holidays)
    if (!next) {
      return { ok: false, issue: { path: [index, 'kind'], message: cannotFollow(trajectory, event) } }
    }
    trajectory = next
  }
  return { ok: true, trajectory }
}
