import type { Db } from '../store/store.ts'

/** The e-mail address of whom to ask for at the initiative of a trajectory; `undefined` when none is known. */
export async function addressOf(db: Db, trajectoryId: string): Promise<string | undefined> {
  const contact = await db
    .selectFrom('contact')
    .innerJoin('trajectory', 'trajectory.initiative_id', 'contact.initiative_id')
    .where('trajectory.id', '=', trajectoryId)
    .where('email', 'is not', null)
    .select('email')
    .orderBy('contact.id')
    .executeTakeFirst()
  return contact?.email ?? undefined
}

/** Whether the initiative of a trajectory can be mailed. */
export const hasAddress = async (db: Db, trajectoryId: string): Promise<boolean> =>
  (await addressOf(db, trajectoryId)) !== undefined
