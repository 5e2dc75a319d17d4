import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { contentFolder } from '@drempel/content'
import { exampleChoices } from '@drempel/core/examples'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { openPrinter } from '../src/documents/printer.ts'
import { openStore } from '../src/store/store.ts'
import { adviceHouse } from './advice-house.ts'
import { onBothEngines } from './engines.ts'
import { type MailServer, startMailServer } from './mail-server.ts'

const run = promisify(execFile)
const printer = openPrinter()
let server: MailServer
beforeAll(async () => {
  server = await startMailServer()
})
afterAll(async () => {
  await printer.close()
  await server.stop()
}, 30_000)

/** The real content, in a repository of its own. */
async function copyOfContent(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'drempel-content-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await cp(join(contentFolder, 'pieces'), join(folder, 'packages/content/pieces'), { recursive: true })
  await run('git', ['init', '-q'], { cwd: folder })
  return folder
}

onBothEngines((place) => {
  it('plays one whole trajectory, from signing up to a lesson that becomes a patch that applies', async () => {
    server.mails.length = 0
    const store = await openStore(await place())
    onTestFinished(() => store.close())
    const house = await adviceHouse(store, { canMail: true, printer })
    const { nobody, ada, ben, cor, eva, time, step } = house
    const jobs = house.work(server.url, printer)
    onTestFinished(() => jobs.stop())

    // An initiative signs up, the coordinator takes it in and chooses an advisor, who calls and plans.
    const id = await house.match()
    expect(await step(id, { kind: 'record-contact' })).toMatchObject({ status: 200 })
    expect(await house.hold(id)).toMatchObject({ status: 200, json: { stage: 'conversation-held' } })

    // The advisor composes a letter and finishes it.
    const letter = `/v1/trajectories/${id}/letter`
    const { json: composed } = await ada.post(`${letter}/compose`, { choices: exampleChoices })
    expect(composed.problems).toEqual([])
    const draft = { choices: exampleChoices, letter: composed.letter }
    expect(await ada.put(letter, draft, 0)).toMatchObject({ status: 200, json: { version: 1 } })
    const finished = await ada.post(`${letter}/finish`, { on: '2026-11-25' }, 1)
    expect(finished).toMatchObject({ status: 200, json: { stage: 'advice-drafted', version: 2 } })

    // A colleague is asked by mail, sees this letter and nothing else, and finds it good.
    const { json: asked } = await ada.post(`${letter}/readers`, { readerId: 'ben' })
    await expect
      .poll(() => server.mails.map(({ subject }) => subject), { timeout: 10_000 })
      .toEqual(['Wil je een advies lezen?'])
    expect((await ben.get('/v1/readings')).json.items).toMatchObject([{ id: asked.readingId, state: 'asked' }])
    expect((await ben.get(`/v1/readings/${asked.readingId}`)).json.letter).toEqual(composed.letter)
    expect((await ben.get(letter)).status).toBe(404)
    expect((await ada.get(`/v1/readings/${asked.readingId}`)).status).toBe(404)
    const read = await ben.post(`/v1/readings/${asked.readingId}/answer`, { kind: 'read', on: '2026-11-25' })
    expect(read).toMatchObject({ status: 200 })

    // It goes to the initiative, as page, text and PDF.
    expect(await ada.post(`${letter}/send`, { on: '2026-11-25', way: 'mail' }, 2)).toMatchObject({
      status: 200,
      json: { stage: 'advice-sent', version: 3 },
    })
    const toInitiative = () => server.mails.find(({ subject }) => subject === 'Jullie advies van Over de drempel')
    await expect.poll(() => toInitiative()?.subject, { timeout: 60_000 }).toBeDefined()
    const mail = toInitiative()
    expect(mail?.to).toMatchObject({ text: 'tafel@voorbeeld.example' })
    expect(mail?.replyTo?.text).toBe('ada@drempel.example')
    expect(mail?.text).toContain('WAT JULLIE AL GOED DOEN')
    expect(mail?.html).toContain('Wat jullie al goed doen</h2>')
    expect(mail?.attachments.map(({ contentType, filename }) => [contentType, filename])).toEqual([
      ['application/pdf', 'advies-over-de-drempel.pdf'],
    ])
    expect(mail?.attachments[0]?.content.subarray(0, 5).toString()).toBe('%PDF-')
    await expect
      .poll(async () => (await ada.get(letter)).json.sent)
      .toEqual({
        way: 'mail',
        mail: 'sent',
        maybeTwice: false,
      })

    // Weeks later: nobody answers once, and then the call is held, advice by advice.
    time.now = '2027-02-03T09:00:00.000Z'
    await step(id, { kind: 'plan-follow-up', plannedFor: '2027-02-03' })
    expect(await step(id, { kind: 'record-missed-call', dayPart: 'morning' })).toMatchObject({ status: 200 })
    const { json: script } = await ada.get(`/v1/trajectories/${id}/call-script`)
    expect(script.items).toMatchObject([{ itemId: 'a1', goal: 'belonging' }])
    const call = { questionId: 'c2-2', itemId: 'a1', text: 'Er staat nu iemand.', writtenOn: '2027-02-03' }
    expect((await ada.put(`/v1/trajectories/${id}/notes/n-3`, call)).status).toBe(200)
    const outcomes = [{ itemId: 'a1', outcome: 'adapted' }]
    expect(await step(id, { kind: 'hold-follow-up', mode: 'phone', outcomes })).toMatchObject({ status: 200 })

    // What they learnt is written down, and the trajectory is closed.
    const lesson = {
      text: 'Zet koffie bij de deur, dan blijft wie nieuw is vaker staan.',
      pieces: ['portiekkoffie'],
      shared: true,
      credit: 'Voorbeeldtafel',
      consentId: null,
      learntOn: '2027-02-03',
    }
    expect((await ada.put(`/v1/trajectories/${id}/lessons/l-1`, lesson)).status).toBe(200)
    expect((await step(id, { kind: 'log-lessons', lessonIds: ['l-2'] })).json.errors).toMatchObject([
      { pointer: '/lessonIds/0' },
    ])
    expect(await step(id, { kind: 'log-lessons', lessonIds: ['l-1'] })).toMatchObject({ status: 200 })
    expect(await step(id, { kind: 'close' })).toMatchObject({ status: 200, json: { stage: 'closed' } })

    // An editor makes a change of it, and the patch applies to the real content.
    expect((await eva.get('/v1/lessons')).json.items).toMatchObject([{ id: 'l-1', credit: 'Voorbeeldtafel' }])
    const before = 'Reken op een stille eerste keer.'
    const { json: proposed } = await eva.post('/v1/proposals', {
      piece: 'portiekkoffie',
      lessonIds: ['l-1'],
      reason: 'Een plek bij de deur helpt.',
      before,
      after: `${before} Sta bij de deur, dan blijft wie nieuw is vaker staan.`,
    })
    expect(await eva.post(`/v1/proposals/${proposed.id}/accept`, {}, 1)).toMatchObject({ status: 200 })
    const { text: patch, headers } = await eva.get(`/v1/proposals/${proposed.id}/patch`)
    expect(headers.get('content-type')).toBe('text/x-diff; charset=utf-8')
    const folder = await copyOfContent()
    await writeFile(join(folder, 'lesson.patch'), patch)
    const { stderr } = await run('git', ['apply', '--whitespace=error', 'lesson.patch'], { cwd: folder })
    expect(stderr).toBe('')
    const piece = await readFile(join(folder, 'packages/content/pieces/portiekkoffie.md'), 'utf8')
    expect(piece).toContain('Sta bij de deur, dan blijft')
    expect(piece).toMatch(/^version: 2\nupdatedOn: 2027-02-03$/m)
    expect(piece).toContain('credits: [Redactie Over de drempel, Voorbeeldtafel]')
    const change = `packages/content/changes/2027-02-03-portiekkoffie-${proposed.id}.md`
    expect(await readFile(join(folder, change), 'utf8')).toBe(
      '- 2027-02-03 · `portiekkoffie`: Een plek bij de deur helpt. Met dank aan Voorbeeldtafel.\n',
    )

    // Nothing of people stands in the journal, in jobs, in requests or in the log.
    const kept = await Promise.all(
      (['journal', 'job', 'mail', 'request'] as const).map((table) => store.db.selectFrom(table).selectAll().execute()),
    )
    expect(JSON.stringify([kept, house.lines])).not.toMatch(/Persoon|tafel@|Notitie|koffie bij|kannen/)
    expect((await cor.get(`/v1/trajectories/${id}`)).json.late).toEqual([])
    expect((await nobody.get(letter)).status).toBe(401)
  }, 120_000)
})
