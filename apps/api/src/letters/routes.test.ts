import { inflateRawSync } from 'node:zlib'
import { openBrowser } from '@drempel/browser'
import { exampleChoices } from '@drempel/core/examples'
import type { LetterChoice } from '@drempel/core/trajectory'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { adviceHouse } from '../../test/advice-house.ts'
import { openPrinter } from '../documents/printer.ts'
import { openStore } from '../store/store.ts'

const printer = openPrinter()
afterAll(() => printer.close(), 30_000)

async function house(options: { canMail?: boolean; signUp?: Record<string, unknown> } = {}) {
  const store = await openStore({ file: ':memory:' })
  onTestFinished(() => store.close())
  const made = await adviceHouse(store, { canMail: options.canMail ?? true, printer })
  const id = await made.match(options.signUp)
  await made.hold(id)
  const letter = `/v1/trajectories/${id}/letter`
  const compose = (choices: readonly LetterChoice[] = exampleChoices) => made.ada.post(`${letter}/compose`, { choices })
  const draft = async (seen = 0, choices: readonly LetterChoice[] = exampleChoices) =>
    made.ada.put(letter, { choices, letter: (await compose(choices)).json.letter }, seen)
  const finish = (seen: number) => made.ada.post(`${letter}/finish`, { on: '2026-11-25' }, seen)
  const ask = (readerId = 'ben') => made.ada.post(`${letter}/readers`, { readerId })
  /** From a first draft to a letter that a colleague found good; it is at version 2 then. */
  const ready = async () => {
    await draft()
    await finish(1)
    const { json } = await ask()
    await made.ben.post(`/v1/readings/${json.readingId}/answer`, { kind: 'read', on: '2026-11-25' })
  }
  return { ...made, store, id, letter, compose, draft, finish, ask, ready }
}

const without = (kind: string) => exampleChoices.filter(({ blockId }) => blockId !== `voorbeeld-${kind}`)

describe('composing', () => {
  it('answers a letter with everything that the quality gates say, and keeps nothing', async () => {
    const { ada, letter, compose } = await house()
    const { status, json } = await compose(without('boundary'))
    expect([
      status,
      json.problems.map(({ rule, pointer }: { rule: string; pointer: string }) => [rule, pointer]),
    ]).toEqual([200, [['part-missing', '/blocks']]])
    expect(json.readability).toMatchObject({ target: 60, least: 45 })
    expect((await ada.get(letter)).json).toMatchObject({
      version: 0,
      draft: null,
      finished: null,
      readings: [],
      sent: null,
    })
  })

  it('says at its place what is missing in a choice', async () => {
    const { compose } = await house()
    const { status, json } = await compose([{ blockId: 'voorbeeld-thanks', noteIds: ['n-1'], values: {} }])
    expect([status, json.errors[0].pointer, json.errors[0].rule]).toEqual([
      422,
      '/choices/0/values/wat',
      'missing-value',
    ])
  })
})

describe('a draft', () => {
  it('is kept with its problems, by who saw the version before', async () => {
    const { ada, draft, letter } = await house()
    expect((await draft(0, without('boundary'))).json).toEqual({ version: 1 })
    expect((await draft(0)).status).toBe(412)
    expect((await draft(1)).json).toEqual({ version: 2 })
    expect((await ada.put(letter, { choices: [], letter: { blocks: [] } })).status).toBe(428)
    expect((await ada.get(letter)).json.draft.problems).toEqual([])
  })

  it('is finished only when it passes, and stands still from then on', async () => {
    const { ada, draft, finish, letter } = await house()
    await draft(0, without('boundary'))
    const refused = await finish(1)
    expect([refused.status, refused.json.errors[0].rule, refused.json.errors[0].pointer]).toEqual([
      409,
      'part-missing',
      '/letter/blocks',
    ])
    await draft(1)
    expect((await finish(2)).json).toMatchObject({ stage: 'advice-drafted', version: 3 })
    await draft(3, without('boundary'))
    const { json } = await ada.get(letter)
    expect(json.finished.letter.blocks).toHaveLength(13)
    expect(json.draft.letter.blocks).toHaveLength(12)
  })
})

describe('a second reader', () => {
  it('is a colleague who did not write at it', async () => {
    const { ask, draft, finish } = await house()
    expect((await ask()).status).toBe(409)
    await draft()
    await finish(1)
    for (const nobody of ['ada', 'eva', 'who']) expect((await ask(nobody)).status).toBe(409)
    const first = await ask()
    expect([first.status, (await ask()).json]).toEqual([201, first.json])
  })

  it('may have remarks, which only the author sees; a letter that changed is asked anew', async () => {
    const { ada, ask, ben, cor, draft, finish, letter, store } = await house()
    await draft()
    await finish(1)
    const { json: asked } = await ask()
    const answer = (body: unknown, who = ben) => who.post(`/v1/readings/${asked.readingId}/answer`, body)
    expect((await answer({ kind: 'remarks', remarks: 'De tweede zin is lang.' })).json).toEqual({ state: 'remarks' })
    expect((await answer({ kind: 'read', on: '2026-11-25' }, cor)).status).toBe(404)
    expect((await ada.get(letter)).json.readings).toMatchObject([
      { state: 'remarks', remarks: 'De tweede zin is lang.', current: true },
    ])
    expect(JSON.stringify(await store.db.selectFrom('journal').selectAll().execute())).not.toContain('zin is lang')
    await draft(2, exampleChoices.slice(0, -1).concat({ ...exampleChoices.at(-1), noteIds: ['n-2'] } as LetterChoice))
    await finish(3)
    expect((await answer({ kind: 'read', on: '2026-11-25' })).status).toBe(404)
    expect((await ben.get('/v1/readings')).json.items).toEqual([])
    expect((await ada.get(letter)).json.readings).toMatchObject([{ current: false }])
  })
})

