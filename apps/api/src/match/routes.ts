import { matchWeights, prepareMatcher, situationFields, situationSchema } from '@drempel/core/matching'
import type { ToolkitContent } from '@drempel/core/toolkit'
import { z } from 'zod'
import type { Route } from '../contract/route.ts'
import { answerPrivate } from '../http/answer-json.ts'
import { problemSchema } from '../http/problem.ts'
import { readJson } from '../http/read-json.ts'

const MOST_BYTES = 8 * 1024

/** How well one piece fits. */
export const pieceMatchSchema = z.strictObject({
  pieceId: z.string().describe('Number of the piece.'),
  slug: z.string().describe('Address of the piece.'),
  score: z.number().describe('Sum of the points of the reasons. May be negative.'),
  reasons: z
    .array(
      z.strictObject({
        rule: z.enum(matchWeights.map(({ rule }) => rule)).describe('Rule that held.'),
        points: z.number().describe('Points that it brought.'),
        words: z.string().describe('Why, in one Dutch sentence.'),
      }),
    )
    .describe('All that counted.'),
  sentence: z.string().describe('The reasons as one Dutch text. Empty when nothing counted.'),
})

/** What fits an initiative. */
export const pieceMatchesSchema = z.strictObject({
  picks: z.array(pieceMatchSchema).describe('Pieces to show, best first: varied, at most five.'),
  setAside: z
    .array(
      z.strictObject({
        match: pieceMatchSchema.describe('The piece.'),
        rule: z.enum(['theme-full', 'room-for-threshold']).describe('Rule of variety that left it out.'),
        words: z.string().describe('Why, in one Dutch sentence.'),
      }),
    )
    .describe('What scored high enough and was left out for variety.'),
  stories: z.array(pieceMatchSchema).describe('Stories that show it, at most two.'),
  unanswered: z.array(z.enum(situationFields.map(({ field }) => field))).describe('Answers that were missing.'),
  unansweredWords: z.string().describe('What was missing, in one Dutch sentence. Empty when all was answered.'),
  advice: z
    .strictObject({
      kind: z.literal('refer').describe('Which advice this is.'),
      words: z.string().describe('What we advise, in plain Dutch.'),
      slugs: z.array(z.string()).describe('Addresses of pieces about referring on.'),
    })
    .exactOptional()
    .describe('Present when this is not a job for the initiative alone.'),
})

/** Asking which pieces fit an initiative, and why. */
export function matchRoutes(content: ToolkitContent): Route[] {
  const match = prepareMatcher(content.pieces)
  return [
    {
      method: 'POST',
      path: '/v1/match',
      open: false,
      access: 'everyone',
      operation: {
        id: 'matchPieces',
        group: 'Toolkit',
        summary: 'Ask which pieces fit an initiative, and why',
        description: 'Every answer may be missing. Says nothing about any person, and nothing of it is kept.',
        body: { schema: situationSchema, example: { goals: ['belonging'], obstacles: [], phase: 'running' } },
        answers: {
          200: { description: 'What fits, with reasons in Dutch.', schema: pieceMatchesSchema },
          413: { description: `The body is larger than ${MOST_BYTES} bytes.`, schema: problemSchema },
          415: { description: 'The body is not JSON.', schema: problemSchema },
          422: { description: 'The body is wrong.', schema: problemSchema },
        },
      },
      async answer(c) {
        const body = await readJson(c, situationSchema, MOST_BYTES)
        if (!body.ok) return body.answer
        const { ranked: _, ...matches } = match(body.value)
        return answerPrivate(c, 200, matches)
      },
    },
  ]
}
