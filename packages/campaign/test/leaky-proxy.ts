import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A connection to a server that can lose an answer: the server did what was asked, and nobody hears it. */
export interface LeakyProxy {
  readonly url: string
  /** Loses the answer to the next request whose path holds this text. */
  readonly loseAnswerTo: (path: string) => void
  readonly stop: () => Promise<void>
}

/** Passes everything on to a server. */
export async function startLeakyProxy(target: string): Promise<LeakyProxy> {
  let losing: string | undefined
  const proxy = createServer((asked, answer) => {
    const { method, headers, url = '/' } = asked
    const onward = request(
      `${target}${url}`,
      { method, headers: { ...headers, host: new URL(target).host } },
      (heard) => {
        if (losing !== undefined && url.includes(losing)) {
          losing = undefined
          heard.resume().once('end', () => asked.socket.destroy())
          return
        }
        answer.writeHead(heard.statusCode ?? 502, heard.headers)
        heard.pipe(answer)
      },
    )
    onward.once('error', () => asked.socket.destroy())
    asked.pipe(onward)
  }).listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    loseAnswerTo: (path) => {
      losing = path
    },
    async stop() {
      proxy.closeAllConnections()
      proxy.close()
      await once(proxy, 'close')
    },
  }
}
