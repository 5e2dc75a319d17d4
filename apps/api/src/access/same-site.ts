/** What a browser says of where a request comes from. */
export interface Origin {
  readonly method: string
  /** `Sec-Fetch-Site`: said by every browser of today, and by no page. */
  readonly fetchSite: string | undefined
  /** `Origin`. */
  readonly origin: string | undefined
  /** Whether it carries our session. */
  readonly hasSession: boolean
}

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request that changes something comes from our own pages, or from a program. A page of another site cannot send
 * one in somebody's name: `SameSite=Lax` keeps the cookie at home, and this refuses what comes along all the same. With a
 * session and no word of where it comes from, it is refused.
 */
export function isOurs(request: Origin, ours: readonly string[]): boolean {
  if (safe.has(request.method)) return true
  if (request.fetchSite !== undefined) return request.fetchSite === 'same-origin' || request.fetchSite === 'none'
  if (request.origin !== undefined) return ours.includes(request.origin)
  return !request.hasSession
}
