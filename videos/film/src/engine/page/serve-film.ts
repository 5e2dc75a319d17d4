import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

/** What a page of ours can be given and can hand in. Nothing outside this machine can ask for it. */
export interface FilmServer {
  /** Address of the film: the bundle, with the photographs and footage under `public/media`. */
  readonly url: string
  /** A place where one page hands in what it made, once. */
  readonly awaitDelivery: () => {
    readonly url: string
    readonly delivered: Promise<Buffer>
    readonly cancel: () => void
  }
  /** Pictures that a page can fetch by number, until they are taken away again. */
  readonly offer: (pictureOf: (number: number) => Promise<Buffer>) => {
    readonly url: string
    readonly close: () => void
  }
  readonly close: () => Promise<void>
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
}

/** Where the bundle's own pages expect photographs and footage. */
const MEDIA = '/public/media/'

/** Serves the bundle and its media to pages on this machine. Pages need an address: from a file they may load no letters. */
export async function serveFilm(bundleFolder: string, mediaFolder: string | undefined): Promise<FilmServer> {
  const deliveries = new Map<string, (made: Buffer) => void>()
  const offers = new Map<string, (number: number) => Promise<Buffer>>()

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://film').pathname
    const [, kind, token = '', number] = path.split('/')
    if (request.method === 'POST' && kind === 'made') {
      const parts: Buffer[] = []
      for await (const part of request) parts.push(part as Buffer)
      deliveries.get(token)?.(Buffer.concat(parts))
      deliveries.delete(token)
      return void response.end()
    }
    const pictureOf = kind === 'pictures' ? offers.get(token) : undefined
    if (pictureOf) return void response.end(await pictureOf(Number(number)))
    const file =
      path.startsWith(MEDIA) && mediaFolder
        ? join(mediaFolder, inside(path.slice(MEDIA.length)))
        : join(bundleFolder, inside(path === '/' ? 'index.html' : path))
    const found = await stat(file).catch(() => undefined)
    if (!found?.isFile()) return void response.writeHead(404).end()
    response.writeHead(200, {
      'content-type': mediaTypes[extname(file)] ?? 'application/octet-stream',
      'content-length': found.size,
    })
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response)
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((cause: Error) => response.destroy(cause))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    url,
    awaitDelivery() {
      const token = randomUUID()
      const delivered = new Promise<Buffer>((resolve) => deliveries.set(token, resolve))
      return { url: `${url}/made/${token}`, delivered, cancel: () => void deliveries.delete(token) }
    },
    offer(pictureOf) {
      const token = randomUUID()
      offers.set(token, pictureOf)
      return { url: `${url}/pictures/${token}`, close: () => void offers.delete(token) }
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** A path that cannot climb out of the folder it is asked in. */
const inside = (path: string): string => normalize(`/${decodeURIComponent(path)}`)
