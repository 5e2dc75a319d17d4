import type { Day } from '@drempel/core/calendar'
import { lateSteps, type Stage, serviceNormNames, stages } from '@drempel/core/trajectory'
import { z } from 'zod'
import type { Caller } from '../access/roles.ts'
import type { Db } from '../store/store.ts'
import { calendarOf } from '../trajectories/calendar.ts'
import { trajectoryIn } from '../trajectories/carry-out.ts'

/** Which late trajectories somebody wants to see. */
export const lateQuerySchema = z.strictObject({
  advisor: z.string().max(64).exactOptional().describe('Only those of this advisor.'),
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('Most trajectories in the answer.'),
  cursor: z
    .string()
    .max(200)
    .refine((text) => placeOf(text) !== undefined, 'expected `next` of an earlier answer, unchanged')
    .exactOptional()
    .describe('`next` of the answer before this one.'),
})

const lateStepSchema = z.strictObject({
  norm: z.enum(serviceNormNames.map(({ id }) => id)).describe('The norm.'),
  dueOn: z.string().describe('Last day on which it would have been in time.'),
  workingDaysLate: z.int().min(1).describe('Dutch working days since then.'),
  words: z.string().describe('The same in Dutch, to show.'),
})

/** A trajectory that is late. */
export const lateTrajectorySchema = z.strictObject({
  id: z.string().describe('Reference of the trajectory.'),
  initiativeName: z.string().describe('Name of the initiative. Not public without its consent.'),
  stage: z.enum(stages.map(({ id }) => id)).describe('Where it stands.'),
  advisorId: z.string().nullable().describe('Advisor who has it, or `null`.'),
  waiting: z.boolean().describe('Whether it waits for the initiative now; its clock stands still.'),
  lateFrom: z.string().describe('First day on which a step was late.'),
  steps: z.array(lateStepSchema).describe('What is late, in the order of the trajectory.'),
})

/** A page of late trajectories. */
export const latePageSchema = z.strictObject({
  items: z
    .array(lateTrajectorySchema)
    .describe('Late trajectories; the one that is late since the longest comes first.'),
  next: z.string().exactOptional().describe('Cursor for the next page. Absent: this is the last one.'),
})

type Place = readonly [lateFrom: string, id: string]
const cursorAt = ([day, id]: Place) => Buffer.from(`late ${day} ${id}`).toString('base64url')

function placeOf(cursor: string): Place | undefined {
  const [, day, id] = /^late (\d{4}-\d\d-\d\d) (\S+)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  return day !== undefined && id !== undefined ? [day, id] : undefined
}

/** A page of what is late today, as far as a caller may see it. */
export async function latePage(
  db: Db,
  caller: Caller,
  today: Day,
  query: z.output<typeof lateQuerySchema>,
): Promise<z.output<typeof latePageSchema>> {
  const place = query.cursor === undefined ? undefined : placeOf(query.cursor)
  const advisor = caller.roles.includes('coordinator') ? query.advisor : caller.id
  const rows = await db
    .selectFrom('trajectory')
    .innerJoin('initiative', 'initiative.id', 'trajectory.initiative_id')
    .where('late_from', '<=', today)
    .$if(advisor !== undefined, (one) => one.where('advisor_id', '=', advisor ?? ''))
    .$if(place !== undefined, (one) =>
      one.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('late_from', 'trajectory.id'), '>', tuple(...(place as [string, string]))),
      ),
    )
    .select(['trajectory.id', 'initiative.name', 'stage', 'advisor_id', 'waiting', 'late_from', 'state'])
    .orderBy('late_from')
    .orderBy('trajectory.id')
    // One more than asked tells whether there is a next page.
    .limit(query.limit + 1)
    .execute()
  const { norms, holidays } = await calendarOf(db)
  const items = rows.slice(0, query.limit).map((row) => ({
    id: row.id,
    initiativeName: row.name,
    stage: row.stage as Stage,
    advisorId: row.advisor_id,
    waiting: row.waiting === 1,
    lateFrom: row.late_from ?? '',
    steps: lateSteps(trajectoryIn(row), today, norms, holidays).map(({ norm, dueOn, workingDaysLate, words }) => ({
      norm,
      dueOn,
      workingDaysLate,
      words,
    })),
  }))
  const last = items.at(-1)
  return { items, ...(rows.length > query.limit && last ? { next: cursorAt([last.lateFrom, last.id]) } : {}) }
}
