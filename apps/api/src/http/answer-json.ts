import { createHash } from 'node:crypto'
import type { Context } from 'hono'

/** Entity tag of a text: the same text always gets the same tag, another text another one. */
export const tagOf = (text: string): string => `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`

/**
 * Answers with public data that a reader may keep, if it asks each time whether they are still the same. Who names the
 * tag of what it has gets 304 and no body.
 */
export function answerTagged(c: Context, body: string, tag: string, type = 'application/json'): Response {
  const headers = { etag: tag, 'cache-control': 'no-cache' }
  if (hasTag(c.req.header('if-none-match'), tag)) return c.body(null, 304, headers)
  return c.body(body, 200, { ...headers, 'content-type': type })
}

/** Answers with data for this one reader, which nobody may keep. */
export function answerPrivate(
  c: Context,
  status: 200 | 201,
  value: unknown,
  headers: Record<string, string> = {},
): Response {
  return c.body(JSON.stringify(value), status, {
    ...headers,
    'content-type': 'application/json',
    'cache-control': 'no-store',
  })
}

/** Whether `If-None-Match` names this tag. Compares weakly, as RFC 9110 §13.1.2 asks: `W/"a"` is `"a"`. */
export function hasTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false
  if (header.trim() === '*') return true
  const bare = (text: string) => text.trim().replace(/^W\//, '')
  return header.split(',').some((one) => bare(one) === bare(tag))
}
