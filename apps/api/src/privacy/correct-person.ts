import { z } from 'zod'
import { lineSchema } from '../http/words.ts'
import { note } from '../journal/journal.ts'
import { parseReference } from '../sign-up/reference.ts'
import type { Db } from '../store/store.ts'

/** What can be mended of a person. What is left out stays as it is. */
export const correctionSchema = z
  .strictObject({
    name: lineSchema.exactOptional().describe('The name as it should be.'),
    email: z.email('expected an e-mail address').max(254).exactOptional().describe('The address as it should be.'),
    phone: z
      .string()
      .regex(/^\+?[0-9][0-9 ()-]{6,18}[0-9]$/, 'expected a telephone number of digits, spaces and hyphens')
      .exactOptional()
      .describe('The telephone number as it should be; accounts have none.'),
  })
  .refine((given) => Object.keys(given).length > 0, { error: 'expected at least one thing to mend' })
  .describe('What to mend of a person. What is left out stays as it is.')
export type Correction = z.output<typeof correctionSchema>

/** What came of mending. */
export type Corrected = 'done' | 'unknown' | 'address-taken'

/** Mends the name, address or number of somebody. Call it in a change. */
export async function correctPerson(
  db: Db,
  subject: string,
  { name, email, phone }: Correction,
  who: { by: string; at: string },
): Promise<Corrected> {
  const numbers = { ...(email === undefined ? {} : { email }), ...(phone === undefined ? {} : { phone }) }
  const named = { ...(name === undefined ? {} : { name }), ...numbers }
  const address = email?.toLowerCase()
  if (address !== undefined) {
    const other = await db
      .selectFrom('account')
      .where('email', '=', address)
      .where('id', '!=', subject)
      .select('id')
      .executeTakeFirst()
    const account = await db.selectFrom('account').where('id', '=', subject).select('id').executeTakeFirst()
    if (other && account) return 'address-taken'
  }
  const accountFields = {
    ...(name === undefined ? {} : { name }),
    ...(address === undefined ? {} : { email: address }),
    updated_at: who.at,
  }
  const code = parseReference(subject)
  const counts = [
    ...(name === undefined && address === undefined
      ? []
      : [await db.updateTable('account').set(accountFields).where('id', '=', subject).executeTakeFirst()]),
    await db.updateTable('contact').set(named).where('id', '=', subject).executeTakeFirst(),
    await db.updateTable('person').set(named).where('id', '=', subject).executeTakeFirst(),
    ...(code === undefined
      ? []
      : [
          await db
            .updateTable('sign_up')
            .set({ ...(name === undefined ? {} : { contact_name: name }), ...numbers })
            .where('reference', '=', code)
            .where('status', '=', 'received')
            .executeTakeFirst(),
        ]),
  ]
  const changed = counts.reduce((sum, { numUpdatedRows }) => sum + numUpdatedRows, 0n)
  if (changed === 0n) return 'unknown'
  await note(db, { ...who, event: 'person-corrected', subject: code ?? subject })
  return 'done'
}
