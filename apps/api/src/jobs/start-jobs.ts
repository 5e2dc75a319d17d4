import { randomUUID } from 'node:crypto'
import type { ToolkitContent } from '@drempel/core/toolkit'
import { REMINDERS, reminderMail, reminderQueue } from '../calendar-feed/reminders.ts'
import type { Printer } from '../documents/printer.ts'
import type { Log } from '../http/log.ts'
import { adviceMail } from '../letters/advice-mail.ts'
import { readingAnsweredMail, readingAskedMail } from '../letters/reading-mails.ts'
import { mailQueue } from '../mail/mail-queue.ts'
import type { Mailer } from '../mail/mailer.ts'
import type { Store } from '../store/store.ts'
import { RETENTION, retentionQueue } from './retention-queue.ts'
import { type JobRunner, runJobs } from './run-jobs.ts'
import { TIDYING, tidyQueue } from './tidy-queue.ts'

/** What the background work of a server needs. */
export interface StartingJobs {
  readonly store: Store
  readonly content: ToolkitContent
  /** Address of the published toolkit, for links in letters. */
  readonly toolkitUrl: string
  /** Address at which people log in, for links in mails. Absent: mails have none. */
  readonly deskUrl?: string | undefined
  /** Absent: mails wait until there is one. */
  readonly mailer?: Mailer | undefined
  readonly printer: Printer
  readonly now: () => Date
  readonly log: Log
  /** How long to wait before looking again when nothing was due, in milliseconds. */
  readonly pollMs?: number
}

/** Begins the background work of a server: mail, reminders, retention. Every process of it may. */
export function startJobs({ mailer, printer, deskUrl, content, toolkitUrl, ...rest }: StartingJobs): JobRunner {
  const { store, now } = rest
  const mail = mailer && {
    queues: [
      mailQueue({
        store,
        mailer,
        now,
        compose: {
          advice: adviceMail({ content, toolkitUrl }, printer, now),
          'reading-asked': readingAskedMail(deskUrl),
          'reading-answered': readingAnsweredMail(deskUrl),
          reminder: reminderMail,
        },
      }),
      reminderQueue(now),
    ],
    dailies: [{ queue: REMINDERS, fromHour: 7 }],
  }
  return runJobs({
    ...rest,
    owner: randomUUID(),
    queues: [retentionQueue(now), tidyQueue(now), ...(mail?.queues ?? [])],
    dailies: [{ queue: RETENTION, fromHour: 3 }, { queue: TIDYING, fromHour: 4 }, ...(mail?.dailies ?? [])],
  })
}
