import { addDays, type Day } from '../calendar/day.ts'
import { defaultHolidayRules, type HolidayRules } from '../calendar/holidays.ts'
import { addWorkingDays, isWorkingDay } from '../calendar/working-days.ts'
import { ownTerm, type Term } from '../vocabulary/term.ts'
import { defaultNorms, type ServiceNorms } from './norms.ts'
import type { Milestone, PausedTime, Trajectory } from './trajectory.ts'

/** The service norms by name, in the order of the trajectory. Our own list. */
export const serviceNormNames = [
  ownTerm(
    'first-contact',
    'het eerste contact',
    'the first contact',
    'Na de aanmelding spreekt iemand het initiatief.',
  ),
  ownTerm('conversation', 'het gesprek', 'the conversation', 'Na de aanmelding is er een gesprek.'),
  ownTerm('advice', 'het advies', 'the advice', 'Na het gesprek gaat het advies de deur uit.'),
  ownTerm('follow-up', 'het opvolggesprek', 'the follow-up', 'Een tijd na het advies wordt er gebeld.'),
  ownTerm('lessons', 'de lessen', 'the lessons', 'Na het opvolggesprek staan de lessen op papier.'),
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

/** A step that a norm expects, not yet worked out: working days take their time over many trajectories. */
interface Expectation {
  readonly norm: ServiceNorm
  readonly metOn: Day | null
  readonly from: () => Day
  readonly dueOn: () => Day
}

/** The first working day from this day on, the day itself included: on the others nobody can be late. */
const workingDayFrom = (day: Day, holidays: HolidayRules): Day =>
  isWorkingDay(day, holidays) ? day : addWorkingDays(day, 1, holidays)

/** What the norms count from and to. */
function milestonesOf(trajectory: Trajectory) {
  const conversation =
    'conversation' in trajectory && 'noteIds' in trajectory.conversation ? trajectory.conversation : null
  const sent = 'advice' in trajectory && 'paused' in trajectory.advice ? trajectory.advice : null
  const followUp = 'followUp' in trajectory && 'outcomes' in trajectory.followUp ? trajectory.followUp : null
  return { conversation, sent, followUp, lessons: followUp?.lessonsLogged ?? null }
}

function expectationsOf(trajectory: Trajectory, norms: ServiceNorms, holidays: HolidayRules): Expectation[] {
  if (trajectory.stage === 'stopped') return []
  const { conversation, sent, followUp, lessons } = milestonesOf(trajectory)
  const signedUp: Milestone = { on: trajectory.signedUpOn, paused: { days: 0, workingDays: 0 } }
  const waited = (start: Milestone, met: Milestone | null, unit: keyof PausedTime) =>
    (met?.paused ?? trajectory.paused)[unit] - start.paused[unit]
  const inWorkingDays = (norm: ServiceNorm, start: Milestone, count: number, met: Milestone | null): Expectation => ({
    norm,
    metOn: met?.on ?? null,
    from: () => start.on,
    dueOn: () =>
      workingDayFrom(addWorkingDays(start.on, count + waited(start, met, 'workingDays'), holidays), holidays),
  })
  const inWeeks = (norm: ServiceNorm, start: Milestone, weeks: number, met: Milestone | null): Expectation => ({
    norm,
    metOn: met?.on ?? null,
    from: () => start.on,
    dueOn: () => workingDayFrom(addDays(start.on, weeks * 7 + waited(start, met, 'days')), holidays),
  })
  // No time is waited before the first contact; see `firstContactOn`.
  const contact = trajectory.firstContactOn && { ...signedUp, on: trajectory.firstContactOn }
  return [
    inWorkingDays('first-contact', signedUp, norms.firstContactWorkingDays, contact),
    inWeeks('conversation', signedUp, norms.conversationWeeks, conversation),
    ...(conversation ? [inWorkingDays('advice', conversation, norms.adviceWorkingDays, sent)] : []),
    ...(sent
      ? [
          {
            ...inWeeks('follow-up', sent, norms.followUpUntilWeeks, followUp),
            from: () => addDays(sent.on, norms.followUpFromWeeks * 7 + waited(sent, followUp, 'days')),
          },
        ]
      : []),
    ...(followUp ? [inWorkingDays('lessons', followUp, norms.lessonsWorkingDays, lessons)] : []),
  ]
}

/**
 * Every step that the norms expect of a trajectory so far, with the day on which it is due, in the order of the
 * trajectory. A due day on which nobody works moves to the next working day. Time that the trajectory waited for the
 * initiative moves a due day on; a wait that still goes on does not count yet. A stopped trajectory has none.
 */
export function dueDates(
  trajectory: Trajectory,
  norms: ServiceNorms = defaultNorms,
  holidays: HolidayRules = defaultHolidayRules,
): DueDate[] {
  return expectationsOf(trajectory, norms, holidays).map(({ norm, metOn, from, dueOn }) => ({
    norm,
    from: from(),
    dueOn: dueOn(),
    metOn,
  }))
}

/** What is still to be done, with the day on which it is due. */
export function openDueDates(
  trajectory: Trajectory,
  norms: ServiceNorms,
  holidays: HolidayRules,
): Pick<DueDate, 'norm' | 'dueOn'>[] {
  return expectationsOf(trajectory, norms, holidays).flatMap(({ norm, metOn, dueOn }) =>
    metOn === null ? [{ norm, dueOn: dueOn() }] : [],
  )
}
