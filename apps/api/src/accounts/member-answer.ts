import { z } from 'zod'
import { roleSchema } from '../access/roles.ts'
import type { Member } from './members.ts'

const rolesField = z
  .array(roleSchema)
  .min(1)
  .max(5)
  .describe('What they may do: one role or several.')
  .meta({ examples: [['advisor']] })

/** One line with a name. */
const name = z
  .string()
  .trim()
  .min(1)
  .max(120)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it keeps out.
  .regex(/^[^\u0000-\u001f\u007f]*$/, 'expected one line of text')

/** Somebody to invite. */
export const invitationSchema = z
  .strictObject({
    name: name.describe('Their name, for letters and mail.').meta({ examples: ['Voorbeeld Adviseur'] }),
    email: z
      .email('expected an e-mail address')
      .max(254)
      .describe('Where their links to log in go. Look twice: who has this mailbox has the account.')
      .meta({ examples: ['adviseur@voorbeeld.example'] }),
    roles: rolesField,
  })
  .describe('Somebody to invite.')

/** Other roles for somebody. */
export const newRolesSchema = z.strictObject({ roles: rolesField }).describe('The roles that somebody has from now on.')

/** Who was invited. */
export const invitedSchema = z.strictObject({ accountId: z.string().describe('Reference of the account.') })

/** Where a member stands after a change. */
export const memberChangedSchema = z.strictObject({
  accountId: z.string().describe('Reference of the account.'),
  version: z.int().describe('Its version now; the `ETag` says the same.'),
})

/** A member as an administrator sees it. */
export const memberSchema = z.strictObject({
  accountId: z.string().describe('Reference of the account.'),
  name: z.string().describe('Their name. Personal.'),
  email: z.string().describe('Their e-mail address. Personal.'),
  roles: z.array(roleSchema).describe('What they may do, while their access goes on.'),
  invitedAt: z.string().describe('When they were invited.'),
  endedAt: z.string().nullable().describe('When their access ended, or `null`.'),
  version: z.int().describe('For `If-Match`.'),
}) satisfies z.ZodType<Member>

/** Everybody with an account. */
export const membersSchema = z.strictObject({ items: z.array(memberSchema).describe('Members, by name.') })

/** Who asks. */
export const meSchema = z.strictObject({
  accountId: z.string().describe('Reference of your account.'),
  roles: z.array(roleSchema).describe('What you may do.'),
})
