import { z } from 'zod'

/** That a person agreed to exactly this. Stands in `approvals/<post>--<channel>.yaml`; any name is read. */
export interface Approval {
  /** Key of the planned post. */
  key: string
  /** Hash of the planned post that they saw. Another hash: not approved. */
  hash: string
  /** Who. */
  by: string
  /** When, as an instant in UTC. */
  at: string
}

/** Accepts an approval and no other keys. */
export const approvalSchema = z.strictObject({
  key: z.string().min(1).describe('Key of the planned post.'),
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hexadecimal')
    .describe('Hash of the planned post that they saw.'),
  by: z.string().min(1).describe('Who.'),
  at: z.iso.datetime().describe('When, as an instant in UTC.'),
}) satisfies z.ZodType<Approval>
