import type { Readable, Writable } from 'node:stream'
import { Failure } from '@drempel/diagnostics'

/** A browser that listens at the other end of a pipe, in the words of the Chrome DevTools Protocol. */
export interface Pipe {
  /** Asks something of the browser, or of one page when `session` names it. Rejects when the browser says no or is gone. */
  readonly send: <Result = unknown>(method: string, parameters?: object, session?: string) => Promise<Result>
  /** Rejects everything that waits, now and later: the browser is gone. */
  readonly fail: (reason: Failure) => void
  /** Is called once, when the browser is gone. */
  readonly onGone: (hear: () => void) => void
}

interface Waiting {
  readonly resolve: (result: never) => void
  readonly reject: (reason: Error) => void
}

interface Message {
  readonly id?: number
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

/** Speaks over the two streams of a browser that was started with `--remote-debugging-pipe`: JSON, ended by a zero byte. */
export function openPipe(toBrowser: Writable, fromBrowser: Readable): Pipe {
  const waiting = new Map<number, Waiting>()
  let gone: Failure | undefined
  const listeners: (() => void)[] = []
  let lastId = 0
  const fail = (reason: Failure) => {
    if (!gone) for (const hearGone of listeners) hearGone()
    gone ??= reason
    for (const { reject } of waiting.values()) reject(gone)
    waiting.clear()
  }
  const hear = ({ id, result, error }: Message) => {
    const one = id === undefined ? undefined : waiting.get(id)
    if (id === undefined || !one) return
    waiting.delete(id)
    if (error) one.reject(new Error(`The browser refused: ${error.message}`))
    else one.resolve(result as never)
  }
  let parts: Buffer[] = []
  fromBrowser.on('data', (chunk: Buffer) => {
    let from = 0
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, from)) {
      const message = Buffer.concat([...parts, chunk.subarray(from, end)]).toString()
      parts = []
      from = end + 1
      hear(JSON.parse(message) as Message)
    }
    parts.push(chunk.subarray(from))
  })
  toBrowser.on('error', (cause) => fail(new Failure('The browser stopped listening.', { cause })))

  return {
    send: (method, parameters = {}, session) =>
      new Promise((resolve, reject) => {
        if (gone) return reject(gone)
        lastId += 1
        waiting.set(lastId, { resolve, reject })
        toBrowser.write(`${JSON.stringify({ id: lastId, method, params: parameters, sessionId: session })}\0`)
      }),
    fail,
    onGone: (hearGone) => void listeners.push(hearGone),
  }
}
