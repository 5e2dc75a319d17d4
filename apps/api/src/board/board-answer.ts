import { daySchema } from '@drempel/core/calendar'
import { serviceNormNames, stages } from '@drempel/core/trajectory'
import { z } from 'zod'
import { type Board, composeBoard } from './board.ts'

const count = z.int().min(0)
const norm = z.enum(serviceNormNames.map(({ id }) => id))
const stage = z.enum(stages.map(({ id }) => id))
const words = z.string().describe('The same in Dutch, to show.')
const day = daySchema

const progressSchema = z.strictObject({
  planned: count.describe('No conversation yet.'),
  inProgress: count.describe('Conversation held, not closed yet.'),
  completed: count.describe('Closed, with a follow-up.'),
  stopped: count.describe('Stopped before the end.'),
  waiting: count.describe('Of those that go on: waiting for the initiative.'),
  shareOfTarget: z.number().min(0).describe('Completed, as a share of the target: 1 when the promise is kept.'),
})

const forecastSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('reached').describe('The target has been reached.'),
      on: day.describe('Day on which the trajectory closed that made it so.'),
      words,
    }),
    z.strictObject({
      kind: z.literal('expected').describe('There is a pace to go by.'),
      perWeek: z.number().describe('Trajectories closed in a week, lately.'),
      likelyOn: day.describe('Day at this pace.'),
      earlyOn: day.describe('Day when it goes a standard deviation faster.'),
      lateOn: day.describe('Day when it goes a standard deviation slower.'),
      words,
    }),
    z.strictObject({
      kind: z.literal('too-early').describe('Too few closed lately to speak of a pace.'),
      closedLately: count.describe('How many closed lately.'),
      words,
    }),
  ])
  .describe('When the target is reached, going on as it went lately.')

/** The shape of the board. */
export const boardSchema = z.strictObject({
  asOf: day.describe('Today, in the Netherlands.'),
  target: z.int().min(1).describe('Trajectories that the programme promised.'),
  progress: progressSchema.describe('How far the programme is.'),
  stages: z
    .array(
      z.strictObject({
        stage: stage.describe('The stage.'),
        words,
        count: count.describe('Trajectories at this stage.'),
      }),
    )
    .describe('Trajectories by stage, in the order of a trajectory; stages without any too.'),
  late: z
    .strictObject({
      trajectories: count.describe('Trajectories of which a step is late today.'),
      byNorm: z
        .array(
          z.strictObject({
            norm: norm.describe('The norm.'),
            words,
            count: count.describe('Steps of this norm that are late today.'),
          }),
        )
        .describe('Late steps by norm. A trajectory can be late with more than one.'),
      withoutAdvisor: count.describe('Late trajectories that have no advisor yet.'),
    })
    .describe('What is late today. `GET /v1/late` tells which, and why.'),
  advisors: z
    .array(
      z.strictObject({
        advisorId: z.string().describe('Reference of the advisor.'),
        open: count.describe('Trajectories of this advisor that go on.'),
        late: count.describe('Of those: a step is late today.'),
      }),
    )
    .describe('What every advisor has, by reference.'),
  forecast: forecastSchema,
}) satisfies z.ZodType<Board>

/** A made-up board, for the documentation. */
export const exampleBoard: Board = composeBoard(
  {
    byStage: new Map([
      ['matched', 2],
      ['advice-sent', 5],
      ['closed', 9],
    ]),
    waiting: 1,
    lateByNorm: new Map([['conversation', 1]]),
    lateByAdvisor: new Map([['ada', 1]]),
    openByAdvisor: new Map([['ada', 7]]),
    closings: { closedOn: new Map([['2026-10-01', 9]]), firstSignedUpOn: '2026-01-05' },
  },
  '2026-11-25',
  40,
)
