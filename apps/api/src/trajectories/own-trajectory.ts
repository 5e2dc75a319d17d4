import { z } from 'zod'
import { maySee } from '../access/may-see.ts'
import type { Caller } from '../access/roles.ts'
import { problemSchema } from '../http/problem.ts'
import type { Db } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import { trajectoryRow } from './carry-out.ts'

/** The trajectory with this reference, when the caller may see it. */
export async function ownTrajectory(db: Db, caller: Caller, id: string): Promise<Tables['trajectory'] | undefined> {
  const row = await trajectoryRow(db, id)
  return row && maySee(caller, row) ? row : undefined
}

/** The path of routes of one trajectory. */
export const trajectoryPath = z.strictObject({ id: z.string().max(64).describe('Reference of the trajectory.') })

/** Whose trajectories such a route is for, in words for the table of rights. */
export const ownRecords = 'A coordinator sees all; an advisor their own. Others get 404.'

/** Answers that every route of one trajectory may give when it changes something. */
export const changeRefusals = {
  404: { description: 'Nothing has this reference, or it is not yours.', schema: problemSchema },
  409: { description: 'The rules say no; every reason, in Dutch.', schema: problemSchema },
  412: { description: 'Somebody changed it since you saw it.', schema: problemSchema },
  422: { description: 'The body is wrong, or the key came before with another.', schema: problemSchema },
  428: { description: '`If-Match` is missing.', schema: problemSchema },
} as const
