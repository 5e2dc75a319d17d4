import { addWorkingDays, type Day, formatDay } from '@drempel/core/calendar'
import { lateSteps, type Trajectory } from '@drempel/core/trajectory'
import { personOf } from '../accounts/person-of.ts'
import type { Queue } from '../jobs/job.ts'
import { addMail } from '../mail/add-mail.ts'
import type { ComposeMail } from '../mail/mail-queue.ts'
import { type MailPart, plainMail } from '../mail/plain-mail.ts'
import type { Db } from '../store/store.ts'
import { calendarOf } from '../trajectories/calendar.ts'
import type { Calendar } from '../trajectories/row.ts'
import { appointmentsOf } from './appointments.ts'
import { ongoingOf } from './own-trajectories.ts'

/** Working days that a reminder looks ahead. */
const AHEAD = 3

/** Name of the queue. */
export const REMINDERS = 'reminders'

/** Sees every day to it that advisors with something due or late get one mail about it. */
export const reminderQueue = (now: () => Date): Queue => ({
  name: REMINDERS,
  mostAttempts: 20,
  work:
    async ({ payload }) =>
    async (db) => {
      const day = (payload.day ?? '') as Day
      const calendar = await calendarOf(db)
      for (const id of await advisorsWithWork(db)) {
        if (remindersFor(await ongoingOf(db, id), day, calendar).length === 0) continue
        await addMail(db, { id: `reminder-${id}-${day}`, kind: 'reminder', subject: `${id} ${day}`, now: now() })
      }
    },
})

async function advisorsWithWork(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('trajectory')
    .where('advisor_id', 'is not', null)
    .where('stage', 'not in', ['closed', 'stopped'])
    .select('advisor_id')
    .distinct()
    .orderBy('advisor_id')
    .execute()
  return rows.map(({ advisor_id }) => advisor_id ?? '')
}

/** What is late, and what is due or planned within some working days, for each initiative. */
function remindersFor(
  trajectories: readonly (Trajectory & { readonly name: string })[],
  today: Day,
  calendar: Calendar,
): MailPart[] {
  const until = addWorkingDays(today, AHEAD, calendar.holidays)
  return trajectories.flatMap((one): MailPart[] => {
    const late = lateSteps(one, today, calendar.norms, calendar.holidays).map(({ words }) => words)
    const soon = appointmentsOf([one], calendar)
      .filter(({ on }) => on >= today && on <= until)
      .map(
        ({ on, words }) =>
          `${words.replace(` (${one.id})`, '').replace('Uiterlijk vandaag', 'Uiterlijk')}, ${formatDay(on)}`,
      )
    return late.length + soon.length === 0 ? [] : [one.name, [...late, ...soon]]
  })
}

/** Puts a reminder together, as things stand when it goes out: what was done meanwhile is left out. */
export const reminderMail: ComposeMail = async (db, subject) => {
  const [accountId = '', day = ''] = subject.split(' ')
  const advisor = await personOf(db, accountId)
  if (!advisor) return undefined
  const parts = remindersFor(await ongoingOf(db, accountId), day as Day, await calendarOf(db))
  if (parts.length === 0) return undefined
  return plainMail(advisor.email, 'Wat er deze dagen op je wacht', [
    `Dag ${advisor.name},`,
    'Dit staat er voor je klaar. Lukt iets niet, laat het dan even weten aan je coördinator.',
    ...parts,
  ])
}
