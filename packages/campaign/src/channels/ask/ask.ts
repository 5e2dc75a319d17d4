/** What is asked of a server. */
export interface Question {
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array<ArrayBuffer> | FormData
  /** How long the whole answer may take. */
  readonly timeoutMs: number
}

/** What came back. `silence`: no answer that can be used; whether the server did what was asked is not known. */
export type Answer =
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly headers: Headers
      /** The body as JSON; undefined when it is something else. */
      readonly json: unknown
    }
  | { readonly kind: 'silence'; readonly reason: string }

/** No answer of these interfaces is near this; a server that sends more is not the one that we think it is. */
const MOST_BYTES = 4_000_000

/**
 * Asks once. Never throws for what the world does, never follows to another address (the key would go with it), and reads no
 * more than fits. Reasons hold the name of the host, and neither path nor key.
 */
export async function ask({ url, timeoutMs, ...init }: Question): Promise<Answer> {
  const host = new URL(url).host
  try {
    const response = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) })
    if (response.status >= 300 && response.status < 400) {
      await response.body?.cancel()
      return silence(`Unexpected redirect from ${host}, expected an answer; the address of the server may have changed`)
    }
    const text = await readText(response)
    if (text === undefined) return silence(`Unexpected answer of more than ${MOST_BYTES} bytes from ${host}`)
    return { kind: 'answer', status: response.status, headers: response.headers, json: parseJson(text) }
  } catch (error) {
    if (!isOfTheWorld(error)) throw error
    return silence(`Unexpected silence from ${host} (${nameOf(error)}), expected an answer`)
  }
}

const silence = (reason: string): Answer => ({ kind: 'silence', reason })

/** The body, or undefined when it is too large. */
async function readText(response: Response): Promise<string | undefined> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const part of response.body ?? []) {
    bytes += part.byteLength
    if (bytes > MOST_BYTES) return undefined
    text += decoder.decode(part, { stream: true })
  }
  return text + decoder.decode()
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What `fetch` throws when the network fails or the time is over. All else is a mistake of ours. */
const isOfTheWorld = (error: unknown): error is Error =>
  error instanceof Error && (error.name === 'TimeoutError' || (error instanceof TypeError && error.cause !== undefined))

/** `ECONNREFUSED`, `TimeoutError`: what a person can look up, and nothing that could hold an address or a key. */
const nameOf = ({ name, cause }: Error): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : name
