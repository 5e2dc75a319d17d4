import { z } from 'zod'
import { type Role, roleSchema, roles } from '../access/roles.ts'
import { note } from '../journal/journal.ts'
import type { Db } from '../store/store.ts'

/** Somebody who can log in, or could. */
export interface Member {
  readonly accountId: string
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
  /** When they were invited, ISO 8601 with zone. */
  readonly invitedAt: string
  /** When their access ended; `null` while it goes on. */
  readonly endedAt: string | null
  readonly version: number
}

/** Who changes something about members, and when. */
export interface By {
  /** Account; absent when it is done on the console. */
  readonly by?: string
  /** ISO 8601 with zone. */
  readonly at: string
}

/** What came of a change. */
export type MemberChange =
  | { readonly ok: true; readonly member: Member }
  | { readonly ok: false; readonly why: 'unknown' | 'changed' | 'last-administrator'; readonly version: number }

const rolesSchema = z.array(roleSchema)
const rolesIn = (text: string): readonly Role[] => rolesSchema.parse(JSON.parse(text))
/** Every role once, in the order of the list. */
const rolesText = (given: readonly Role[]) => JSON.stringify(roles.filter((role) => given.includes(role)))

const memberQuery = (db: Db) =>
  db
    .selectFrom('member')
    .innerJoin('account', 'account.id', 'member.account_id')
    .select(['account.id', 'name', 'email', 'roles', 'invited_at', 'ended_at', 'version'])

type MemberRow = Awaited<ReturnType<ReturnType<typeof memberQuery>['executeTakeFirstOrThrow']>>

const memberOf = ({ id, name, email, roles, invited_at, ended_at, version }: MemberRow): Member => ({
  accountId: id,
  name,
  email,
  roles: rolesIn(roles),
  invitedAt: invited_at,
  endedAt: ended_at,
  version,
})

/** Everybody who can log in or could, by name. */
export const allMembers = async (db: Db): Promise<Member[]> =>
  (await memberQuery(db).orderBy('name').orderBy('account.id').execute()).map(memberOf)

/** A member by account; `undefined` when there is none. */
export async function memberById(db: Db, accountId: string): Promise<Member | undefined> {
  const row = await memberQuery(db).where('account.id', '=', accountId).executeTakeFirst()
  return row && memberOf(row)
}

/** A member by address, whatever its capitals. */
export async function memberByEmail(db: Db, email: string): Promise<Member | undefined> {
  const row = await memberQuery(db).where('email', '=', email.toLowerCase()).executeTakeFirst()
  return row && memberOf(row)
}

/** Whether anybody can administer: without one, the console gives a link. */
export const hasAdministrator = async (db: Db): Promise<boolean> => (await administrators(db)).length > 0

async function administrators(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('member').where('ended_at', 'is', null).select(['account_id', 'roles']).execute()
  return rows.filter(({ roles }) => rolesIn(roles).includes('administrator')).map(({ account_id }) => account_id)
}

/**
 * Adds somebody. Whoever invites vouches for the address, so it counts as proven. The address must be new. Call it in a change.
 */
export async function addMember(
  db: Db,
  accountId: string,
  { name, email, roles: given }: { readonly name: string; readonly email: string; readonly roles: readonly Role[] },
  who: By,
): Promise<void> {
  await db
    .insertInto('account')
    .values({
      id: accountId,
      name,
      email: email.toLowerCase(),
      email_verified: 1,
      image: null,
      created_at: who.at,
      updated_at: who.at,
    })
    .execute()
  await db
    .insertInto('member')
    .values({
      account_id: accountId,
      roles: rolesText(given),
      invited_by: who.by ?? null,
      invited_at: who.at,
      ended_at: null,
      version: 1,
    })
    .execute()
  await keep(db, 'member-invited', { accountId, version: 1, roles: given }, who)
}

/** Gives somebody these roles and no others. Who had no access any more has it again. Call it in a change. */
export const changeRoles = (db: Db, accountId: string, version: number, given: readonly Role[], who: By) =>
  change(db, accountId, version, { roles: rolesText(given), ended_at: null }, who, 'member-roles-changed')

/** Ends somebody's access, and every session of theirs with it. Call it in a change. */
export async function endAccess(db: Db, accountId: string, version: number, who: By): Promise<MemberChange> {
  const result = await change(db, accountId, version, { ended_at: who.at }, who, 'member-ended')
  if (result.ok) await db.deleteFrom('session').where('account_id', '=', accountId).execute()
  return result
}

async function change(
  db: Db,
  accountId: string,
  version: number,
  next: { readonly roles?: string; readonly ended_at: string | null },
  who: By,
  event: string,
): Promise<MemberChange> {
  const member = await memberById(db, accountId)
  if (!member) return { ok: false, why: 'unknown', version: 0 }
  if (member.version !== version) return { ok: false, why: 'changed', version: member.version }
  const staysAdministrator = next.ended_at === null && rolesIn(next.roles ?? '[]').includes('administrator')
  const others = (await administrators(db)).filter((id) => id !== accountId)
  if (!staysAdministrator && others.length === 0) return { ok: false, why: 'last-administrator', version }
  const { numUpdatedRows } = await db
    .updateTable('member')
    .set({ ...next, version: version + 1 })
    .where('account_id', '=', accountId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return { ok: false, why: 'changed', version: version + 1 }
  const changed = {
    ...member,
    roles: next.roles === undefined ? member.roles : rolesIn(next.roles),
    endedAt: next.ended_at,
    version: version + 1,
  }
  await keep(db, event, changed, who)
  return { ok: true, member: changed }
}

/** The journal keeps who gave whom which roles. */
const keep = (
  db: Db,
  event: string,
  { accountId, version, roles: given }: Pick<Member, 'accountId' | 'version' | 'roles'>,
  { by, at }: By,
) =>
  note(db, {
    at,
    event,
    subject: accountId,
    subjectVersion: version,
    body: { kind: event, roles: given },
    ...(by === undefined ? {} : { by }),
  })
