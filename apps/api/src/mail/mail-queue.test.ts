import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { adviceHouse } from '../../test/advice-house.ts'
import { type MailServer, startMailServer } from '../../test/mail-server.ts'
import type { Printer } from '../documents/printer.ts'
import { openStore } from '../store/store.ts'
import { addMail } from './add-mail.ts'

let server: MailServer
beforeAll(async () => {
  server = await startMailServer()
})
afterAll(() => server.stop())
beforeEach(() => {
  server.mails.length = 0
  server.answer = 'yes'
})

/** For mails without a letter. */
const noPrinter: Printer = {
  print: () => Promise.reject(new Error('nothing to print')),
  close: async () => {},
}

async function house() {
  const store = await openStore({ file: ':memory:' })
  onTestFinished(() => store.close())
  const made = await adviceHouse(store)
  await made.match()
  // Six o'clock in the Netherlands: the reminders of the day come at seven.
  made.time.now = '2026-12-10T05:00:00.000Z'
  const add = (subject = 'ada 2026-12-10') =>
    store.write((db) =>
      addMail(db, {
        id: `reminder-${subject.replace(' ', '-')}`,
        kind: 'reminder',
        subject,
        now: new Date(made.time.now),
      }),
    )
  const start = () => {
    const jobs = made.work(server.url, noPrinter)
    onTestFinished(() => jobs.stop())
    return jobs
  }
  const mail = async () => {
    const { state, maybe_twice } = await store.db.selectFrom('mail').selectAll().executeTakeFirstOrThrow()
    return [state, maybe_twice]
  }
  const failed = async () =>
    (await store.db.selectFrom('job').where('queue', '=', 'mail').select('last_error').executeTakeFirst())?.last_error
  const later = () => {
    made.time.now = new Date(Date.parse(made.time.now) + 3_600_000).toISOString()
  }
  return { ...made, store, add, start, mail, failed, later }
}

describe('a mail', () => {
  it('goes out once, with the words of the moment, as page and as text', async () => {
    const { add, start, mail } = await house()
    await Promise.all([add(), add()])
    start()
    await expect.poll(mail).toEqual(['sent', 0])
    expect(server.mails).toHaveLength(1)
    const [one] = server.mails
    expect(one?.to).toMatchObject({ text: 'ada@drempel.example' })
    expect(one?.text).toContain('Voorbeeldtafel')
    expect(one?.text).toContain('Het eerste contact had er uiterlijk 2 december 2026 moeten zijn')
    expect(one?.html).toContain('Dag Ada Voorbeeld,')
    expect(one?.headers.get('auto-submitted')).toBe('auto-generated')
  })

  it('waits while the server is down or says not now, and goes when it says yes', async () => {
    server.answer = 'not now'
    const { add, start, mail, failed, later } = await house()
    await add()
    start()
    await expect.poll(failed).toBe('MailPutOff 451')
    expect(await mail()).toEqual(['waiting', 0])
    server.answer = 'yes'
    later()
    await expect.poll(mail).toEqual(['sent', 0])
    expect(server.mails).toHaveLength(1)
  })

  it('is given up when the server says never, and nobody’s address is kept for it', async () => {
    server.answer = 'never'
    const { add, start, mail, store, lines } = await house()
    await add()
    start()
    await expect.poll(mail).toEqual(['refused', 0])
    const kept = [
      await store.db.selectFrom('job').selectAll().execute(),
      await store.db.selectFrom('mail').selectAll().execute(),
      await store.db.selectFrom('journal').selectAll().execute(),
      lines,
    ]
    expect(JSON.stringify(kept)).not.toContain('@drempel')
  })

  it('comes again under the same Message-ID when nobody heard whether it arrived, and says so', async () => {
    server.answer = 'hang up'
    const { add, start, mail, failed, later } = await house()
    await add()
    start()
    await expect.poll(failed).toMatch(/^MailPutOff E/)
    expect(server.mails).toHaveLength(1)
    expect(await mail()).toEqual(['sending', 0])
    server.answer = 'yes'
    later()
    await expect.poll(mail).toEqual(['sent', 1])
    expect(new Set(server.mails.map(({ messageId }) => messageId)).size).toBe(1)
  })

  it('is dropped when nobody has to get it any more', async () => {
    const { add, start, mail } = await house()
    await add('nobody-known 2026-12-10')
    start()
    await expect.poll(mail).toEqual(['dropped', 0])
    expect(server.mails).toEqual([])
  })
})

describe('reminders', () => {
  it('go every day to advisors with something late or due, and to nobody else', async () => {
    const { start, store, time } = await house()
    time.now = '2026-12-10T09:00:00.000Z'
    start()
    await expect
      .poll(() => server.mails.map(({ to }) => (Array.isArray(to) ? '' : to?.text)), { timeout: 5_000 })
      .toEqual(['ada@drempel.example'])
    const rows = await store.db.selectFrom('job').where('queue', '=', 'reminders').select(['id', 'state']).execute()
    expect(rows).toEqual([{ id: 'reminders 2026-12-10', state: 'done' }])
  })
})
