import type { Context } from 'hono'
import type { Route } from '../contract/route.ts'
import type { RequestState } from '../http/observe.ts'
import { answerProblem } from '../http/problem.ts'
import type { Identify } from './identify.ts'
import { countedAddress, type LimitName, limitHeaders, type Take } from './limits.ts'
import { mayUse } from './roles.ts'
import { isOurs } from './same-site.ts'

/** What stands between a request and its route. */
export interface Gate {
  readonly identify: Identify
  /** Name of the cookie with the session; absent on a server without accounts. */
  readonly cookieName?: string
  /** Address by which people reach us, `https://api.overdedrempel.example`; absent: the one that they typed. */
  readonly publicOrigin?: string
  /** Absent: nobody is held back. */
  readonly take?: Take
  /** The network address of who asks; it is counted and never written down. */
  readonly addressOf?: (c: Context) => string | undefined
}

/** Lets a request through to its route when it comes from our own pages, not too often, and from somebody who may. */
export function guard(route: Route, gate: Gate): Route['answer'] {
  const { access, answer } = route
  return async (c) => {
    const stopped = tooOften(c, route, gate) ?? foreign(c, gate)
    if (stopped) return stopped
    if (access === 'everyone') return answer(c)
    const caller = await gate.identify(c.req.raw.headers)
    if (!caller) return askToLogIn(c)
    if (!mayUse(access, caller)) return answerProblem(c, 403, { title: 'Your account may not do this.' })
    c.set('caller', caller)
    return answer(c)
  }
}

/** A program hears that it must log in; a person in a browser goes to the page for it. */
function askToLogIn(c: Context): Response {
  const isBrowser = c.req.method === 'GET' && (c.req.header('accept') ?? '').includes('text/html')
  if (isBrowser) return c.redirect('/inloggen', 303)
  return answerProblem(c, 401, { title: 'Log in first.', detail: 'This is for people with an account.' })
}

function foreign(c: Context<RequestState>, { cookieName, publicOrigin }: Gate): Response | undefined {
  const request = {
    method: c.req.method,
    fetchSite: c.req.header('sec-fetch-site'),
    origin: c.req.header('origin'),
    hasSession: cookieName !== undefined && (c.req.header('cookie') ?? '').includes(`${cookieName}=`),
  }
  if (isOurs(request, [publicOrigin ?? new URL(c.req.url).origin])) return undefined
  return answerProblem(c, 403, {
    title: 'This request comes from a page of another site.',
    detail: 'A program that sends the cookie of a session must send the `Origin` of this server along.',
  })
}

function tooOften(c: Context<RequestState>, { limit }: Route, { take, addressOf }: Gate): Response | undefined {
  const address = take && addressOf?.(c)
  if (take === undefined || address === undefined) return undefined
  return stopAt(c, take, limit ?? 'everything', countedAddress(address))
}

/** Takes one request from a limit, says so in the headers, and gives the refusal when there is none left. */
export function stopAt(c: Context, take: Take, name: LimitName, who: string): Response | undefined {
  const taken = take(name, who)
  for (const [header, value] of Object.entries(limitHeaders(name, taken))) c.header(header, value)
  if (taken.allowed) return undefined
  c.header('retry-after', String(taken.retryAfterSeconds))
  return answerProblem(c, 429, { title: 'Too many requests.', detail: 'Wait as long as `Retry-After` says.' })
}
