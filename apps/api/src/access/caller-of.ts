import type { Context } from 'hono'
import type { RequestState } from '../http/observe.ts'
import type { Caller } from './roles.ts'

/** The caller of a route that is not for everybody: the app let nobody else in. */
export function callerOf(c: Context<RequestState>): Caller {
  const caller = c.get('caller')
  if (!caller) throw new Error('Unexpected request without a caller, expected a route that is guarded.')
  return caller
}
