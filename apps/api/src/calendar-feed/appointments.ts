import type { Day } from '@drempel/core/calendar'
import { dueDates, serviceNormNames, type Trajectory } from '@drempel/core/trajectory'
import type { Calendar } from '../trajectories/row.ts'

/** Something on a day of an advisor's calendar. It names nobody: a calendar is shown to families and on telephones. */
export interface Appointment {
  /** Stays the same when the day moves, so that a calendar moves it along. */
  readonly id: string
  readonly on: Day
  /** What it is, in Dutch. */
  readonly words: string
}

/** What is planned and what is due in these trajectories, by day. One that waits for the initiative has no due days now. */
export function appointmentsOf(trajectories: readonly Trajectory[], { norms, holidays }: Calendar): Appointment[] {
  return trajectories
    .flatMap((one) => [...planned(one), ...(one.waiting ? [] : due(one))])
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1))

  function due(one: Trajectory): Appointment[] {
    return dueDates(one, norms, holidays)
      .filter(({ metOn }) => metOn === null)
      .map(({ norm, dueOn }) => {
        const what = serviceNormNames.find(({ id }) => id === norm)?.nl ?? norm
        return { id: `${one.id}-${norm}`, on: dueOn, words: `Uiterlijk vandaag: ${what} (${one.id})` }
      })
  }
}

function planned(one: Trajectory): Appointment[] {
  if (one.stage === 'conversation-planned') {
    return [{ id: `${one.id}-talk`, on: one.conversation.plannedFor, words: `Gesprek (${one.id})` }]
  }
  if (one.stage === 'follow-up-planned') {
    return [{ id: `${one.id}-call`, on: one.followUp.plannedFor, words: `Opvolggesprek (${one.id})` }]
  }
  return []
}
