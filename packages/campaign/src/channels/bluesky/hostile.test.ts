import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type TestMedia, writeTestMedia } from '../../../test/media.ts'
import { exampleChannel, examplePlanned } from '../../model/planned-post.example.ts'
import type { PlannedPost } from '../../model/planned-post.ts'
import { createBluesky } from './create-bluesky.ts'
import { recordKeys } from './tid.ts'

/* A real server does not misbehave on demand; this one lets us log in, and does with every other call what a test says. */

let server: Server
let url = ''
let asked: string[] = []
let answerTo: (name: string, response: ServerResponse) => void = () => {}
const nowMs = Date.parse('2027-03-04T09:00:05Z')
const did = 'did:plc:voorbeeld'

const json = (response: ServerResponse, body: unknown, status = 200, headers: Record<string, string> = {}) =>
  void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
/** Come back in an hour, as Bluesky says it. */
const anHour = { 'ratelimit-reset': String(nowMs / 1_000 + 3_600) }

beforeEach(async () => {
  asked = []
  server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://server').pathname.replace('/xrpc/', '')
    asked.push(name)
    if (/createSession|refreshSession/.test(name))
      return json(response, { did, accessJwt: `toegang-${asked.length}`, refreshJwt: 'later' })
    answerTo(name, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const adapter = () =>
  createBluesky({
    channel: { ...exampleChannel('bluesky'), server: url },
    password: 'geheim',
    clock: { nowMs: () => nowMs, pause: async () => {} },
  })
const post = (parts = 1): PlannedPost =>
  examplePlanned('bluesky', { parts: ['Zet een stoel.', 'En wacht.'].slice(0, parts), links: [], media: [] })

describe('a server that', () => {
  it.each<[string, typeof answerTo]>([
    ['fails', (_, response) => json(response, { error: 'InternalServerError' }, 500)],
    ['answers a page', (_, response) => void response.end('<html>Even geduld')],
    ['answers another record', (_, response) => json(response, { uri: 'at://did:plc:ander/x/y', cid: 'bafy' })],
    ['leads elsewhere', (_, response) => void response.writeHead(302, { location: 'https://elders.example' }).end()],
    ['hangs up', (_, response) => void response.socket?.destroy()],
  ])('%s leaves the outcome unknown, sent or looked for', async (_, answer) => {
    answerTo = answer
    expect(await adapter().put(post())).toMatchObject({ kind: 'unknown' })
    expect(await adapter().find(post())).toMatchObject({ kind: 'unknown' })
    expect(await adapter().copies?.(post())).toBeUndefined()
  })

  it('says later for an hour is believed, and the post is not there', async () => {
    answerTo = (_, response) =>
      void response
        .writeHead(429, { 'ratelimit-reset': String(nowMs / 1_000 + 3_600) })
        .end('{"error":"RateLimitExceeded"}')
    expect(await adapter().put(post())).toMatchObject({ kind: 'wait', untilMs: nowMs + 3_600_000 })
  })

  it('says later in the middle of a thread leaves half of it, and that is not “not there”', async () => {
    let written = 0
    answerTo = (_, response) =>
      written++ === 0
        ? json(response, { uri: `at://${did}/app.bsky.feed.post/${keyOfFirst()}`, cid: 'bafy' })
        : json(response, { error: 'RateLimitExceeded' }, 429)
    expect(await adapter().put(post(2))).toMatchObject({ kind: 'unknown', untilMs: nowMs + 60_000 })
  })

  it('says later for an hour is believed when we only look, and when we take away', async () => {
    answerTo = (_, response) => json(response, { error: 'RateLimitExceeded' }, 429, anHour)
    expect(await adapter().find(post())).toMatchObject({ kind: 'unknown', untilMs: nowMs + 3_600_000 })
    expect(await adapter().findByRef?.({ ids: ['3k'] })).toMatchObject({
      kind: 'unknown',
      untilMs: nowMs + 3_600_000,
    })
    expect(await adapter().remove({ ids: ['3k'] })).toMatchObject({ kind: 'wait', untilMs: nowMs + 3_600_000 })
    expect(await adapter().copies?.(post())).toBeUndefined()
  })

  it('lets the token expire is asked for a new one, once, and then again', async () => {
    let calls = 0
    answerTo = (_, response) =>
      calls++ === 0 ? json(response, { error: 'ExpiredToken' }, 400) : json(response, { error: 'RecordNotFound' }, 400)
    expect(await adapter().find(post())).toEqual({ kind: 'absent' })
    expect(asked.filter((name) => name.includes('Session'))).toEqual([
      'com.atproto.server.createSession',
      'com.atproto.server.refreshSession',
    ])
  })

  it('counts is believed in what it counts, and measures nothing otherwise', async () => {
    answerTo = (_, response) => json(response, { posts: [{ likeCount: 4, repostCount: 0, replyCount: 'veel' }] })
    expect(await adapter().counts({ ids: ['3k'] })).toEqual({ likes: 4, reposts: 0 })
    answerTo = (_, response) => json(response, { error: 'UpstreamFailure' }, 502)
    expect(await adapter().counts({ ids: ['3k'] })).toEqual({})
  })
})

describe('a server that, while a file is coming in,', () => {
  let media: TestMedia
  beforeAll(async () => {
    media = await writeTestMedia()
  })
  afterAll(() => media.remove())
  const withPicture = (): PlannedPost => ({ ...post(), media: [media.image] })
  const refuse = (response: ServerResponse) => json(response, { error: 'InvalidRequest' }, 400)

  it.each<[string, (response: ServerResponse) => void, object]>([
    ['hangs up', (response) => void response.socket?.destroy(), { kind: 'wait', untilMs: nowMs + 10_000 }],
    [
      'says later for an hour',
      (response) => json(response, { error: 'RateLimitExceeded' }, 429, anHour),
      { kind: 'wait', untilMs: nowMs + 3_600_000 },
    ],
    ['fails', (response) => json(response, {}, 500), { kind: 'wait' }],
    ['keeps other bytes', (response) => json(response, { blob: { ref: { $link: 'bafkrei' } } }), { kind: 'wait' }],
    ['refuses it', refuse, { kind: 'refused' }],
  ])('%s: the post is not there, and no record is written', async (_, answer, outcome) => {
    answerTo = (name, response) => (name.endsWith('uploadBlob') ? answer(response) : refuse(response))
    expect(await adapter().put(withPicture())).toMatchObject(outcome)
    expect(asked.filter((name) => name.endsWith('putRecord'))).toEqual([])
  })
})

const keyOfFirst = () => recordKeys(post(2))[0]
