import { type Job, noChange, type Queue } from '../jobs/job.ts'
import { note } from '../journal/journal.ts'
import type { Db, Store } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import type { Change } from '../store/write.ts'
import { MAIL_QUEUE } from './add-mail.ts'
import type { MailKind, Message } from './mail.ts'
import type { Mailer } from './mailer.ts'
import { MailPutOff, MailRefused } from './not-sent.ts'

/** Puts the words of a mail together; `undefined` when nobody has to get it any more, such as after erasing. */
export type ComposeMail = (db: Db, subject: string) => Promise<Message | undefined>

/** What sending mail needs. */
export interface MailQueue {
  readonly store: Store
  readonly mailer: Mailer
  readonly now: () => Date
  readonly compose: Readonly<Record<MailKind, ComposeMail>>
}

/** With an hour between the last ones: some four days. */
const MOST_ATTEMPTS = 100

/**
 * Sends mails, each once in effect.
 *
 * What it can promise: a mail that was asked for goes out, also after a crash; and after the server's yes is on our disk it
 * never goes out again. What SMTP cannot promise: between that yes and our disk lies a moment in which a killed process, or
 * a line that breaks, leaves us without knowing. Then we send the same mail again under the same Message-ID, since a letter
 * that comes twice is better than one that does not come; many mailboxes show it once. The row says so: `maybe_twice`.
 *
 *     waiting ── attempt ──▶ sending ── yes ──▶ sent
 *        ▲                      │ └──── never ─▶ refused
 *        └─── not now ──────────┘ ─── (silence) ─▶ sending, maybe_twice
 */
export const mailQueue = ({ store, mailer, now, compose }: MailQueue): Queue => ({
  name: MAIL_QUEUE,
  mostAttempts: MOST_ATTEMPTS,
  async work({ payload }: Job) {
    const row = await openMail(store.db, payload.mail ?? '')
    if (!row) return noChange
    const message = await compose[row.kind](store.db, row.subject)
    if (!message) return end(row.id, 'dropped', now())
    // Before a word goes out, and no earlier: a letter that cannot be made yet was certainly not sent.
    await store.write((db) => begin(db, row))
    try {
      await mailer.send(message, row.message_id)
    } catch (error) {
      if (error instanceof MailRefused) return end(row.id, 'refused', now())
      if (error instanceof MailPutOff && !error.uncertain) {
        await store.write(async (db) => {
          await db.updateTable('mail').set({ state: 'waiting' }).where('id', '=', row.id).execute()
        })
      }
      throw error
    }
    return end(row.id, 'sent', now())
  },
})

/** A mail that has to go out still; `undefined` when it is gone, sent or refused. */
async function openMail(db: Db, id: string): Promise<Tables['mail'] | undefined> {
  const row = await db.selectFrom('mail').where('id', '=', id).selectAll().executeTakeFirst()
  return row && (row.state === 'waiting' || row.state === 'sending') ? row : undefined
}

/** Writes down that an attempt begins, and whether the end of an earlier one was never heard of. */
async function begin(db: Db, { id, state, maybe_twice }: Tables['mail']): Promise<void> {
  await db
    .updateTable('mail')
    .set({ state: 'sending', maybe_twice: state === 'sending' ? 1 : maybe_twice })
    .where('id', '=', id)
    .execute()
}

const end =
  (id: string, state: 'sent' | 'refused' | 'dropped', now: Date): Change<void> =>
  async (db) => {
    const at = now.toISOString()
    await db.updateTable('mail').set({ state, ended_at: at }).where('id', '=', id).execute()
    await note(db, { at, event: `mail-${state}`, subject: id })
  }
