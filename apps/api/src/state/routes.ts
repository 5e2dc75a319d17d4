import type { ToolkitContent } from '@drempel/core/toolkit'
import type { Route } from '../contract/route.ts'
import { answerPrivate } from '../http/answer-json.ts'
import { answerProblem, problemSchema } from '../http/problem.ts'
import type { Store } from '../store/store.ts'
import { aliveSchema, readySchema } from './state.ts'

/** For whoever watches over the server: does it live, and can it do its work? */
export function stateRoutes(content: ToolkitContent, store: Store): Route[] {
  const ready = { status: 'ready', content: { asOf: content.asOf, pieces: content.pieces.length } }
  return [
    {
      method: 'GET',
      path: '/health',
      open: false,
      access: 'everyone',
      operation: {
        id: 'getHealth',
        group: 'State',
        summary: 'Ask whether the process lives',
        description: 'Touches nothing. A server that does not answer this should be started again.',
        answers: { 200: { description: 'It lives.', schema: aliveSchema, example: { status: 'alive' } } },
      },
      answer: (c) => answerPrivate(c, 200, { status: 'alive' }),
    },
    {
      method: 'GET',
      path: '/ready',
      open: false,
      access: 'everyone',
      operation: {
        id: 'getReady',
        group: 'State',
        summary: 'Ask whether it can do its work',
        description:
          'Asks the store. A server that is not ready should get no visitors; starting it again does not help.',
        answers: {
          200: {
            description: 'It can.',
            schema: readySchema,
            example: { status: 'ready', content: { asOf: '2026-11-24', pieces: 12 } },
          },
          503: { description: 'The store does not answer.', schema: problemSchema },
        },
      },
      async answer(c) {
        const answers = await store.ping().then(
          () => true,
          () => false,
        )
        return answers ? answerPrivate(c, 200, ready) : answerProblem(c, 503, { title: 'The store does not answer.' })
      },
    },
  ]
}
