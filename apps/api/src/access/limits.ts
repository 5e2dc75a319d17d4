/** How much somebody may ask in a while. */
export interface Limit {
  /** Most at once, and most in each `perMs`. */
  readonly most: number
  /** Milliseconds in which a used up limit is whole again. */
  readonly perMs: number
}

const MINUTE_MS = 60_000

/**
 * What one address may ask. An office of sixty advisors has one address, so these are for machines that try, not for people
 * that work. `link` counts by the address of mail that somebody typed, whether or not anybody has it.
 */
export const limits = {
  everything: { most: 1_200, perMs: MINUTE_MS },
  'log-in': { most: 60, perMs: 10 * MINUTE_MS },
  link: { most: 5, perMs: 15 * MINUTE_MS },
  'sign-up': { most: 30, perMs: 60 * MINUTE_MS },
} as const satisfies Readonly<Record<string, Limit>>
export type LimitName = keyof typeof limits

/** What is left after asking once. */
export interface Taken {
  readonly allowed: boolean
  /** Whole requests that are left. */
  readonly left: number
  /** Seconds until one more is allowed; 0 when one is. */
  readonly retryAfterSeconds: number
}

/** Takes one request of somebody from what a limit allows. */
export type Take = (name: LimitName, who: string) => Taken

/** Most that is remembered. Who was away longest is forgotten first, and then has all of the limit again. */
const MOST_REMEMBERED = 100_000

/**
 * Buckets that fill evenly and are emptied by asking. They are in the memory of this process: a second process has its own,
 * so that two allow twice as much, and nothing of an address is ever written down.
 */
export function createLimits(monotonicMs: () => number, mostRemembered = MOST_REMEMBERED): Take {
  const buckets = new Map<string, { readonly filled: number; readonly atMs: number }>()
  return (name, who) => {
    const { most, perMs } = limits[name]
    const key = `${name} ${who}`
    const nowMs = monotonicMs()
    const earlier = buckets.get(key) ?? { filled: most, atMs: nowMs }
    const filled = Math.min(most, earlier.filled + ((nowMs - earlier.atMs) * most) / perMs)
    const allowed = filled >= 1
    const left = allowed ? filled - 1 : filled
    // Put back at the end, so that the first of the map is who asked longest ago.
    buckets.delete(key)
    buckets.set(key, { filled: left, atMs: nowMs })
    if (buckets.size > mostRemembered) buckets.delete(buckets.keys().next().value as string)
    const retryAfterSeconds = left >= 1 ? 0 : Math.ceil(((1 - left) * perMs) / most / 1000)
    return { allowed, left: Math.floor(left), retryAfterSeconds }
  }
}

/**
 * The headers that tell about a limit (RateLimit, draft 11). Told when little is left, since most who ask never come near.
 */
export function limitHeaders(name: LimitName, { left, retryAfterSeconds }: Taken): Readonly<Record<string, string>> {
  const { most, perMs } = limits[name]
  if (left > most / 4) return {}
  return {
    'ratelimit-policy': `"${name}";q=${most};w=${perMs / 1000}`,
    ratelimit: `"${name}";r=${left};t=${retryAfterSeconds}`,
  }
}

/** An address as it is counted: of IPv6 the network, since one subscriber has 2^64 addresses. */
export function countedAddress(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined || !address.includes(':')) return mapped ?? address
  const [head = '', tail] = address.split('::')
  const groups = head.split(':').filter(Boolean)
  if (tail !== undefined) {
    const last = tail.split(':').filter(Boolean)
    while (groups.length + last.length < 8) groups.push('0')
    groups.push(...last)
  }
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
