import type { ToolkitContent } from '@drempel/core/toolkit'
import { z } from 'zod'
import type { Route } from '../contract/route.ts'
import { answerTagged, tagOf } from '../http/answer-json.ts'
import { problemSchema } from '../http/problem.ts'
import { readQuery } from '../http/read-query.ts'
import { examplePiece } from '../pieces/piece.example.ts'
import { pieceSummarySchema, summaryOf } from '../pieces/piece-summary.ts'
import { makeSearch } from './search-index.ts'

const searchQuery = z.strictObject({
  q: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .describe(
      'Words to look for. Capitals and accents do not matter; beginnings of words and one typing error are found too.',
    )
    .meta({ examples: ['koffi'] }),
  limit: z.coerce.number().int().min(1).max(50).default(10).describe('Most pieces in the answer, 1 to 50.'),
})

/** What was found. */
export const searchAnswerSchema = z.strictObject({
  items: z.array(pieceSummarySchema).describe('Pieces with all of these words, best first.'),
  total: z.int().min(0).describe('How many there are.'),
})

/** How much a word counts, by where it stands. */
const weights = { title: 8, summary: 4, inThirtySeconds: 2, body: 1 } as const

/** Looking for pieces by words. */
export function searchRoutes(content: ToolkitContent): Route[] {
  const listed = content.pieces.filter(({ status }) => status === 'published').sort((a, b) => (a.id < b.id ? -1 : 1))
  const search = makeSearch(
    listed.map((piece) => ({
      item: piece,
      texts: (['title', 'summary', 'inThirtySeconds', 'body'] as const).map((field) => ({
        text: piece[field],
        weight: weights[field],
      })),
    })),
  )
  return [
    {
      method: 'GET',
      path: '/v1/search',
      open: true,
      access: 'everyone',
      operation: {
        id: 'search',
        group: 'Toolkit',
        summary: 'Look for pieces by words',
        description: 'Also in the texts, which `q` of the list does not do. What was asked is not kept.',
        query: searchQuery,
        answers: {
          200: {
            description: 'What was found.',
            schema: searchAnswerSchema,
            example: { items: [summaryOf(examplePiece)], total: 1 },
          },
          304: { description: 'What you have, by the tag you sent, is still the same.' },
          422: { description: 'A parameter is unknown or wrong.', schema: problemSchema },
        },
      },
      answer(c) {
        const query = readQuery(c, searchQuery)
        if (!query.ok) return query.answer
        const found = search(query.value.q)
        const items = found.slice(0, query.value.limit).map(({ item }) => summaryOf(item))
        const body = JSON.stringify({ items, total: found.length })
        return answerTagged(c, body, tagOf(body))
      },
    },
  ]
}
