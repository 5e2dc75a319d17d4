import type { Context } from 'hono'

/**
 * Open data may be read by the pages of others. Sign-ups may not: without these headers a browser keeps them from other
 * sites, and because they must be JSON no form of another site can send one either.
 */
export const openHeaders: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, link, x-request-id',
}

/** Answers the question that a browser asks before a request to another site (OPTIONS). */
export function answerPreflight(c: Context, allow: string, open: boolean): Response {
  const cors = {
    ...openHeaders,
    'access-control-allow-methods': allow,
    'access-control-allow-headers': 'if-none-match',
  }
  return c.body(null, 204, { allow, ...(open ? cors : {}) })
}
