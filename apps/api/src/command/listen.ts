import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Failure } from '@drempel/diagnostics'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import type { RequestState } from '../http/observe.ts'
import { defaultPort } from './flags.ts'

/** A server that listens. */
export interface Listening {
  /** Address of its first page: `http://127.0.0.1:4310`. */
  readonly url: string
  /** Takes no new requests, lets running ones finish for at most `patienceMs`, then cuts them off. */
  readonly stop: (patienceMs: number) => Promise<void>
}

/** Longest time in which a request must have arrived whole. Ours are small; a slow one may be meant to hold a place. */
const ARRIVES_WITHIN_MS = 30_000

/**
 * Lets an app answer on this address. The app is made for the address, since the system may choose the port.
 * @throws Failure when the port is in use or may not be used.
 */
export async function listen(
  makeApp: (port: number) => Hono<RequestState>,
  host: string,
  port: number,
): Promise<Listening> {
  const server = createServer({ requestTimeout: ARRIVES_WITHIN_MS })
  try {
    server.listen(port, host)
    await once(server, 'listening')
  } catch (cause) {
    throw new Failure(explain((cause as NodeJS.ErrnoException).code, host, port), { cause })
  }
  const { port: taken } = server.address() as AddressInfo
  // Nothing was asked yet: no connection is looked at before this function gives way.
  server.on('request', getRequestListener(makeApp(taken).fetch))
  const shownHost = host.includes(':') ? `[${host}]` : host
  return { url: `http://${shownHost}:${taken}`, stop: (patienceMs) => stop(server, patienceMs) }
}

function explain(code: string | undefined, host: string, port: number): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use. Choose another one: PORT=${port + 1}, or --port ${port + 1}.`
  if (code === 'EACCES') return `Port ${port} may not be used by this user. Choose one above 1023: PORT=${defaultPort}.`
  return `Cannot listen on ${host}, port ${port}.`
}

async function stop(server: Server, patienceMs: number): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  const cut = setTimeout(() => server.closeAllConnections(), patienceMs)
  await closed
  clearTimeout(cut)
}
