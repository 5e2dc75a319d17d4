import { type Piece, pieceSchema, slugSchema, type ToolkitContent } from '@drempel/core/toolkit'
import { z } from 'zod'
import type { Route } from '../contract/route.ts'
import { answerTagged, tagOf } from '../http/answer-json.ts'
import { answerProblem, problemSchema } from '../http/problem.ts'
import { readQuery } from '../http/read-query.ts'
import { pageOf } from './page.ts'
import { examplePiece } from './piece.example.ts'
import { piecePageSchema } from './piece-page.ts'
import { passes, pieceQuerySchema } from './piece-query.ts'
import { summaryOf } from './piece-summary.ts'

const tagHeaders = { etag: 'Changes when the answer changes. Send it back as `If-None-Match`.' }
const notModified = { description: 'What you have, by the tag you sent, is still the same.', headers: tagHeaders }

/** Reading the toolkit. Drafts are not there; a retired piece keeps its address and stays out of the list. */
export function pieceRoutes(content: ToolkitContent): Route[] {
  const readable = content.pieces.filter(({ status }) => status !== 'draft')
  const listed = readable.filter(({ status }) => status === 'published').sort((a, b) => (a.id < b.id ? -1 : 1))
  const bySlug = new Map(readable.map((piece) => [piece.slug, taggedText(piece)]))
  return [listRoute(listed), pieceRoute(bySlug)]
}

function listRoute(listed: readonly Piece[]): Route {
  return {
    method: 'GET',
    path: '/v1/pieces',
    open: true,
    access: 'everyone',
    operation: {
      id: 'listPieces',
      group: 'Toolkit',
      summary: 'List the pieces of the toolkit',
      description:
        'Filters add up. A list that is longer than `limit` comes in parts: ask again with `cursor` set to `next`, or follow the `Link` header, until `next` is absent.',
      query: pieceQuerySchema,
      answers: {
        200: {
          description: 'The pieces, or a part of them.',
          schema: piecePageSchema,
          example: { items: [summaryOf(examplePiece)], total: 12, next: 'YWZ0ZXIgQzk5' },
          headers: { ...tagHeaders, link: 'Address of the next part, `rel="next"`.' },
        },
        304: notModified,
        422: { description: 'A parameter is unknown or has a wrong value.', schema: problemSchema },
      },
    },
    answer(c) {
      const query = readQuery(c, pieceQuerySchema)
      if (!query.ok) return query.answer
      const passing = listed.filter((piece) => passes(piece, query.value))
      const page = pageOf(passing, query.value)
      if (page.next) c.header('link', `<${nextAddress(c.req.url, page.next)}>; rel="next"`)
      const body = JSON.stringify({ ...page, items: page.items.map(summaryOf) })
      return answerTagged(c, body, tagOf(body))
    },
  }
}

function pieceRoute(bySlug: ReadonlyMap<string, { readonly text: string; readonly tag: string }>): Route {
  return {
    method: 'GET',
    path: '/v1/pieces/{slug}',
    open: true,
    access: 'everyone',
    operation: {
      id: 'getPiece',
      group: 'Toolkit',
      summary: 'Read one piece, whole',
      description: 'Everything about a piece, with its text in Markdown. What else is there depends on `kind`.',
      path: z.strictObject({
        slug: slugSchema.describe('Address of the piece.').meta({ examples: ['portiekkoffie'] }),
      }),
      answers: {
        200: { description: 'The piece.', schema: pieceSchema, example: examplePiece, headers: tagHeaders },
        304: notModified,
        404: { description: 'There is no such piece.', schema: problemSchema },
      },
    },
    answer(c) {
      const found = bySlug.get(c.req.param('slug') ?? '')
      if (found) return answerTagged(c, found.text, found.tag)
      return answerProblem(c, 404, {
        title: 'There is no such piece.',
        detail: 'GET /v1/pieces lists the pieces that are there.',
      })
    },
  }
}

function taggedText(piece: Piece): { readonly text: string; readonly tag: string } {
  const text = JSON.stringify(piece)
  return { text, tag: tagOf(text) }
}

/** The same address with another cursor, relative, so that it also holds behind a server that adds a path. */
function nextAddress(url: string, cursor: string): string {
  const { searchParams } = new URL(url)
  searchParams.set('cursor', cursor)
  return `?${searchParams}`
}
