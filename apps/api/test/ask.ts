import type { Hono } from 'hono'
import type { RequestState } from '../src/http/observe.ts'
import { readAnswer } from './example-app.ts'

/** Somebody who asks the app something: `ada: advisor`; nobody is somebody without an account. */
export function askAs(app: Hono<RequestState>, who?: string) {
  const caller: Record<string, string> = who === undefined ? {} : { 'x-test-caller': who }
  const send =
    (method: string) =>
    (path: string, body: unknown, version?: number, headers: Record<string, string> = {}) =>
      readAnswer(
        app.request(path, {
          method,
          headers: {
            ...caller,
            'content-type': 'application/json',
            ...(version === undefined ? {} : { 'if-match': `"v${version}"` }),
            ...headers,
          },
          body: JSON.stringify(body),
        }),
      )
  return {
    get: (path: string, headers: Record<string, string> = {}) =>
      readAnswer(app.request(path, { headers: { ...caller, ...headers } })),
    post: send('POST'),
    put: send('PUT'),
    remove: send('DELETE'),
  }
}
