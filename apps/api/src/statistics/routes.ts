import { daySchema } from '@drempel/core/calendar'
import { hiddenNote, publishedTableSchema } from '@drempel/core/measure'
import { statisticSchema, type ToolkitContent } from '@drempel/core/toolkit'
import { progressOfCounts, type Stage } from '@drempel/core/trajectory'
import { z } from 'zod'
import type { Route } from '../contract/route.ts'
import { answerTagged, tagOf } from '../http/answer-json.ts'
import { dutchDay } from '../http/dutch-day.ts'
import { programmeOf } from '../settings/routes.ts'
import type { Store } from '../store/store.ts'
import { tallyOf } from '../trajectories/tally.ts'
import { publishedCounts } from './programme-counts.ts'

const count = z.int().min(0)

/** Figures that everybody may see. */
export const statisticsSchema = z.strictObject({
  asOf: daySchema.describe('Today, in the Netherlands.'),
  example: z.boolean().describe('True while the programme is marked as made-up data. Say so wherever you show it.'),
  statistics: z.array(statisticSchema).describe('Published figures about loneliness, each with its source.'),
  programme: z
    .strictObject({
      target: z.int().min(1).describe('Trajectories that the programme promised.'),
      planned: count.describe('No conversation yet.'),
      inProgress: count.describe('Conversation held, not closed yet.'),
      completed: count.describe('Closed, with a follow-up.'),
      stopped: count.describe('Stopped before the end.'),
    })
    .describe('Trajectories by how far they are.'),
  byProvinceAndStage: publishedTableSchema
    .nullable()
    .describe(
      'Trajectories by province and stage with small numbers hidden, or `null` while they are too small to show.',
    ),
  note: z.string().describe('What to say beside it, in Dutch.'),
})

/** Figures for everybody: what is published about loneliness, and how far the programme is. */
export function statisticsRoutes({
  content,
  store,
  now,
}: {
  readonly content: ToolkitContent
  readonly store: Store
  readonly now: () => Date
}): Route[] {
  return [
    {
      method: 'GET',
      path: '/v1/statistics',
      open: true,
      access: 'everyone',
      operation: {
        id: 'getStatistics',
        group: 'Project',
        summary: 'Read the figures that are public',
        description:
          'Counts are of trajectories, never of people. Small numbers in the table are hidden, and so is what would give them away.',
        answers: {
          200: {
            description: 'The figures.',
            schema: statisticsSchema,
            headers: { etag: 'Changes when the answer changes. Send it back as `If-None-Match`.' },
          },
          304: { description: 'What you have, by the tag you sent, is still the same.' },
        },
      },
      async answer(c) {
        const byStage = (await tallyOf(store.db, 'stage')) as ReadonlyMap<Stage, number>
        const { planned, inProgress, completed, stopped } = progressOfCounts(byStage, 0)
        const { target, example } = await programmeOf(store.db)
        const table = publishedCounts(await tallyOf(store.db, 'province'))
        const body = JSON.stringify({
          asOf: dutchDay(now()),
          example,
          statistics: content.statistics,
          programme: { target, planned, inProgress, completed, stopped },
          byProvinceAndStage: table,
          note: table ? hiddenNote : 'De aantallen per provincie en stap zijn nog te klein om te laten zien.',
        })
        return answerTagged(c, body, tagOf(body))
      },
    },
  ]
}
