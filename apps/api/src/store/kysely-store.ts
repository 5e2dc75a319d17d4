import { type Kysely, sql } from 'kysely'
import type { AddResult, NewSignUp, SignUpStatus, Store } from './store.ts'
import type { Tables } from './tables.ts'

/** A store on any database that Kysely speaks to. */
export function kyselyStore(db: Kysely<Tables>): Store {
  return {
    addSignUp: (added) => db.transaction().execute((transaction) => addSignUp(transaction, added)),
    signUpStatus: (reference) => statusOf(db, reference),
    journal: () => db.selectFrom('journal').selectAll().orderBy('sequence').execute(),
    ping: async () => void (await sql`select 1`.execute(db)),
    close: () => db.destroy(),
  }
}

/** Keeps a sign-up, its line in the journal and its key: all three or none, since it runs inside a transaction. */
async function addSignUp(db: Kysely<Tables>, added: NewSignUp): Promise<AddResult> {
  const earlier = await earlierResult(db, added)
  if (earlier) return earlier
  const { reference, receivedAt, idempotency } = added
  await db.insertInto('sign_up').values(rowOf(added)).execute()
  await db.insertInto('journal').values({ at: receivedAt, event: 'signed-up', subject: reference }).execute()
  if (idempotency) {
    const { key, bodyHash } = idempotency
    await db
      .insertInto('idempotency')
      .values({ key, body_hash: bodyHash, reference, received_at: receivedAt })
      .execute()
  }
  return { kind: 'added', status: { reference, status: 'received', receivedAt } }
}

/** What came of the request with this key, when there was one. */
async function earlierResult(db: Kysely<Tables>, { idempotency }: NewSignUp): Promise<AddResult | undefined> {
  if (!idempotency) return undefined
  const earlier = await db.selectFrom('idempotency').where('key', '=', idempotency.key).selectAll().executeTakeFirst()
  if (!earlier) return undefined
  if (earlier.body_hash !== idempotency.bodyHash) return { kind: 'key-reused' }
  const status = await statusOf(db, earlier.reference)
  return status && { kind: 'repeated', status }
}

function statusOf(db: Kysely<Tables>, reference: string): Promise<SignUpStatus | undefined> {
  return db
    .selectFrom('sign_up')
    .where('reference', '=', reference)
    .select(['reference', 'status', 'received_at as receivedAt'])
    .executeTakeFirst()
}

const rowOf = ({ reference, signUp, receivedAt }: NewSignUp): Tables['sign_up'] => ({
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
})
