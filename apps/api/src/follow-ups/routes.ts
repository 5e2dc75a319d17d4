import { callScriptSchema, followUpOutcomeSchema, followUpOutcomes } from '@drempel/core/guidance'
import type { ToolkitContent } from '@drempel/core/toolkit'
import { elementSchema, goalSchema } from '@drempel/core/vocabulary'
import { z } from 'zod'
import { callerOf } from '../access/caller-of.ts'
import type { Route } from '../contract/route.ts'
import { answerPrivate } from '../http/answer-json.ts'
import { answerProblem, problemSchema } from '../http/problem.ts'
import { letterIn, letterRow } from '../letters/keep-letter.ts'
import { readPersonal } from '../privacy/read-personal.ts'
import { notThere } from '../requests/refused.ts'
import type { Store } from '../store/store.ts'
import { ownRecords, ownTrajectory, trajectoryPath } from '../trajectories/own-trajectory.ts'

/** What an advisor has in hand for the follow-up of one trajectory. */
export const followUpScriptSchema = z.strictObject({
  script: callScriptSchema.nullable().describe('The script for the call, or `null` when the toolkit has none.'),
  items: z
    .array(
      z.strictObject({
        itemId: z.string().describe('Address of the advice in the letter: `a1`.'),
        goal: goalSchema.describe('Goal it serves.'),
        element: elementSchema.describe('Active element it works through.'),
        sentences: z.array(z.string()).describe('What the letter said, sentence by sentence.'),
      }),
    )
    .describe('The advices of the letter, to go along one by one.'),
  outcomes: z
    .array(
      z.strictObject({
        id: followUpOutcomeSchema.describe('What to send as outcome.'),
        words: z.string().describe('What an advisor says, in Dutch.'),
        meaning: z.string().describe('When it fits, in Dutch.'),
      }),
    )
    .describe('What may have become of an advice.'),
})

/** What the routes of follow-ups need. */
export interface FollowUpDependencies {
  readonly content: ToolkitContent
  readonly store: Store
  readonly now: () => Date
}

/** The follow-up call. Planning and holding it are steps of the trajectory. */
export function followUpRoutes({ content, store, now }: FollowUpDependencies): Route[] {
  return [
    {
      method: 'GET',
      path: '/v1/trajectories/{id}/call-script',
      open: false,
      access: ['advisor', 'coordinator'],
      records: ownRecords,
      operation: {
        id: 'getCallScript',
        group: 'Advice',
        summary: 'Prepare the follow-up call',
        description:
          'The script of the toolkit beside the advices of this letter. Notes of the call name the question (`c2-2`) and the advice (`a1`). Personal.',
        path: trajectoryPath,
        answers: {
          200: { description: 'What to have in hand.', schema: followUpScriptSchema },
          404: { description: 'There is no finished letter, or it is not yours.', schema: problemSchema },
        },
      },
      async answer(c) {
        const id = c.req.param('id') ?? ''
        const own = await ownTrajectory(store.db, callerOf(c), id)
        const row = own && (await letterRow(store.db, id))
        if (row?.finished == null) return answerProblem(c, 404, notThere.refused)
        await readPersonal(store.write, { at: now().toISOString(), by: callerOf(c).id, kind: 'letter', subject: id })
        return answerPrivate(c, 200, {
          script: content.guidance.callScript ?? null,
          items: letterIn(row.finished).blocks.flatMap((block) =>
            block.kind === 'advice'
              ? [
                  {
                    itemId: block.itemId,
                    goal: block.goal,
                    element: block.element,
                    sentences: block.sentences.map(({ text }) => text),
                  },
                ]
              : [],
          ),
          outcomes: followUpOutcomes.map(({ id, nl, meaning }) => ({ id, words: nl, meaning })),
        })
      },
    },
  ]
}
