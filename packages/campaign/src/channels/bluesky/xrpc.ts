import { ask, type Question } from '../ask/ask.ts'
import type { Clock } from '../ask/clock.ts'
import { textField } from '../ask/fields.ts'
import { type Reply, replyOf } from '../ask/reply.ts'
import { timeLimitMs } from '../ask/time-limits.ts'

/** A call: a name of the protocol, and what goes with it. A body or a file makes it a procedure. */
export interface XrpcCall {
  /** `com.atproto.repo.putRecord`. */
  readonly name: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: Readonly<Record<string, unknown>>
  /** A file instead of a body. */
  readonly file?: { readonly bytes: Uint8Array<ArrayBuffer>; readonly mime: string }
  /** A procedure that takes nothing. */
  readonly procedure?: boolean
  readonly token?: string
  /** When it has to be over. */
  readonly untilMs?: number
  /** What else goes along that must not come back in a reason: a password in the body. */
  readonly secrets?: readonly string[]
}

/** Calls once. What the reply means for the post is for the caller to say. */
export async function callXrpc(server: string, call: XrpcCall, clock: Clock): Promise<Reply> {
  const secrets = [...(call.token ? [call.token] : []), ...(call.secrets ?? [])]
  return replyOf(await ask(questionOf(server, call, clock.nowMs())), call.name, wordsOf, clock, secrets)
}

const wordsOf = (json: unknown) => ({ code: textField(json, 'error'), message: textField(json, 'message') })

function questionOf(
  server: string,
  { name, query = {}, body, file, procedure, token, untilMs }: XrpcCall,
  nowMs: number,
): Question {
  const timeoutMs = timeLimitMs(file?.bytes.length ?? 0, nowMs, untilMs)
  const search = new URLSearchParams(query).toString()
  const url = `${server}/xrpc/${name}${search && `?${search}`}`
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {}
  if (file)
    return { method: 'POST', url, headers: { ...headers, 'content-type': file.mime }, body: file.bytes, timeoutMs }
  if (!body) return { method: procedure ? 'POST' : 'GET', url, headers, timeoutMs }
  const typed = { ...headers, 'content-type': 'application/json' }
  return { method: 'POST', url, headers: typed, body: JSON.stringify(body), timeoutMs }
}
