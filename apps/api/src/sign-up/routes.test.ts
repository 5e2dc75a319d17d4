import { describe, expect, it } from 'vitest'
import { exampleApp, readAnswer } from '../../test/example-app.ts'
import { consentTexts } from './consent-text.ts'
import { exampleSignUp } from './sign-up.ts'

const { app, store, lines } = await exampleApp()
const json = { 'content-type': 'application/json' }
const send = (body: unknown, headers: Record<string, string> = json) =>
  readAnswer(
    app.request('/v1/sign-ups', {
      method: 'POST',
      headers,
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  )
const journal = () => store.db.selectFrom('journal').selectAll().execute()
const key = (text: string) => ({ ...json, 'idempotency-key': text })

describe('POST /v1/sign-ups', () => {
  it('keeps a sign-up, and answers with a reference and nothing personal', async () => {
    const { status, json, headers, text } = await send(exampleSignUp)
    expect(status).toBe(201)
    expect(json).toEqual({
      reference: expect.stringMatching(/^.{5}-.{5}$/),
      status: 'received',
      receivedOn: '2026-11-25',
    })
    expect(headers.get('location')).toBe(`/v1/sign-ups/${json.reference}`)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(text).not.toMatch(/Persoon|tafel|@/)
    expect(await journal()).toContainEqual(expect.objectContaining({ event: 'signed-up', subject: json.reference }))
  })

  it('takes a telephone number in place of an e-mail address', async () => {
    const { email: _, ...rest } = exampleSignUp
    expect((await send({ ...rest, phone: '+31 6 00000000' })).status).toBe(201)
  })

  it('names everything that is wrong at once, by place, and repeats no value', async () => {
    const { email: _, place: __, ...rest } = exampleSignUp
    const { status, headers, json, text } = await send({
      ...rest,
      initiativeName: '  ',
      province: 'Belgisch Secret',
      question: 'secret'.repeat(400),
      contactName: 'Secret\u0007',
      phone: 'secret',
      agreed: false,
      'secret/key': 1,
      consentTextVersion: 7,
    })
    expect(status).toBe(422)
    expect(headers.get('content-type')).toBe('application/problem+json')
    expect(json.title).toBe('The body has fields that are missing, unknown or wrong.')
    expect(json.errors).toEqual([
      { pointer: '/initiativeName', reason: 'expected at least 1 character' },
      {
        pointer: '/province',
        reason:
          'expected `groningen`, `fryslan`, `drenthe`, `overijssel`, `flevoland`, `gelderland`, `utrecht`, `noord-holland`, `zuid-holland`, `zeeland`, `noord-brabant`, `limburg`',
      },
      { pointer: '/place', reason: 'missing field, expected a string' },
      { pointer: '/question', reason: 'expected at most 2000 characters' },
      { pointer: '/contactName', reason: 'expected one line of text' },
      { pointer: '/phone', reason: 'expected a telephone number of digits, spaces and hyphens' },
      { pointer: '/consentTextVersion', reason: 'expected `2026-11`' },
      { pointer: '/agreed', reason: 'expected `true`' },
      { pointer: '/secret~1key', reason: 'unknown field, expected only the documented ones' },
    ])
    expect(text.replace('/secret~1key', '')).not.toMatch(/secret/i)
  })

  it('asks for an e-mail address or a telephone number', async () => {
    const { email: _, ...rest } = exampleSignUp
    const errors = [{ pointer: '/email', reason: 'missing field, expected an e-mail address or a telephone number' }]
    expect((await send(rest)).json.errors).toEqual(errors)
    expect((await send({ ...rest, place: '' })).json.errors).toContainEqual(errors[0])
  })

  it.each([
    ['a list', '[]', [{ pointer: '', reason: 'expected an object' }]],
    ['nothing', 'null', [{ pointer: '', reason: 'expected an object' }]],
  ])('refuses %s as body', async (_, body, errors) => {
    expect(await send(body)).toMatchObject({ status: 422, json: { errors } })
  })

  it.each(['', '{"email":"a@b.example"', 'no json'])('answers 400 to `%s`', async (body) => {
    const { status, json, text } = await send(body)
    expect([status, json.title]).toEqual([400, 'The body cannot be read as JSON, or did not arrive whole.'])
    expect(text).not.toContain('a@b.example')
  })

  it.each([{}, { 'content-type': 'text/plain' }, { 'content-type': 'application/x-www-form-urlencoded' }])(
    'answers 415 to %o, which a form of another site could send',
    async (headers) => {
      expect((await send(exampleSignUp, headers as Record<string, string>)).status).toBe(415)
    },
  )

  it('accepts JSON that names its characters', async () => {
    expect((await send(exampleSignUp, { 'content-type': 'application/json; charset=utf-8' })).status).toBe(201)
  })

  it('answers 413 to more than 16 KiB, and accepts the longest that the fields allow', async () => {
    const longest = { ...exampleSignUp, question: '\u2764'.repeat(2000), place: '\u2764'.repeat(120) }
    const escaped = JSON.stringify(longest).replaceAll('\u2764', '\\u2764')
    expect((await send(escaped)).status).toBe(201)
    expect((await send(`"${'x'.repeat(16_384)}"`)).status).toBe(413)
    expect((await send('{}', { ...json, 'content-length': '99999' })).status).toBe(413)
  })

  it('offers no way to other sites', async () => {
    const asked = await app.request('/v1/sign-ups', {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example' },
    })
    expect(asked.status).toBe(204)
    expect(asked.headers.get('access-control-allow-origin')).toBeNull()
    expect((await send(exampleSignUp)).headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('Idempotency-Key', () => {
  it('keeps the same sign-up once, and gives the same answer', async () => {
    const before = (await journal()).length
    const one = await send(exampleSignUp, key('0b5e0c9e-6f0d-4a55'))
    const spaced = JSON.stringify(exampleSignUp, null, 4)
    const other = await send(spaced, key('"0b5e0c9e-6f0d-4a55"'))
    expect(other).toEqual({ ...one, headers: expect.anything() })
    expect(other.headers.get('location')).toBe(one.headers.get('location'))
    expect((await journal()).length).toBe(before + 1)
  })

  it('keeps it once when both arrive at the same moment', async () => {
    const before = (await journal()).length
    const answers = await Promise.all([1, 2, 3, 4].map(() => send(exampleSignUp, key('at-the-same-moment'))))
    expect(new Set(answers.map(({ json }) => json.reference)).size).toBe(1)
    expect((await journal()).length).toBe(before + 1)
  })

  it('refuses the same key with another body', async () => {
    await send(exampleSignUp, key('used-for-one-table'))
    const { status, json } = await send({ ...exampleSignUp, place: 'een stad' }, key('used-for-one-table'))
    expect([status, json.title]).toEqual([422, 'This key came before with another request.'])
  })

  it.each(['kort', 'met een spatie erin', 'x'.repeat(129)])('refuses the key `%s`', async (text) => {
    const { status, json } = await send(exampleSignUp, key(text))
    expect([status, json.errors]).toEqual([
      422,
      [{ parameter: 'idempotency-key', reason: 'expected 16 to 128 visible characters, such as a UUID' }],
    ])
  })
})

describe('GET /v1/sign-ups/{reference}', () => {
  it('says how far it is, however the reference is typed, and nothing personal', async () => {
    const { json: made } = await send(exampleSignUp)
    for (const typed of [made.reference, made.reference.toLowerCase().replace('-', '')]) {
      const { status, json, headers } = await readAnswer(app.request(`/v1/sign-ups/${typed}`))
      expect([status, json, headers.get('cache-control')]).toEqual([200, made, 'no-store'])
    }
  })

  it.each(['AAAAA-AAAAA', 'x', '%27'])('knows no %s', async (reference) => {
    const { status, json } = await readAnswer(app.request(`/v1/sign-ups/${reference}`))
    expect([status, json.title]).toEqual([404, 'Nothing has this reference.'])
  })
})

describe('GET /v1/consent-text', () => {
  it('gives the text whose version a sign-up must name', async () => {
    const { json } = await readAnswer(app.request('/v1/consent-text'))
    expect(json).toEqual(consentTexts[0])
    expect((await send({ ...exampleSignUp, consentTextVersion: json.version })).status).toBe(201)
  })
})

describe('the log of all this', () => {
  it('holds no name, address, number, key or reference', async () => {
    const { json } = await send({ ...exampleSignUp, phone: '06 12312312' }, key('a-key-of-somebody'))
    await app.request(`/v1/sign-ups/${json.reference}?wie=Persoon`)
    await app.request('/tafel@voorbeeld.example')
    const log = JSON.stringify(lines)
    expect(lines.length).toBeGreaterThan(40)
    for (const personal of ['tafel', 'Persoon', '@', '12312312', 'a-key-of-somebody', json.reference, '?'])
      expect(log).not.toContain(personal)
    expect(lines.at(-2)).toMatchObject({ route: '/v1/sign-ups/{reference}', status: 200 })
    expect(lines.at(-1)).toMatchObject({ route: 'none', status: 404 })
  })
})
