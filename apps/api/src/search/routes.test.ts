import { describe, expect, it } from 'vitest'
import { askAs } from '../../test/ask.ts'
import { exampleApp } from '../../test/example-app.ts'

const { app, lines } = await exampleApp()
const { get, post } = askAs(app)

describe('GET /v1/search', () => {
  it('finds published pieces, and no draft and nothing retired', async () => {
    const { json, headers } = await get('/v1/search?q=portiekkofie')
    expect(json).toMatchObject({ total: 1, items: [{ slug: 'portiekkoffie' }] })
    expect(headers.get('etag')).toBeTruthy()
    expect((await get('/v1/search?q=concept')).json).toEqual({ items: [], total: 0 })
    expect((await get('/v1/search?q=vroeger')).json.total).toBe(0)
  })

  it('asks for words, and writes none of them in the log', async () => {
    expect((await get('/v1/search')).status).toBe(422)
    await get('/v1/search?q=geheim')
    expect(JSON.stringify(lines)).not.toContain('geheim')
  })
})

describe('POST /v1/match', () => {
  it('picks pieces with reasons in Dutch, and keeps nothing', async () => {
    const { status, json, headers } = await post('/v1/match', { goals: ['network'] })
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(json.picks[0]).toMatchObject({ slug: 'portiekkoffie' })
    expect(json.picks[0].sentence).toMatch(/\.$/)
    expect(json.unanswered).toContain('phase')
  })

  it('answers also when nothing was answered, and refuses what it does not know', async () => {
    expect((await post('/v1/match', {})).status).toBe(200)
    expect((await post('/v1/match', { goals: ['luck'], name: 'x' })).json.errors).toHaveLength(2)
  })
})
