import { describe, expect, it } from 'vitest'
import { exampleApp, readAnswer } from '../test/example-app.ts'
import { openStore } from './store/store.ts'

const { app, lines } = await exampleApp()
const ask = (path: string, init: RequestInit = {}) => readAnswer(app.request(path, init))

/** A store of which the disk is gone: every query fails. */
const gone = await openStore({ file: ':memory:' })
await gone.close()

describe('the app', () => {
  it('says that it lives, and that it can do its work', async () => {
    expect(await ask('/health')).toMatchObject({ status: 200, json: { status: 'alive' } })
    expect(await ask('/ready')).toMatchObject({
      status: 200,
      json: { status: 'ready', content: { asOf: '2026-11-24', pieces: 5 } },
    })
  })

  it('lives but is not ready when the store does not answer', async () => {
    const { app } = await exampleApp({ store: gone })
    expect((await app.request('/health')).status).toBe(200)
    expect(await readAnswer(app.request('/ready'))).toMatchObject({
      status: 503,
      json: { title: 'The store does not answer.' },
    })
  })

  it('brings who comes without an address to the documentation', async () => {
    expect((await ask('/')).headers.get('location')).toBe('/docs')
  })

  it('answers 404 to what is not there', async () => {
    const { status, json, headers } = await ask('/v2/pieces')
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      404,
      'application/problem+json',
      'no-store',
    ])
    expect(json).toEqual({
      type: 'about:blank',
      status: 404,
      title: 'There is nothing at this address.',
      detail: 'GET /docs tells what there is.',
    })
  })

  it.each([
    ['DELETE', '/v1/pieces', 'GET, HEAD, OPTIONS'],
    ['DELETE', '/v1/sign-ups', 'POST, GET, HEAD, OPTIONS'],
    ['PATCH', '/v1/sign-ups/AAAAA-AAAAA', 'GET, HEAD, OPTIONS'],
  ])('answers 405 to %s %s and says what it knows', async (method, path, allow) => {
    const { status, json, headers } = await ask(path, { method })
    expect([status, headers.get('allow'), json.detail]).toEqual([405, allow, `It knows ${allow}.`])
  })

  it('answers HEAD as GET, without the body', async () => {
    const answer = await app.request('/v1/pieces', { method: 'HEAD' })
    expect([answer.status, await answer.text(), answer.headers.get('content-type')]).toEqual([
      200,
      '',
      'application/json',
    ])
  })

  it('lets pages of other sites read open data, and asks them nothing', async () => {
    const origin = { origin: 'https://elsewhere.example' }
    for (const path of [
      '/v1/pieces',
      '/v1/pieces/welkom',
      '/v1/snapshot',
      '/v1/consent-text',
      '/openapi.json',
      '/v1/pieces?x=1',
    ]) {
      expect((await ask(path, { headers: origin })).headers.get('access-control-allow-origin')).toBe('*')
    }
    const asked = await ask('/v1/pieces', { method: 'OPTIONS', headers: origin })
    expect([asked.status, asked.headers.get('access-control-allow-headers')]).toEqual([204, 'if-none-match'])
  })

  it.each(['/v1/pieces', '/health', '/nothing', '/docs', '/docs/nothing', '/openapi.json'])(
    'guards the reader of %s',
    async (path) => {
      const { headers } = await ask(path)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f]{16}$/)
    },
  )
})

describe('the log', () => {
  it('has one line for an answer, with the number that the reader got', async () => {
    lines.length = 0
    const { headers } = await ask('/v1/pieces/welkom?q=1')
    expect(lines).toEqual([
      {
        event: 'answered',
        at: '2026-11-24T23:30:00.000Z',
        request: headers.get('x-request-id'),
        method: 'GET',
        route: '/v1/pieces/{slug}',
        status: 200,
        durationMs: 1,
      },
    ])
  })

  it('has the cause of a fault, while the reader gets only its number', async () => {
    const { app, lines } = await exampleApp({ store: gone })
    const { status, json, text, headers } = await readAnswer(app.request('/v1/sign-ups/AAAAA-AAAAA'))
    expect([status, headers.get('content-type')]).toEqual([500, 'application/problem+json'])
    expect(json).toMatchObject({ title: 'Something broke on our side.', requestId: headers.get('x-request-id') })
    expect(text).not.toMatch(/destroyed|\.ts/)
    expect(lines).toEqual([
      expect.objectContaining({
        event: 'fault',
        request: json.requestId,
        error: expect.stringContaining('driver has already been destroyed'),
      }),
      expect.objectContaining({ event: 'answered', request: json.requestId, status: 500 }),
    ])
  })
})