describe('sending', () => {
  it('waits for a reader, and is done once', async () => {
    const { ada, ask, ben, draft, finish, letter } = await house()
    const send = (seen: number) => ada.post(`${letter}/send`, { on: '2026-11-25', way: 'mail' }, seen)
    await draft()
    expect(await send(1)).toMatchObject({
      status: 409,
      json: { errors: [{ rule: 'needs-advice' }, { rule: 'needs-second-reader' }] },
    })
    await finish(1)
    expect(await send(2)).toMatchObject({ status: 409, json: { errors: [{ rule: 'needs-second-reader' }] } })
    const { json } = await ask()
    await ben.post(`/v1/readings/${json.readingId}/answer`, { kind: 'read', on: '2026-11-25' })
    expect((await send(2)).status).toBe(200)
    expect(await send(3)).toMatchObject({ status: 409, json: { errors: [{ rule: 'already-past' }] } })
  })

  it('and the mail are kept together; the same request again sends no second mail', async () => {
    const { ada, letter, ready, store } = await house()
    await ready()
    const key = { 'idempotency-key': 'send-this-one-once' }
    const send = () => ada.post(`${letter}/send`, { on: '2026-11-25', way: 'mail' }, 2, key)
    const [one, other] = await Promise.all([send(), send()])
    expect([one.status, other.json]).toEqual([200, one.json])
    const mails = await store.db.selectFrom('mail').where('kind', '=', 'advice').selectAll().execute()
    expect(mails).toHaveLength(1)
    expect((await ada.get(letter)).json.sent).toEqual({ way: 'mail', mail: 'waiting', maybeTwice: false })
    expect(await ada.post(`${letter}/send-again`, { way: 'post' }, 3)).toMatchObject({
      status: 200,
      json: { version: 4 },
    })
    expect((await ada.get(letter)).json.sent).toEqual({ way: 'post', mail: null, maybeTwice: false })
  })

  it('goes by post when there is no address, or no mail server', async () => {
    for (const options of [{ canMail: false }, { signUp: { email: undefined, phone: '06 00000000' } }]) {
      const { ada, letter, ready, store } = await house(options)
      await ready()
      const refused = await ada.post(`${letter}/send`, { on: '2026-11-25', way: 'mail' }, 2)
      expect([refused.status, refused.json.detail]).toEqual([
        409,
        'Print de brief en stuur hem met de post: `way` is dan `post`.',
      ])
      expect((await ada.post(`${letter}/send`, { on: '2026-11-25', way: 'post' }, 2)).status).toBe(200)
      expect(await store.db.selectFrom('mail').where('kind', '=', 'advice').selectAll().execute()).toEqual([])
    }
  })
})

/** The words of a DOCX: the one file in the ZIP that holds them. */
function wordsOfDocx(file: Buffer): string {
  const name = Buffer.from('word/document.xml')
  const at = file.indexOf(name) - 30
  const extra = file.readUInt16LE(at + 28)
  return inflateRawSync(file.subarray(at + 30 + name.length + extra)).toString()
}

describe('the document', () => {
  it('is harmless with markup in every field, as page, PDF and DOCX', async () => {
    const evil = '<script>document.title="x"</script><img src=x onerror=alert(1)>'
    const { ada, app, letter, draft } = await house({ signUp: { initiativeName: evil.slice(0, 100) } })
    await draft(
      0,
      exampleChoices.map((choice) => ({ ...choice, values: { wat: `${evil}${choice.blockId}` } })),
    )
    const { text: html, headers } = await ada.get(`${letter}/html`)
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; font-src data:; frame-ancestors 'none'",
    )
    expect(html).not.toMatch(/<script|<img/)
    const browser = await openBrowser()
    onTestFinished(() => browser.close())
    const page = await browser.newPage()
    await page.setContent(html)
    expect(await page.title()).toContain('Advies voor <script>')
    expect(await page.innerText('main')).toContain(evil)
    const file = async (form: string) =>
      Buffer.from(
        await (await app.request(`${letter}/${form}`, { headers: { 'x-test-caller': 'ada: advisor' } })).arrayBuffer(),
      )
    const pdf = await file('pdf')
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.includes('/StructTreeRoot')).toBe(true)
    expect(pdf.includes('/JavaScript')).toBe(false)
    const words = wordsOfDocx(await file('docx'))
    expect(words).toContain('&lt;script&gt;')
    expect(words).not.toContain('<script')
  }, 60_000)

  it('says that it is a concept until it was sent, and is there for nobody else', async () => {
    const { ada, ben, letter, ready } = await house()
    expect((await ada.get(`${letter}/html`)).status).toBe(404)
    await ready()
    expect((await ada.get(`${letter}/html`)).text).toContain('Dit is een concept.')
    await ada.post(`${letter}/send`, { on: '2026-11-25', way: 'post' }, 2)
    const { text } = await ada.get(`${letter}/html`)
    expect(text).not.toContain('Dit is een concept.')
    expect(text).toContain('https://')
    expect(text).toContain('Ada Voorbeeld')
    expect((await ben.get(`${letter}/html`)).status).toBe(404)
    expect((await ada.get(`${letter}/exe`)).status).toBe(404)
  })
})
