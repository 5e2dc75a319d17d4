import { z } from 'zod'
import { callerOf } from '../access/caller-of.ts'
import type { Route } from '../contract/route.ts'
import { answerPrivate } from '../http/answer-json.ts'
import { dutchDay } from '../http/dutch-day.ts'
import { problemSchema } from '../http/problem.ts'
import { readQuery } from '../http/read-query.ts'
import { programmeOf } from '../settings/routes.ts'
import type { Store } from '../store/store.ts'
import { composeBoard } from './board.ts'
import { boardSchema, exampleBoard } from './board-answer.ts'
import { boardCounts } from './board-counts.ts'
import { latePage, latePageSchema, lateQuerySchema } from './late-list.ts'

/** What the board needs. */
export interface BoardDependencies {
  readonly store: Store
  readonly now: () => Date
}

/** The programme at one glance, and what is late. */
export function boardRoutes({ store, now }: BoardDependencies): Route[] {
  return [
    {
      method: 'GET',
      path: '/v1/board',
      open: false,
      access: ['coordinator'],
      operation: {
        id: 'getBoard',
        group: 'Board',
        summary: 'See the programme at one glance',
        description:
          'What is where, what is late, who has how much, and when the target comes. From counts that are kept as things happen.',
        answers: { 200: { description: 'The board.', schema: boardSchema, example: exampleBoard } },
      },
      async answer(c) {
        const query = readQuery(c, z.strictObject({}))
        if (!query.ok) return query.answer
        const today = dutchDay(now())
        const { target } = await programmeOf(store.db)
        return answerPrivate(c, 200, composeBoard(await boardCounts(store.db, today), today, target))
      },
    },
    {
      method: 'GET',
      path: '/v1/late',
      open: false,
      access: ['advisor', 'coordinator'],
      operation: {
        id: 'listLate',
        group: 'Board',
        summary: 'See what is late, and why',
        description: 'A coordinator sees all of it, an advisor their own. What is late since the longest comes first.',
        query: lateQuerySchema,
        answers: {
          200: { description: 'A page of it.', schema: latePageSchema },
          422: { description: 'A parameter is unknown or wrong.', schema: problemSchema },
        },
      },
      async answer(c) {
        const query = readQuery(c, lateQuerySchema)
        if (!query.ok) return query.answer
        return answerPrivate(c, 200, await latePage(store.db, callerOf(c), dutchDay(now()), query.value))
      },
    },
  ]
}
