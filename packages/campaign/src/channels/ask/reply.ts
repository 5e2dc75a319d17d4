import type { Answer } from './ask.ts'
import type { Clock } from './clock.ts'
import { fitToShow, nameFitToShow } from './fit-to-show.ts'
import { waitUntil } from './wait.ts'

/** What an answer means for what was asked. */
export type Reply =
  | {
      readonly kind: 'ok'
      readonly status: number
      readonly json: unknown
    }
  | No

/** Every reply that is not a yes. */
export type No =
  /** The server will not; nothing was done. `code` is the server's own name for it, where it has one: `InvalidSwap`. */
  | { readonly kind: 'refused'; readonly status: number; readonly code?: string; readonly reason: string }
  /** Not now; nothing was done. */
  | { readonly kind: 'wait'; readonly untilMs: number; readonly reason: string }
  /** Whether it was done is not known. */
  | { readonly kind: 'silence'; readonly reason: string }

/** How long to leave a server alone that gave no answer. Bluesky allows thirty times logging in per five minutes. */
export const AFTER_SILENCE_MS = 10_000

/** Where a server puts its own name for an error, and its words. */
export interface ErrorWords {
  readonly code?: string | undefined
  readonly message?: string | undefined
}

/**
 * Sorts an answer. 2xx with JSON is a yes. 429 is “not now”, with the moment from the headers. Every other 4xx is a no, except
 * those that say nothing of what was done (408, 425). All the rest is silence: 5xx, redirects, and a yes that cannot be read.
 * `secrets`: what went along with the question, and must not come back in a reason.
 */
export function replyOf(
  answer: Answer,
  what: string,
  words: (json: unknown) => ErrorWords,
  clock: Clock,
  secrets: readonly string[],
): Reply {
  if (answer.kind === 'silence') return answer
  const { status, headers, json } = answer
  if (status >= 200 && status < 300 && json !== undefined) return { kind: 'ok', status, json }
  const said = words(json)
  const code = nameFitToShow(said.code, secrets)
  const message = said.message ? fitToShow(said.message, secrets) : ''
  const reason = `${what}: ${status}${code ? ` ${code}` : ''}${message ? ` (${message})` : ''}`
  if (status === 429) return { kind: 'wait', untilMs: waitUntil(headers, clock.nowMs()), reason }
  const clear = status >= 400 && status < 500 && status !== 408 && status !== 425
  return clear ? { kind: 'refused', status, ...(code ? { code } : {}), reason } : { kind: 'silence', reason }
}
