import type { MiddlewareHandler } from 'hono'
import type { Caller } from '../access/roles.ts'
import type { Log } from './log.ts'

/** What a request carries through the app. */
export interface RequestState {
  Variables: {
    /** Number of the request. */
    requestId: string
    /** Route that answers, as the documentation writes it. Absent: none. */
    route?: string
    /** Who asks. Absent: somebody without an account, or a route for everybody. */
    caller?: Caller
  }
}

/** Two clocks: what time it is, and a count of milliseconds that never jumps. */
export interface Clock {
  readonly now: () => Date
  readonly monotonicMs: () => number
}

/** Signs in a request number: enough to find one line back in a day of log. */
const ID_BYTES = 8

/** Gives every request a number and writes one line when it is answered. */
export function observe(
  log: Log,
  clock: Clock,
  randomBytes: (length: number) => Uint8Array,
): MiddlewareHandler<RequestState> {
  return async (c, next) => {
    const startMs = clock.monotonicMs()
    const requestId = Buffer.from(randomBytes(ID_BYTES)).toString('hex')
    c.set('requestId', requestId)
    // Before the answer is made: touching its headers afterwards makes the server build it twice.
    c.header('x-request-id', requestId)
    await next()
    log({
      event: 'answered',
      at: clock.now().toISOString(),
      request: requestId,
      method: c.req.method,
      route: c.get('route') ?? 'none',
      status: c.res.status,
      durationMs: Math.round((clock.monotonicMs() - startMs) * 100) / 100,
    })
  }
}
