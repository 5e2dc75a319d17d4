import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Adapter } from '../model/adapter.ts'
import { exampleChannel, examplePlanned } from '../model/planned-post.example.ts'
import { createBluesky } from './bluesky/create-bluesky.ts'
import { createMastodon } from './mastodon/create-mastodon.ts'

/* A server that throws back at us whatever it was sent, as its name for the error and in its words. */

const secret = 'geheim-wachtwoord-dat-niemand-ziet'
const token = 'toegangssleutel0123456789'
const clock = { nowMs: () => Date.parse('2027-03-04T09:00:05Z'), pause: async () => {} }
let server: Server
let asked: string[] = []
let lets: RegExp
let status = 422

beforeEach(async () => {
  asked = []
  server = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    asked.push(request.url ?? '')
    const said = `${request.headers.authorization} ${body} \u001b[2J`
    const sent = request.headers.authorization?.slice('Bearer '.length) ?? secret
    const fine = lets.test(request.url ?? '')
    response.writeHead(fine ? 200 : status, { 'content-type': 'application/json' })
    response.end(
      JSON.stringify(
        fine
          ? { did: 'did:plc:voorbeeld', accessJwt: token, refreshJwt: token, id: '1' }
          : { error: request.url?.includes('xrpc') ? sent : said, message: said },
      ),
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const make = {
  bluesky: (url: string) =>
    createBluesky({ channel: { ...exampleChannel('bluesky'), server: url }, password: secret, clock }),
  mastodon: (url: string) =>
    createMastodon({ channel: { ...exampleChannel('mastodon'), server: url }, token: secret, clock }),
}
const adapterOn = (platform: keyof typeof make): Adapter =>
  make[platform](`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
const nobody = /^$/
const login = /createSession|refreshSession|verify_credentials/

describe.each(['bluesky', 'mastodon'] as const)('a server of %s that throws back what it was sent', (platform) => {
  const post = examplePlanned(platform, { media: [], links: [] })

  it.each([
    ['at the door', nobody, 401],
    ['at every call', login, 401],
    ['as a refusal', login, 422],
    ['as a failure', login, 500],
    ['as too many', login, 429],
  ])('%s gives no key and no control sign away', async (_, letsIn, answers) => {
    lets = letsIn
    status = answers
    const adapter = adapterOn(platform)
    const said = JSON.stringify([
      await adapter.find(post),
      await adapter.put(post),
      await adapter.remove({ ids: ['1'] }),
      await adapter.copies?.(post),
      await adapter.counts({ ids: ['1'] }),
      await adapter.doctor(),
    ])
    for (const hidden of [secret, token, '\\u001b']) expect(said).not.toContain(hidden)
    expect(said).toContain(String(answers))
  })

  it('is asked once with a wrong key, however many posts are looked for', async () => {
    lets = nobody
    status = 401
    const adapter = adapterOn(platform)
    for (let time = 0; time < 40; time++) expect(await adapter.find(post)).toMatchObject({ kind: 'unknown' })
    expect(asked).toHaveLength(1)
  })
})
