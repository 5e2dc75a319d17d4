import type { Element } from 'hast'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { docsHeaders } from '../http/security-headers.ts'
import { renderPage } from './pages/page.ts'

/** Answers with a page of ours that nobody keeps. */
export function answerPage(
  c: Context,
  status: ContentfulStatusCode,
  title: string,
  content: readonly (Element | string)[],
): Response {
  for (const [name, value] of Object.entries(docsHeaders)) c.header(name, value)
  return c.body(renderPage(title, content), status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  })
}

/** Goes to a page of ours after a form was sent. */
export const goTo = (c: Context, path: `/${string}`): Response => c.redirect(path, 303)
