import { z } from 'zod'
import { type Day, daySchema } from '../calendar/day.ts'
import type { HolidayRules } from '../calendar/holidays.ts'
import { type Instant, instantSchema } from '../calendar/instant.ts'
import type { LetterMaterial } from './letter/letter-material.ts'
import { referenceSchema } from './reference.ts'
import type { Refusal } from './refusal.ts'
import type { Stage } from './stages.ts'
import type { Trajectory, TrajectoryAt } from './trajectory.ts'

/** What every command says. */
export interface CommandBase {
  /** Day on which it happened, in the Netherlands. */
  on: Day
}

/** What every event says: what happened, who did it, and when it was written down. */
export interface EventBase {
  /** Day on which it happened, in the Netherlands. */
  on: Day
  /** Reference of who did it. */
  by: string
  /** Moment at which it was written down. */
  at: Instant
}

/** What `decide` needs to know beside the trajectory and the command. */
export interface DecisionContext {
  /** Reference of who asks. */
  readonly by: string
  /** Now, in UTC. */
  readonly at: Instant
  /** Today, in the Netherlands. */
  readonly today: Day
  /** Which holidays count as days off. Absent: `defaultHolidayRules`. */
  readonly holidays?: HolidayRules
  /** Blocks and pieces that a letter may use. Needed to draft an advice; without it every block is unknown. */
  readonly material?: LetterMaterial
}

/** Accepts what a shell fills in of the context: who asks and when. Holidays and material are the program's own. */
export const actorSchema = z.object({
  by: referenceSchema.describe('Reference of who asks.'),
  at: instantSchema.describe('Now, in UTC.'),
  today: daySchema.describe('Today, in the Netherlands.'),
})

/** How a kind of step is taken: what it needs, when it is refused, what it leaves behind. */
export interface Step<Command extends CommandBase, Event extends EventBase, S extends Stage> {
  /** Stages in which it can be taken. */
  readonly stages: readonly S[]
  /** Whether it can be taken while the trajectory waits for the initiative. */
  readonly whileWaiting: boolean
  /** Whether it may carry a day before the latest step, because it is written down later. */
  readonly maybeEarlier: boolean
  /** Its own rules, beyond stage and day. */
  readonly refuse: (state: TrajectoryAt<S>, command: Command, context: DecisionContext) => readonly Refusal[]
  /** The event, from a command that was not refused. Leaves out every word that somebody typed. */
  readonly record: (command: Command, who: Pick<EventBase, 'by' | 'at'>) => Event
  /** The trajectory after the event; who counts and dates the steps is `evolve`. */
  readonly apply: (state: TrajectoryAt<S>, event: Event, holidays: HolidayRules) => Trajectory
}

/** Fields that every command has, with their explanation. */
export const commandFields = { on: daySchema.describe('Day on which it happened, in the Netherlands.') }

/** Fields that every event has, with their explanation. */
export const eventFields = {
  ...commandFields,
  by: referenceSchema.describe('Reference of who did it.'),
  at: instantSchema.describe('Moment at which it was written down.'),
}

/** For a step without rules of its own. */
const noRules = (): readonly Refusal[] => []

/** Makes a step; what is left out is what most steps have. */
export function defineStep<Command extends CommandBase, Event extends EventBase, S extends Stage>(
  step: Pick<Step<Command, Event, S>, 'stages' | 'record' | 'apply'> & Partial<Step<Command, Event, S>>,
): Step<Command, Event, S> {
  return { whileWaiting: false, maybeEarlier: false, refuse: noRules, ...step }
}
