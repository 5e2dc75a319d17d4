import { note } from '../journal/journal.ts'
import type { Db } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import type { SignUp } from './sign-up.ts'

/** A sign-up to be kept. */
export interface NewSignUp {
  /** Reference that the initiative gets: `7K2MX-9QH4T`. */
  readonly reference: string
  readonly signUp: SignUp
  /** When it came, ISO 8601 with zone. */
  readonly receivedAt: string
}

/** Keeps a sign-up and its line in the journal. Call it in a change. */
export async function keepSignUp(db: Db, { reference, signUp, receivedAt }: NewSignUp): Promise<void> {
  await db
    .insertInto('sign_up')
    .values({
      reference,
      initiative_name: signUp.initiativeName,
      province: signUp.province,
      place: signUp.place,
      question: signUp.question,
      meeting: signUp.meeting,
      contact_name: signUp.contactName,
      email: signUp.email ?? null,
      phone: signUp.phone ?? null,
      consent_text_version: signUp.consentTextVersion,
      status: 'received',
      received_at: receivedAt,
      initiative_id: null,
    })
    .execute()
  await note(db, { at: receivedAt, event: 'signed-up', subject: reference })
}

/** A sign-up by its reference; `undefined` when there is none. */
export const signUpRow = (db: Db, reference: string): Promise<Tables['sign_up'] | undefined> =>
  db.selectFrom('sign_up').where('reference', '=', reference).selectAll().executeTakeFirst()
