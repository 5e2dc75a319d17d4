import { ask, type Question } from '../ask/ask.ts'
import type { Clock } from '../ask/clock.ts'
import { textField } from '../ask/fields.ts'
import { type Reply, replyOf } from '../ask/reply.ts'

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
}

/** How long a call may take. */
const CALL_MS = 30_000
/** How long a file may take, per megabyte, on top of that. A slow line of a community centre sends 2 Mbit/s. */
const PER_MEGABYTE_MS = 4_000

/** Calls once. What the reply means for the post is for the caller to say. */
export async function callXrpc(server: string, call: XrpcCall, clock: Clock): Promise<Reply> {
  return replyOf(await ask(questionOf(server, call)), call.name, wordsOf, clock)
}

const wordsOf = (json: unknown) => ({ code: textField(json, 'error'), message: textField(json, 'message') })

function questionOf(server: string, { name, query = {}, body, file, procedure, token }: XrpcCall): Question {
  const search = new URLSearchParams(query).toString()
  const url = `${server}/xrpc/${name}${search && `?${search}`}`
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {}
  if (file) {
    const timeoutMs = CALL_MS + Math.ceil(file.bytes.length / 1_000_000) * PER_MEGABYTE_MS
    return { method: 'POST', url, headers: { ...headers, 'content-type': file.mime }, body: file.bytes, timeoutMs }
  }
  if (!body) return { method: procedure ? 'POST' : 'GET', url, headers, timeoutMs: CALL_MS }
  const typed = { ...headers, 'content-type': 'application/json' }
  return { method: 'POST', url, headers: typed, body: JSON.stringify(body), timeoutMs: CALL_MS }
}
