import { pieceIdSchema } from '@drempel/core/toolkit'
import { z } from 'zod'

/**
 * A cursor names the last piece that was given, so a list that changes in between neither repeats nor skips a piece that
 * stayed. Written so that nobody is tempted to take it apart.
 */
export const cursorSchema = z.string().refine((text) => pieceIdSchema.safeParse(lastIdOf(text)).success, {
  error: 'expected `next` of an earlier answer, unchanged',
})

/** The cursor for going on after this piece. */
export const cursorAfter = (id: string): string => Buffer.from(`after ${id}`).toString('base64url')

/** The piece after which a cursor goes on. */
export const lastIdOf = (cursor: string): string =>
  Buffer.from(cursor, 'base64url')
    .toString()
    .replace(/^after /, '')
