/** When the server says nothing of when, after a 429. */
const USUAL_WAIT_MS = 60_000
/** No server means longer than this; a header that says so is a mistake. */
const LONGEST_WAIT_MS = 24 * 3_600_000

/**
 * When a server that says “too many” will listen again. `retry-after` counts seconds or names a moment; Bluesky's
 * `ratelimit-reset` counts seconds since 1970, Mastodon's `x-ratelimit-reset` names a moment. The longest counts.
 */
export function waitUntil(headers: Headers, nowMs: number): number {
  const moments = [
    afterSeconds(headers.get('retry-after'), nowMs),
    momentOf(headers.get('retry-after')),
    epochSeconds(headers.get('ratelimit-reset')),
    momentOf(headers.get('x-ratelimit-reset')),
  ].filter((moment) => moment !== undefined && moment > nowMs)
  const until = moments.length > 0 ? Math.max(...(moments as number[])) : nowMs + USUAL_WAIT_MS
  return Math.min(until, nowMs + LONGEST_WAIT_MS)
}

const digits = /^\d{1,12}$/

const afterSeconds = (value: string | null, nowMs: number) =>
  value && digits.test(value) ? nowMs + Number(value) * 1000 : undefined

const epochSeconds = (value: string | null) => (value && digits.test(value) ? Number(value) * 1000 : undefined)

function momentOf(value: string | null): number | undefined {
  const moment = value && !digits.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(moment) ? undefined : moment
}
