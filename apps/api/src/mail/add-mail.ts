import { enqueue } from '../jobs/enqueue.ts'
import type { Db } from '../store/store.ts'
import type { MailKind } from './mail.ts'

/** A mail to be sent. */
export interface NewMail {
  /** Reference of the mail: one mail for each. */
  readonly id: string
  readonly kind: MailKind
  /** Reference of what it is about; see `MailKind`. */
  readonly subject: string
  readonly now: Date
}

/** Name of the queue. */
export const MAIL_QUEUE = 'mail'

/** Sees to it that a mail goes out. Call it in the change that it follows from: both happen, or neither does. */
export async function addMail(db: Db, { id, kind, subject, now }: NewMail): Promise<void> {
  await db
    .insertInto('mail')
    .values({
      id,
      kind,
      subject,
      // Made once and never again: whoever gets the mail twice can see that it is one.
      message_id: `<${id.replaceAll(' ', '.')}@over-de-drempel.invalid>`,
      state: 'waiting',
      maybe_twice: 0,
      made_at: now.toISOString(),
      ended_at: null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  await enqueue(db, { queue: MAIL_QUEUE, key: `mail ${id}`, payload: { mail: id }, runAt: now.toISOString() })
}
