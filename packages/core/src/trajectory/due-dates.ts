import { addDays, type Day } from '../calendar/day.ts'
import { defaultHolidayRules, type HolidayRules } from '../calendar/holidays.ts'
import { addWorkingDays } from '../calendar/working-days.ts'
import type { Term } from '../vocabulary/term.ts'
import { defaultNorms, type ServiceNorms } from './norms.ts'
import type { Milestone, PausedTime, Trajectory } from './trajectory.ts'

const norm = <const Id extends string>(id: Id, nl: string, en: string, meaning: string) => ({
  id,
  nl,
  en,
  meaning,
  source: 'project',
})

/** The service norms by name, in the order of the trajectory. Our own list. */
export const serviceNormNames = [
  norm('first-contact', 'het eerste contact', 'the first contact', 'Na de aanmelding spreekt iemand het initiatief.'),
  norm('conversation', 'het gesprek', 'the conversation', 'Na de aanmelding is er een gesprek.'),
  norm('advice', 'het advies', 'the advice', 'Na het gesprek gaat het advies de deur uit.'),
  norm('follow-up', 'het opvolggesprek', 'the follow-up', 'Een tijd na het advies wordt er gebeld.'),
  norm('lessons', 'de lessen', 'the lessons', 'Na het opvolggesprek staan de lessen op papier.'),
] as const satisfies readonly Term[]

/** Id of a service norm. */
export type ServiceNorm = (typeof serviceNormNames)[number]['id']

/** A step that a norm expects, with the day on which it is due and, once it was taken, the day on which it was. */
export interface DueDate {
  /** The norm. */
  readonly norm: ServiceNorm
  /** First day on which the step makes sense; only the follow-up can be too early. */
  readonly from: Day
  /** Last day on which the step is in time. Moves on while the trajectory waits for the initiative. */
  readonly dueOn: Day
  /** Day on which the step was taken, or `null`. */
  readonly metOn: Day | null
}

/** Time waited between two moments. */
const pausedBetween = (start: PausedTime, end: PausedTime): PausedTime => ({
  days: end.days - start.days,
  workingDays: end.workingDays - start.workingDays,
})

/** What the norms count from and to. A stopped trajectory expects nothing any more. */
function milestonesOf(trajectory: Trajectory) {
  const conversation =
    'conversation' in trajectory && 'noteIds' in trajectory.conversation ? trajectory.conversation : null
  const sent = 'advice' in trajectory && 'paused' in trajectory.advice ? trajectory.advice : null
  const followUp = 'followUp' in trajectory && 'outcomes' in trajectory.followUp ? trajectory.followUp : null
  return { conversation, sent, followUp, lessons: followUp?.lessonsLogged ?? null }
}

/**
 * Every step that the norms expect of a trajectory so far, with the day on which it is due, in the order of the
 * trajectory. Time that it waited for the initiative moves a due day on; a wait that still goes on does not count yet.
 * A stopped trajectory has none.
 */
export function dueDates(
  trajectory: Trajectory,
  norms: ServiceNorms = defaultNorms,
  holidays: HolidayRules = defaultHolidayRules,
): DueDate[] {
  if (trajectory.stage === 'stopped') return []
  const { conversation, sent, followUp, lessons } = milestonesOf(trajectory)
  const signedUp: Milestone = { on: trajectory.signedUpOn, paused: { days: 0, workingDays: 0 } }
  const within = (start: Milestone, met: Milestone | null) =>
    pausedBetween(start.paused, met?.paused ?? trajectory.paused)

  const inWorkingDays = (name: ServiceNorm, start: Milestone, count: number, met: Milestone | null): DueDate => ({
    norm: name,
    from: start.on,
    dueOn: addWorkingDays(start.on, count + within(start, met).workingDays, holidays),
    metOn: met?.on ?? null,
  })
  const inWeeks = (name: ServiceNorm, start: Milestone, weeks: number, met: Milestone | null): DueDate => ({
    norm: name,
    from: start.on,
    dueOn: addDays(start.on, weeks * 7 + within(start, met).days),
    metOn: met?.on ?? null,
  })
  const followUpFrom = (start: Milestone, met: Milestone | null) =>
    addDays(start.on, norms.followUpFromWeeks * 7 + within(start, met).days)

  return [
    // Somebody who held the conversation was in contact, also when nobody wrote the first time down.
    inWorkingDays('first-contact', signedUp, norms.firstContactWorkingDays, trajectory.firstContact ?? conversation),
    inWeeks('conversation', signedUp, norms.conversationWeeks, conversation),
    ...(conversation ? [inWorkingDays('advice', conversation, norms.adviceWorkingDays, sent)] : []),
    ...(sent
      ? [{ ...inWeeks('follow-up', sent, norms.followUpUntilWeeks, followUp), from: followUpFrom(sent, followUp) }]
      : []),
    ...(followUp ? [inWorkingDays('lessons', followUp, norms.lessonsWorkingDays, lessons)] : []),
  ]
}
