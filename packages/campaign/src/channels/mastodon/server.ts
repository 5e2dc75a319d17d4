import { ask, type Question } from '../ask/ask.ts'
import type { Clock } from '../ask/clock.ts'
import { textField } from '../ask/fields.ts'
import { type No, type Reply, replyOf } from '../ask/reply.ts'
import { timeLimitMs } from '../ask/time-limits.ts'

/** A server that speaks the Mastodon API, under our name. */
export interface Server {
  readonly clock: Clock
  readonly call: (call: Call) => Promise<Reply>
  /** Our own number there. */
  readonly accountId: () => Promise<{ readonly kind: 'ok'; readonly id: string } | No>
}

/** A call: a path with what goes with it. */
export interface Call {
  readonly method?: Question['method']
  /** `/api/v1/statuses`, with its query. */
  readonly path: string
  readonly body?: Readonly<Record<string, unknown>>
  readonly form?: FormData
  readonly headers?: Readonly<Record<string, string>>
  /** Size of a file in the form; a larger one may take longer. */
  readonly bytes?: number
  /** When it has to be over. */
  readonly untilMs?: number
}

/** A wrong key is mended by a person. Nothing was done, and until then there is no use in asking often. */
const AFTER_WRONG_KEY_MS = 5 * 60_000

/** A server with a key. Nothing is asked of it yet. */
export function openServer(address: string, token: string, clock: Clock): Server {
  let mine: string | undefined
  /** Why our key does not fit, and until when there is no use in trying again. */
  let shut: (No & { kind: 'wait' }) | undefined
  const call = async ({ method, path, body, form, headers, bytes = 0, untilMs }: Call): Promise<Reply> => {
    if (shut && clock.nowMs() < shut.untilMs) return shut
    const answer = await ask({
      method: method ?? (body || form ? 'POST' : 'GET'),
      url: address + path,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(body ? { body: JSON.stringify(body) } : form ? { body: form } : {}),
      timeoutMs: timeLimitMs(bytes, clock.nowMs(), untilMs),
    })
    const what = path.split('?', 1)[0] ?? path
    const reply = replyOf(answer, what, (json) => ({ message: textField(json, 'error') }), clock, [token])
    if (reply.kind !== 'refused' || (reply.status !== 401 && reply.status !== 403)) return reply
    const wait = { kind: 'wait', untilMs: clock.nowMs() + AFTER_WRONG_KEY_MS, reason: reply.reason } as const
    // The key is no key. With 403 it is one, and only this is not allowed.
    if (reply.status === 401) shut = wait
    return wait
  }
  return {
    clock,
    call,
    async accountId() {
      if (mine) return { kind: 'ok', id: mine }
      const reply = await call({ path: '/api/v1/accounts/verify_credentials' })
      if (reply.kind !== 'ok') return reply
      mine = textField(reply.json, 'id')
      return mine
        ? { kind: 'ok', id: mine }
        : { kind: 'silence', reason: 'verify_credentials: unexpected answer, expected an account' }
    },
  }
}
