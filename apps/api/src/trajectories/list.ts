import { stages } from '@drempel/core/trajectory'
import { provinceSchema } from '@drempel/core/vocabulary'
import { z } from 'zod'
import type { Caller } from '../access/roles.ts'
import type { Db } from '../store/store.ts'
import type { TrajectorySummary } from './trajectory-answer.ts'

/** Which trajectories somebody wants to see. */
export const trajectoryQuerySchema = z.strictObject({
  stage: z
    .enum(stages.map(({ id }) => id))
    .exactOptional()
    .describe('Only those at this stage.'),
  province: provinceSchema.exactOptional().describe('Only those in this province.'),
  advisor: z.string().max(64).exactOptional().describe('Only those of this advisor.'),
  late: z.enum(['yes']).exactOptional().describe('Only those of which a step is late today.'),
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('Most trajectories in the answer.'),
  cursor: z
    .string()
    .max(200)
    .refine((text) => placeOf(text) !== undefined, 'expected `next` of an earlier answer, unchanged')
    .exactOptional()
    .describe('`next` of the answer before this one.'),
})
export type TrajectoryQuery = z.output<typeof trajectoryQuerySchema>

/** After which trajectory a page begins: its day of signing up and its reference. */
type Place = readonly [signedUpOn: string, id: string]

const cursorAt = ([day, id]: Place) => Buffer.from(`after ${day} ${id}`).toString('base64url')

function placeOf(cursor: string): Place | undefined {
  const [, day, id] = /^after (\d{4}-\d\d-\d\d) (\S+)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  return day !== undefined && id !== undefined ? [day, id] : undefined
}

/** A page of what a caller may see, the earliest signed up first. */
export async function trajectoryPage(db: Db, caller: Caller, today: string, query: TrajectoryQuery) {
  const place = query.cursor === undefined ? undefined : placeOf(query.cursor)
  const advisor = caller.roles.includes('coordinator') ? query.advisor : caller.id
  const rows = await db
    .selectFrom('trajectory')
    .innerJoin('initiative', 'initiative.id', 'trajectory.initiative_id')
    .$if(query.stage !== undefined, (one) => one.where('stage', '=', query.stage as never))
    .$if(query.province !== undefined, (one) => one.where('trajectory.province', '=', query.province as never))
    .$if(advisor !== undefined, (one) => one.where('advisor_id', '=', advisor ?? ''))
    .$if(query.late !== undefined, (one) => one.where('late_from', '<=', today))
    .$if(place !== undefined, (one) =>
      one.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('signed_up_on', 'trajectory.id'), '>', tuple(...(place as [string, string]))),
      ),
    )
    .select([
      'trajectory.id',
      'initiative_id',
      'initiative.name',
      'trajectory.province',
      'stage',
      'advisor_id',
      'waiting',
      'signed_up_on',
      'late_from',
      'trajectory.version',
    ])
    .orderBy('signed_up_on')
    .orderBy('trajectory.id')
    // One more than asked tells whether there is a next page.
    .limit(query.limit + 1)
    .execute()
  const items = rows.slice(0, query.limit).map(
    (row): TrajectorySummary => ({
      id: row.id,
      initiativeId: row.initiative_id,
      initiativeName: row.name,
      province: row.province,
      stage: row.stage,
      advisorId: row.advisor_id,
      waiting: row.waiting === 1,
      signedUpOn: row.signed_up_on,
      lateFrom: row.late_from,
      version: row.version,
    }),
  )
  const last = items.at(-1)
  return { items, ...(rows.length > query.limit && last ? { next: cursorAt([last.signedUpOn, last.id]) } : {}) }
}
