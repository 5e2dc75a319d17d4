import { describe, expect, it } from 'vitest'
import { exampleApp, readAnswer } from '../../test/example-app.ts'

const { app } = await exampleApp()
const get = (path: string, headers: Record<string, string> = {}) => readAnswer(app.request(path, { headers }))
const slugs = async (query: string) =>
  (await get(`/v1/pieces${query}`)).json.items.map((one: { slug: string }) => one.slug)

describe('GET /v1/pieces', () => {
  it('lists what is published, by id; no draft and nothing retired', async () => {
    expect(await slugs('')).toEqual(['een-kop', 'welkom', 'portiekkoffie'])
  })

  it('shows enough to choose by, and not the text', async () => {
    const { items } = (await get('/v1/pieces?limit=1')).json
    expect(items[0]).toMatchObject({
      id: 'A01',
      kind: 'card',
      theme: 'understand',
      goals: ['meaning'],
      elements: ['role'],
    })
    expect(items[0]).not.toHaveProperty('body')
  })

  it.each([
    ['?goal=belonging', ['welkom', 'portiekkoffie']],
    ['?element=role', ['een-kop']],
    ['?theme=do', ['portiekkoffie']],
    ['?kind=story', []],
    ['?kind=card&goal=meaning', ['een-kop']],
    ['?q=EEN%20KOP', ['een-kop']],
    ['?q=met+%C3%A9%C3%A9n', ['welkom']],
    ['?q=portiek', ['portiekkoffie']],
  ])('filters by %s', async (query, expected) => {
    expect(await slugs(query)).toEqual(expected)
  })

  it('gives a long list in parts, and says how to go on in the body and in the Link header', async () => {
    const { json, headers } = await get('/v1/pieces?kind=card&limit=2')
    expect(json).toMatchObject({ total: 3, items: [{ id: 'A01' }, { id: 'C01' }] })
    expect(headers.get('link')).toBe(`<?kind=card&limit=2&cursor=${json.next}>; rel="next"`)
    const last = await get(`/v1/pieces?kind=card&limit=2&cursor=${json.next}`)
    expect(last.json).toEqual({ total: 3, items: [expect.objectContaining({ id: 'D01' })] })
    expect(last.headers.get('link')).toBeNull()
  })

  it('refuses unknown and wrong parameters, all at once, and repeats none of their values', async () => {
    const { status, json, headers, text } = await get('/v1/pieces?gaol=secret&limit=0&goal=luck&cursor=secret&q=a&q=b')
    expect(status).toBe(422)
    expect(headers.get('content-type')).toBe('application/problem+json')
    expect(json).toEqual({
      type: 'about:blank',
      status: 422,
      title: 'A parameter is unknown or has a wrong value.',
      errors: [
        { parameter: 'q', reason: 'expected this parameter once' },
        { parameter: 'goal', reason: 'expected `network`, `belonging`, `intimacy`, `meaning`' },
        { parameter: 'limit', reason: 'expected at least 1' },
        { parameter: 'cursor', reason: 'expected `next` of an earlier answer, unchanged' },
        { parameter: 'gaol', reason: 'unknown parameter, expected only the documented ones' },
      ],
    })
    expect(text).not.toMatch(/secret|luck/)
  })

  it.each(['101', '2.5', 'veel', ''])('refuses the limit `%s`', async (limit) => {
    expect((await get(`/v1/pieces?limit=${limit}`)).status).toBe(422)
  })
})

describe('GET /v1/pieces/{slug}', () => {
  it('gives the whole piece', async () => {
    const { status, json } = await get('/v1/pieces/welkom')
    expect(status).toBe(200)
    expect(json).toMatchObject({
      slug: 'welkom',
      body: expect.stringContaining('## Aan de deur'),
      prompts: ['Ik ben …', 'En jij?', 'Loop je mee?'],
    })
  })

  it('keeps the address of a retired piece', async () => {
    expect((await get('/v1/pieces/vroeger')).json.status).toBe('retired')
  })

  it.each(['concept', 'bestaat-niet', '%2F', 'WELKOM'])('knows no `%s`', async (slug) => {
    const { status, json } = await get(`/v1/pieces/${slug}`)
    expect(status).toBe(404)
    expect(json).toEqual({
      type: 'about:blank',
      status: 404,
      title: 'There is no such piece.',
      detail: 'GET /v1/pieces lists the pieces that are there.',
    })
  })
})

describe('entity tags', () => {
  it.each(['/v1/pieces', '/v1/pieces/welkom', '/v1/snapshot', '/v1/consent-text', '/openapi.json', '/docs'])(
    'answer 304 without a body to who already has %s',
    async (path) => {
      const tag = (await get(path)).headers.get('etag') ?? ''
      const again = await get(path, { 'if-none-match': `"other", W/${tag}` })
      expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', tag])
      expect((await get(path, { 'if-none-match': '"other"' })).status).toBe(200)
    },
  )

  it('differ between answers that differ', async () => {
    const paths = ['/v1/pieces', '/v1/pieces?limit=1', '/v1/pieces?q=welkom', '/v1/pieces/welkom']
    const tags = await Promise.all(paths.map(async (path) => (await get(path)).headers.get('etag')))
    expect(new Set(tags).size).toBe(4)
  })
})
