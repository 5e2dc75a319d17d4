import { daySchema } from '@drempel/core/calendar'
import type { TrajectoryCommand } from '@drempel/core/trajectory'
import { z } from 'zod'
import type { RequestFault } from '../http/problem.ts'
import { lineSchema, linesSchema } from '../http/words.ts'
import type { Db } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'

/** Pieces that one lesson is about. */
const MOST_PIECES = 10

const fields = {
  text: linesSchema.describe('The lesson, in one or two plain Dutch sentences. No names, no places.'),
  pieces: z.array(z.string().max(80)).max(MOST_PIECES).describe('Slugs of the pieces it belongs to.'),
  shared: z.boolean().describe('Whether the initiative agreed to pass it on.'),
  credit: lineSchema.nullable().describe('Name under which it is passed on, or `null` for none. Only with consent.'),
  consentId: z.string().max(64).nullable().describe('Number of the consent record for that name, or `null`.'),
  learntOn: daySchema.describe('Day on which it was learnt.'),
}

/** A lesson as an advisor writes it down. */
export const lessonBodySchema = z.strictObject(fields).refine(({ shared, credit }) => shared || credit === null, {
  error: 'expected no name with a lesson that is not shared',
  path: ['credit'],
})
export type LessonBody = z.output<typeof lessonBodySchema>

/** A lesson as it is read. */
export const lessonAnswerSchema = z.strictObject({
  id: z.string().describe('Reference of the lesson.'),
  ...fields,
  version: z.int().describe('Its version; the `ETag` of the lesson says the same.'),
})

/** Lessons. */
export const lessonsAnswerSchema = z.strictObject({
  items: z.array(lessonAnswerSchema).describe('The lessons, by the day on which they were learnt.'),
})

/** What comes back after a lesson was kept. */
export const lessonKeptSchema = z.strictObject({
  id: z.string().describe('Reference of the lesson.'),
  version: z.int().describe('Its version now; the `ETag` says the same.'),
})

/** A lesson as it is read. */
export const lessonAnswer = (row: Tables['lesson']): z.output<typeof lessonAnswerSchema> => ({
  id: row.id,
  text: row.text,
  pieces: JSON.parse(row.pieces),
  shared: row.shared === 1,
  credit: row.credit,
  consentId: row.consent_id,
  learntOn: row.learnt_on,
  version: row.version,
})

/** Lessons that a command names and that are not there, each at its place. */
export async function missingLessons(
  db: Db,
  trajectoryId: string,
  command: TrajectoryCommand,
): Promise<RequestFault[]> {
  if (command.kind !== 'log-lessons') return []
  const rows = await db.selectFrom('lesson').where('trajectory_id', '=', trajectoryId).select('id').execute()
  const known = new Set(rows.map(({ id }) => id))
  return command.lessonIds.flatMap((id, index) =>
    known.has(id) ? [] : [{ pointer: `/lessonIds/${index}`, reason: 'expected a lesson of this trajectory' }],
  )
}
