import { parseReference } from '../sign-up/reference.ts'
import type { Db } from '../store/store.ts'
import type { OwnerKind } from './personal-tables.ts'

/** All references by which something of somebody is found. */
export type Scope = Readonly<Record<OwnerKind, readonly string[]>>

/** References of nobody, to fill in. */
export const ofNobody: Scope = {
  account: [],
  contact: [],
  person: [],
  initiative: [],
  trajectory: [],
  'sign-up': [],
  consent: [],
  address: [],
}

/**
 * What belongs to somebody, by a reference that they or we have: an account, a contact, a person who is quoted, an initiative,
 * or the code of a sign-up. `undefined` when nothing has it.
 *
 * A contact speaks for an initiative. What was written about the initiative is theirs as long as they are its only contact;
 * with more of them, only their own name and numbers are.
 */
export async function scopeOf(db: Db, subject: string): Promise<Scope | undefined> {
  const account = await db.selectFrom('account').where('id', '=', subject).select('email').executeTakeFirst()
  if (account) return { ...ofNobody, account: [subject], address: [account.email] }

  const person = await db.selectFrom('person').where('id', '=', subject).select('id').executeTakeFirst()
  if (person) {
    const consents = await db.selectFrom('consent').where('subject_id', '=', subject).select('id').execute()
    return { ...ofNobody, person: [subject], consent: consents.map(({ id }) => id) }
  }

  const contact = await db.selectFrom('contact').where('id', '=', subject).select('initiative_id').executeTakeFirst()
  if (contact) {
    const others = await db
      .selectFrom('contact')
      .where('initiative_id', '=', contact.initiative_id)
      .where('id', '!=', subject)
      .select('id')
      .execute()
    return others.length > 0 ? { ...ofNobody, contact: [subject] } : scopeOfInitiative(db, contact.initiative_id)
  }

  const initiative = await db.selectFrom('initiative').where('id', '=', subject).select('id').executeTakeFirst()
  if (initiative) return scopeOfInitiative(db, subject)

  const code = parseReference(subject)
  const signUp =
    code === undefined
      ? undefined
      : await db
          .selectFrom('sign_up')
          .where('reference', '=', code)
          .select(['reference', 'initiative_id'])
          .executeTakeFirst()
  if (!signUp) return undefined
  return signUp.initiative_id === null
    ? { ...ofNobody, 'sign-up': [signUp.reference] }
    : scopeOfInitiative(db, signUp.initiative_id)
}

async function scopeOfInitiative(db: Db, id: string): Promise<Scope> {
  const [contacts, trajectories, signUps] = [
    await db.selectFrom('contact').where('initiative_id', '=', id).select('id').execute(),
    await db.selectFrom('trajectory').where('initiative_id', '=', id).select('id').execute(),
    await db.selectFrom('sign_up').where('initiative_id', '=', id).select('reference').execute(),
  ]
  return {
    ...ofNobody,
    initiative: [id],
    contact: contacts.map((one) => one.id),
    trajectory: trajectories.map((one) => one.id),
    'sign-up': signUps.map((one) => one.reference),
  }
}
