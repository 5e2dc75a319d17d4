import type { No } from '../ask/reply.ts'
import { lookUntilMs } from '../ask/time-limits.ts'
import type { Server } from './server.ts'
import { type Status, statusOf } from './status.ts'

/** Most posts of a page; the most that a server gives. */
const PAGE = 40
/** An account of ours that writes more than this after one post was due is not one that we know. */
const MOST_PAGES = 100
/** Clocks of servers differ; a post of ours is never there before it was due, but its time may say so. */
export const CLOCK_MARGIN_MS = 10 * 60_000

/** Our own posts since a moment, oldest first. Boosts are left out; answers are in it, since a thread answers itself. */
export async function ownStatuses(
  server: Server,
  sinceMs: number,
): Promise<{ readonly kind: 'ok'; readonly statuses: readonly Status[] } | No> {
  const account = await server.accountId()
  if (account.kind !== 'ok') return account
  const untilMs = lookUntilMs(server.clock.nowMs())
  const all = new Map<string, Status>()
  let before = ''
  for (let page = 0; page < MOST_PAGES && server.clock.nowMs() < untilMs; page++) {
    const query = new URLSearchParams({
      limit: String(PAGE),
      exclude_reblogs: 'true',
      ...(before ? { max_id: before } : {}),
    })
    const path = `/api/v1/accounts/${encodeURIComponent(account.id)}/statuses?${query}`
    const reply = await server.call({ path, untilMs })
    if (reply.kind !== 'ok') return reply
    if (!Array.isArray(reply.json)) return nonsense
    const statuses = reply.json.map(statusOf)
    if (statuses.includes(undefined)) return nonsense
    const [last, fresh] = [statuses.at(-1), statuses.filter((status) => status && !all.has(status.id))]
    for (const status of statuses) if (status) all.set(status.id, status)
    // A short page is not the end: some servers leave out what they hide. An empty one is, and one without news.
    if (!last || fresh.length === 0 || last.createdAtMs < sinceMs - CLOCK_MARGIN_MS)
      return { kind: 'ok', statuses: since(all, sinceMs) }
    before = last.id
  }
  return {
    kind: 'silence',
    reason: `statuses: unexpected long list, expected at most ${PAGE * MOST_PAGES} posts since this one, within five minutes`,
  }
}

const since = (all: ReadonlyMap<string, Status>, sinceMs: number) =>
  [...all.values()]
    .filter(({ createdAtMs }) => createdAtMs >= sinceMs - CLOCK_MARGIN_MS)
    .sort((one, other) => one.createdAtMs - other.createdAtMs)

const nonsense = { kind: 'silence', reason: 'statuses: unexpected answer, expected a list of posts' } as const
