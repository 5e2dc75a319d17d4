import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { ask } from './ask.ts'
import { replyOf } from './reply.ts'

let server: Server
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
const get = (url: string, timeoutMs = 2_000) =>
  ask({ method: 'GET', url: `${url}/geheim?sleutel=abc`, headers: { authorization: 'Bearer xyz' }, timeoutMs })

describe('ask', () => {
  it('gives status, headers and JSON', async () => {
    const url = await serve((_, answer) => answer.writeHead(201, { 'retry-after': '3' }).end('{"id":"1"}'))
    expect(await get(url)).toMatchObject({ kind: 'answer', status: 201, json: { id: '1' } })
  })

  it('gives no JSON when it is something else', async () => {
    const url = await serve((_, answer) => answer.end('<html>Even geduld'))
    expect(await get(url)).toMatchObject({ kind: 'answer', status: 200, json: undefined })
  })

  it('does not follow to another address', async () => {
    let asked = 0
    const url = await serve((_, answer) => {
      asked++
      answer.writeHead(307, { location: '/elders' }).end()
    })
    expect(await get(url)).toMatchObject({ kind: 'silence', reason: expect.stringContaining('Unexpected redirect') })
    expect(asked).toBe(1)
  })

  it('reads no more than fits', async () => {
    const url = await serve((_, answer) => answer.end(Buffer.alloc(5_000_000, 'a')))
    expect(await get(url)).toMatchObject({
      kind: 'silence',
      reason: expect.stringContaining('more than 4000000 bytes'),
    })
  })

  it('stops waiting for a slow server, also halfway its answer', async () => {
    const url = await serve((_, answer) => void answer.writeHead(200).write('{"id":'))
    expect(await get(url, 80)).toMatchObject({ kind: 'silence', reason: expect.stringContaining('TimeoutError') })
  })

  it('hears that a connection breaks, and that nobody is there', async () => {
    const url = await serve((request) => request.socket.destroy())
    expect(await get(url)).toMatchObject({
      kind: 'silence',
      reason: expect.stringMatching(/UND_ERR_SOCKET|ECONNRESET/),
    })
    expect(await get('http://127.0.0.1:1')).toMatchObject({ kind: 'silence' })
  })

  it('names the host, and neither path nor key', async () => {
    const url = await serve((request) => request.socket.destroy())
    const said = JSON.stringify(await get(url))
    expect(said).toContain(new URL(url).host)
    for (const secret of ['geheim', 'abc', 'xyz']) expect(said).not.toContain(secret)
  })

  it('does not hide a mistake of ours', async () => {
    await serve(() => {})
    await expect(ask({ method: 'GET', url: 'http://127.0.0.1:1', timeoutMs: 0.5 })).rejects.toThrow(RangeError)
  })
})

describe('replyOf', () => {
  const clock = { nowMs: () => 1_000, pause: async () => {} }
  const kindOf = (status: number, json: unknown) =>
    replyOf({ kind: 'answer', status, headers: new Headers(), json }, 'iets', () => ({}), clock, []).kind

  it.each([
    [200, 'ok'],
    [202, 'ok'],
    [400, 'refused'],
    [404, 'refused'],
    [422, 'refused'],
    [408, 'silence'],
    [425, 'silence'],
    [429, 'wait'],
    [500, 'silence'],
    [503, 'silence'],
    [304, 'silence'],
  ])('calls %i %s', (status, kind) => expect(kindOf(status, {})).toBe(kind))

  it('does not believe a yes that it cannot read', () => expect(kindOf(200, undefined)).toBe('silence'))
})
