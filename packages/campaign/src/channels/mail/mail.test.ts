import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Adapter } from '../../model/adapter.ts'
import { channelSchema } from '../../model/channel.ts'
import {
  exampleChannel,
  exampleImage,
  examplePlanned,
  examplePost,
  exampleVideo,
} from '../../model/planned-post.example.ts'
import type { PlannedPost } from '../../model/planned-post.ts'
import { type AdapterLab, adapterContract } from '../adapter.contract.ts'
import { createMail } from './mail-adapter.ts'
import { messageIdOf } from './message-id.ts'
import { renderMail } from './render-mail.ts'
import type { SmtpAddress } from './smtp-address.ts'

const nowMs = Date.parse('2027-03-04T09:00:10Z')
const patience = { connectMs: 2_000, silenceMs: 700 }
/** One grey pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
)

let folder = ''
const closing: (() => Promise<void>)[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drempel-mail-'))
})
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
  await rm(folder, { recursive: true, force: true })
})

/** A real SMTP server that keeps what it took. */
async function startServer(options: SMTPServerOptions = {}) {
  const taken: Buffer[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, _session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        taken.push(Buffer.concat(chunks))
        done()
      })
    },
    ...options,
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => new Promise((resolve) => server.close(() => resolve())))
  const { port } = server.server.address() as { port: number }
  return { taken, smtp: { host: '127.0.0.1', port, secure: false, requireTls: false } satisfies SmtpAddress }
}

/** A server that follows a script: it closes the connection where `closeAt` says. */
async function startRude(
  closeAt: 'greeting' | 'rcpt' | 'during-data' | 'after-data' | 'never-answers',
): Promise<SmtpAddress> {
  const open = new Set<Socket>()
  const server: Server = createServer((socket) => {
    open.add(socket)
    socket.on('error', () => {})
    if (closeAt === 'greeting') return void socket.destroy()
    let data = false
    let text = ''
    socket.write('220 rude.example ESMTP\r\n')
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1')
      if (data) {
        if (closeAt === 'during-data') socket.destroy()
        if (text.endsWith('\r\n.\r\n') && closeAt === 'after-data') socket.destroy()
        return
      }
      for (let end = text.indexOf('\r\n'); end !== -1 && !data; end = text.indexOf('\r\n')) {
        const line = text.slice(0, end)
        text = text.slice(end + 2)
        if (closeAt === 'rcpt' && /^RCPT/i.test(line)) return void socket.destroy()
        data = /^DATA/i.test(line)
        socket.write(data ? '354 go on\r\n' : '250 fine\r\n')
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(async () => {
    for (const socket of open) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  })
  const { port } = server.address() as { port: number }
  return { host: '127.0.0.1', port, secure: false, requireTls: false }
}

const adapterFor = (smtp: SmtpAddress): Adapter =>
  createMail({ smtp, receipts: join(folder, 'receipts'), clock: () => nowMs, patience })

async function withPicture(changes: Partial<PlannedPost> = {}): Promise<PlannedPost> {
  const path = join(folder, 'stoel.png')
  await writeFile(path, pixel)
  const sha256 = createHash('sha256').update(pixel).digest('hex')
  return examplePlanned('mail', { media: [{ ...exampleImage, path, sha256, bytes: pixel.length }], ...changes })
}

const receiptsLeft = () => readdir(join(folder, 'receipts')).catch(() => [])

describe('a mail that was sent', () => {
  async function sendAndParse(changes: Partial<PlannedPost> = {}): Promise<{ mail: ParsedMail; raw: string }> {
    const { smtp, taken } = await startServer()
    const planned = await withPicture(changes)
    expect(await adapterFor(smtp).put(planned)).toEqual({
      kind: 'done',
      ref: { ids: [messageIdOf(planned.key, '<post@overdedrempel.example>')] },
    })
    return { mail: await simpleParser(taken[0] as Buffer), raw: String(taken[0]) }
  }

  it('goes from the sender to the list, with the title as its subject, dated when it was due', async () => {
    const { mail } = await sendAndParse()
    expect(mail.from?.text).toBe('"Over de drempel" <post@overdedrempel.example>')
    expect([mail.to].flat().map((one) => one?.text)).toEqual(['nieuwsbrief@lijst.example'])
    expect(mail.subject).toBe('Een stoel bij de lift')
    expect(mail.date?.toISOString()).toBe('2027-03-04T09:00:00.000Z')
  })

  it('has a Message-ID that follows from its key alone', async () => {
    const { mail } = await sendAndParse()
    const name = createHash('sha256').update('stoel-bij-de-lift/nieuwsbrief').digest('hex').slice(0, 32)
    expect(mail.messageId).toBe(`<${name}@overdedrempel.example>`)
  })

  it('can be left with one click, and says its language', async () => {
    const { raw } = await sendAndParse()
    const unfolded = raw.replace(/\r\n[ \t]+/g, ' ')
    expect(unfolded).toContain('List-Unsubscribe: <https://lijst.example/afmelden/nieuwsbrief>\r\n')
    expect(unfolded).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n')
    expect(unfolded).toContain('Content-Language: nl\r\n')
  })

  it('has the words as a page and as plain text, the picture with its alternative text, and the way out', async () => {
    const { mail } = await sendAndParse()
    expect(mail.html).toContain('<html lang="nl">')
    expect(mail.html).toContain(`alt="${exampleImage.alt}"`)
    expect(mail.html).toContain('href="https://lijst.example/afmelden/nieuwsbrief"')
    expect(mail.text).toContain('Zet een stoel bij de lift en wacht rustig af.')
    expect(mail.text).toContain(`[Beeld: ${exampleImage.alt}]`)
    expect(mail.text).toContain('Afmelden: https://lijst.example/afmelden/nieuwsbrief')
    expect(mail.attachments.map(({ cid, contentType, related }) => ({ cid, contentType, related }))).toEqual([
      { cid: 'beeld-1', contentType: 'image/png', related: true },
    ])
    expect(mail.attachments[0]?.content.equals(pixel)).toBe(true)
  })

  it('makes a button of a link that stands alone, with the words of the action', async () => {
    const [link] = examplePlanned('mail').links as [{ url: string; shown: string }]
    const { mail } = await sendAndParse({ parts: [`Kom erbij.\n\n${link.shown}`] })
    expect(mail.html).toMatch(
      /<a href="https:\/\/toolkit\.example\/[^"]+" style="display:inline-block[^"]*">Lees hoe je begint<\/a>/,
    )
    expect(mail.text).toContain(link.url)
  })

  const buttonsIn = (page: string | false | undefined) =>
    [...String(page).matchAll(/<a href="([^"]+)" style="display:inline-block[^"]*">([^<]+)<\/a>/g)].map(
      ([, url, words]) => [url?.replaceAll('&amp;', '&'), words],
    )

  it('has its one button at the end when no line is its link alone', async () => {
    const [link] = examplePlanned('mail').links as [{ url: string; shown: string }]
    const [other] = [{ url: 'https://lijn.example/', shown: 'https://lijn.example/' }]
    const { mail } = await sendAndParse({
      parts: [`Kijk hier: ${link.shown}\n\n${other.shown}\n\nTot dan.`],
      links: [link, other],
    })
    expect(buttonsIn(mail.html)).toEqual([[link.url, 'Lees hoe je begint']])
    const without = await sendAndParse({ parts: ['Tot dan.'], key: 'stoel-bij-de-lift/zonder' })
    expect(buttonsIn(without.mail.html)).toEqual([[link.url, 'Lees hoe je begint']])
    expect(without.mail.text).toContain(`Lees hoe je begint: ${link.url}`)
  })

  it('has no button when nothing is asked that can be clicked', async () => {
    const { mail } = await sendAndParse({
      parts: ['Bel de Voorbeeldlijn.'],
      post: { ...examplePost, action: { words: 'Bel', by: 'phone' } },
    })
    expect(buttonsIn(mail.html)).toEqual([])
  })

  it('leads from the still of a film to the page, and from no other picture', () => {
    const planned = examplePlanned('mail')
    const page = (media: PlannedPost['media']) => renderMail({ ...planned, media }).html
    expect(page([{ ...exampleImage, clip: 'de-kaart' }])).toMatch(/<a href="https:\/\/toolkit\.example[^"]+"><img /)
    expect(page([exampleImage])).not.toContain('"><img ')
  })

  it('takes only an address by which a reader can leave', () => {
    const leaving = (unsubscribe: string) =>
      channelSchema.safeParse({
        ...exampleChannel('mail'),
        mail: { from: 'a@a.example', to: 'b@a.example', unsubscribe },
      }).success
    expect(['https://lijst.example/weg', 'mailto:weg@lijst.example'].map(leaving)).toEqual([true, true])
    expect(['weg@lijst.example', 'http://lijst.example', 'javascript:alert(1)', ''].map(leaving)).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  it('lets no markup and no header in from the words', async () => {
    const { mail, raw } = await sendAndParse({
      title: 'Hoi\r\nBcc: iemand@elders.example',
      parts: ['<script>alert(1)</script>'],
    })
    expect(mail.subject).toBe('Hoi Bcc: iemand@elders.example')
    expect(mail.bcc).toBeUndefined()
    expect(raw.slice(0, raw.indexOf('\r\n\r\n'))).not.toMatch(/^Bcc:/im)
    expect(mail.html).toContain('&lt;script&gt;')
  })

  it('is the same bytes every time', async () => {
    const one = await sendAndParse()
    await rm(join(folder, 'receipts'), { recursive: true })
    expect((await sendAndParse()).raw).toBe(one.raw)
  })

  it('offers only an address to write to when there is no page to leave by', async () => {
    const channel = exampleChannel('mail')
    const { raw } = await sendAndParse({
      channel: {
        ...channel,
        mail: {
          from: 'post@overdedrempel.example',
          to: 'nieuwsbrief@lijst.example',
          unsubscribe: 'mailto:weg@lijst.example',
        },
      },
    })
    expect(raw).toContain('List-Unsubscribe: <mailto:weg@lijst.example>')
    expect(raw).not.toContain('List-Unsubscribe-Post')
  })
})

describe('exactly once', () => {
  it('is found after it was sent, and not sent a second time', async () => {
    const { smtp, taken } = await startServer()
    const planned = await withPicture()
    expect(await adapterFor(smtp).find(planned)).toEqual({ kind: 'absent' })
    const first = await adapterFor(smtp).put(planned)
    expect(await adapterFor(smtp).put(planned)).toEqual(first)
    expect(await adapterFor(smtp).find(planned)).toEqual({
      kind: 'whole',
      ref: (first as { ref: object }).ref,
      same: true,
    })
    expect(taken).toHaveLength(1)
  })

  it('does not send another version of what left already', async () => {
    const { smtp, taken } = await startServer()
    const planned = await withPicture()
    await adapterFor(smtp).put(planned)
    const other = await withPicture({ parts: ['Iets anders.'] })
    expect(await adapterFor(smtp).find(other)).toMatchObject({ kind: 'whole', same: false })
    expect(await adapterFor(smtp).put(other)).toMatchObject({ kind: 'refused' })
    expect(taken).toHaveLength(1)
  })

  it.each(['greeting', 'rcpt'] as const)('may be tried again when the server closes at %s', async (closeAt) => {
    const planned = await withPicture()
    expect(await adapterFor(await startRude(closeAt)).put(planned)).toMatchObject({
      kind: 'wait',
      untilMs: nowMs + 60_000,
    })
    const { smtp, taken } = await startServer()
    expect(await adapterFor(smtp).find(planned)).toEqual({ kind: 'absent' })
    expect(await adapterFor(smtp).put(planned)).toMatchObject({ kind: 'done' })
    expect(taken).toHaveLength(1)
  })

  it.each(['after-data', 'never-answers'] as const)(
    'needs a person, and is not sent again, when the server goes silent: %s',
    async (closeAt) => {
      const planned = await withPicture()
      expect(await adapterFor(await startRude(closeAt)).put(planned)).toMatchObject({ kind: 'unknown' })
      const { smtp, taken } = await startServer()
      expect(await adapterFor(smtp).find(planned)).toEqual({
        kind: 'needs-human',
        reason: 'Sending broke off before the server answered; look in the list whether the mail arrived',
      })
      expect(await adapterFor(smtp).put(planned)).toMatchObject({ kind: 'unknown' })
      expect(taken).toHaveLength(0)
    },
  )

  it('may be tried again when a large mail breaks off half-way: no server has a mail without its end', async () => {
    const path = join(folder, 'groot.png')
    const bytes = Buffer.alloc(12_000_000, 7)
    await writeFile(path, bytes)
    const media = [{ ...exampleImage, path, sha256: createHash('sha256').update(bytes).digest('hex') }]
    const planned = examplePlanned('mail', { media })
    expect(await adapterFor(await startRude('during-data')).put(planned)).toMatchObject({ kind: 'wait' })
    expect(await receiptsLeft()).toEqual([])
  })

  it('reads a receipt that was cut off as one that may have been sent', async () => {
    const { smtp } = await startServer()
    const planned = await withPicture()
    await adapterFor(smtp).put(planned)
    const [name] = await receiptsLeft()
    await writeFile(join(folder, 'receipts', name as string), '{"state":"se')
    expect(await adapterFor(smtp).find(planned)).toMatchObject({ kind: 'needs-human' })
  })

  it('keeps no words and no addresses in a receipt', async () => {
    const { smtp } = await startServer()
    await adapterFor(smtp).put(await withPicture())
    const [name] = await receiptsLeft()
    const text = await readFile(join(folder, 'receipts', name as string), 'utf8')
    expect(Object.keys(JSON.parse(text))).toEqual(['state', 'key', 'hash', 'messageId'])
    expect(text).not.toMatch(/lijst\.example|stoel bij de lift/)
  })
})

describe('a process that is killed', () => {
  /** Sends in a process of its own, and kills it as soon as `reached` is called. */
  async function killWhen(makeServer: (reached: () => void) => SMTPServerOptions): Promise<SmtpAddress> {
    let reached = () => {}
    const there = new Promise<void>((resolve) => {
      reached = resolve
    })
    const { smtp } = await startServer(makeServer(reached))
    const program = `
      import { createMail } from ${JSON.stringify(new URL('mail-adapter.ts', import.meta.url).href)}
      import { examplePlanned } from ${JSON.stringify(new URL('../../model/planned-post.example.ts', import.meta.url).href)}
      await createMail({ smtp: ${JSON.stringify(smtp)}, receipts: ${JSON.stringify(join(folder, 'receipts'))}, clock: Date.now })
        .put(examplePlanned('mail', { media: [] }))`
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'ignore' })
    const ended = new Promise((resolve) => child.once('exit', resolve))
    await there
    child.kill('SIGKILL')
    await ended
    return smtp
  }
  const planned = examplePlanned('mail', { media: [] })

  it('before the mail was whole: it is sent again by the next', async () => {
    await killWhen((reached) => ({ onRcptTo: () => reached() }))
    const { smtp, taken } = await startServer()
    expect(await adapterFor(smtp).find(planned)).toEqual({ kind: 'absent' })
    expect(await adapterFor(smtp).put(planned)).toMatchObject({ kind: 'done' })
    expect(taken).toHaveLength(1)
  }, 60_000)

  it('after the last byte and before the answer: it needs a person', async () => {
    await killWhen((reached) => ({ onData: (stream) => void stream.resume().on('end', reached) }))
    const { smtp, taken } = await startServer()
    expect(await adapterFor(smtp).find(planned)).toMatchObject({ kind: 'needs-human' })
    expect(await adapterFor(smtp).put(planned)).toMatchObject({ kind: 'unknown' })
    expect(taken).toHaveLength(0)
  }, 60_000)
})

describe('a server that says no', () => {
  const refusing = (responseCode: number) =>
    startServer({
      onRcptTo: (_address, _session, done) => done(Object.assign(new Error('secret list name'), { responseCode })),
    })

  it.each([421, 450, 452])('%d: waits half an hour', async (code) => {
    const { smtp } = await refusing(code)
    expect(await adapterFor(smtp).put(await withPicture())).toEqual({
      kind: 'wait',
      untilMs: nowMs + 1_800_000,
      reason: `The mail server said ${code}`,
    })
  })

  it.each([550, 554])('%d: is refused, in our words and not in the server’s', async (code) => {
    const { smtp } = await refusing(code)
    expect(await adapterFor(smtp).put(await withPicture())).toEqual({
      kind: 'refused',
      reason: `The mail server refused the mail (${code})`,
    })
    expect(await receiptsLeft()).toEqual([])
  })

  it('after the whole mail: it is not there either', async () => {
    const { smtp } = await startServer({
      onData(stream, _session, done) {
        stream.resume()
        stream.on('end', () => done(Object.assign(new Error('too spammy'), { responseCode: 552 })))
      },
    })
    expect(await adapterFor(smtp).put(await withPicture())).toMatchObject({ kind: 'refused' })
    expect(await receiptsLeft()).toEqual([])
  })
})

describe('access', () => {
  const onAuth: SMTPServerOptions['onAuth'] = ({ username, password }, _session, done) =>
    username === 'drempel' && password === 'geheim-1'
      ? done(null, { user: username })
      : done(new Error('Invalid geheim-2'))

  it('is fine with the right password, and nothing is said of it', async () => {
    const { smtp } = await startServer({ authOptional: false, allowInsecureAuth: true, onAuth })
    const login = { user: 'drempel', pass: 'geheim-1' }
    expect(await adapterFor({ ...smtp, login }).doctor()).toEqual({ ok: true, says: 'De mailserver laat ons binnen.' })
    expect(await adapterFor({ ...smtp, login }).put(await withPicture())).toMatchObject({ kind: 'done' })
  })

  it('is missing with the wrong password: the post waits, and no secret is repeated', async () => {
    const { smtp } = await startServer({ authOptional: false, allowInsecureAuth: true, onAuth })
    const wrong = adapterFor({ ...smtp, login: { user: 'drempel', pass: 'geheim-2' } })
    expect(await wrong.doctor()).toEqual({
      ok: false,
      says: 'De mailserver laat ons niet binnen (535). Kijk of adres, naam en wachtwoord kloppen.',
    })
    expect(await wrong.put(await withPicture())).toEqual({
      kind: 'wait',
      untilMs: nowMs + 1_800_000,
      reason: 'The mail server did not let us in (535)',
    })
  })

  it('says so when nobody is there', async () => {
    expect(await adapterFor({ host: '127.0.0.1', port: 1, secure: false, requireTls: false }).doctor()).toMatchObject({
      ok: false,
    })
  })

  it('never sends a password over a line that is not secret', async () => {
    const seen: string[] = []
    const { smtp } = await startServer({
      authOptional: false,
      onAuth: ({ password }, _session, done) => (seen.push(String(password)), done(null, { user: 'x' })),
    })
    const login = { user: 'drempel', pass: 'geheim-1' }
    expect(await adapterFor({ ...smtp, requireTls: true, login }).put(await withPicture())).toMatchObject({
      kind: 'wait',
    })
    expect(seen).toEqual([])
  })
})

describe('what cannot be sent', () => {
  it('is refused before the server hears of it', async () => {
    const { smtp, taken } = await startServer()
    const { mail: _, ...bare } = exampleChannel('mail')
    const gone = examplePlanned('mail', { media: [{ ...exampleImage, path: join(folder, 'weg.png') }] })
    const planned = await withPicture()
    const changed = { ...planned, media: planned.media.map((one) => ({ ...one, sha256: 'e'.repeat(64) })) }
    const refused = await Promise.all(
      [examplePlanned('mail', { media: [exampleVideo] }), examplePlanned('mail', { channel: bare }), gone, changed].map(
        (one) => adapterFor(smtp).put(one),
      ),
    )
    expect(refused).toEqual([
      {
        kind: 'refused',
        reason: 'Unexpected film `stoel-bij-de-lift-1.mp4` in a mail, expected a still: no mail program plays it',
      },
      {
        kind: 'refused',
        reason: 'Unexpected channel without `mail`, expected sender, list and address to unsubscribe',
      },
      {
        kind: 'refused',
        reason: 'Unexpected missing file `stoel-bij-de-lift-1.png` (ENOENT), expected the file of the plan',
      },
      {
        kind: 'refused',
        reason:
          'Unexpected other bytes in `stoel-bij-de-lift-1.png`, expected the file that was approved; plan and approve again',
      },
    ])
    expect(taken).toEqual([])
  })

  it('a mail that left cannot be taken back', async () => {
    const { smtp } = await startServer()
    expect(await adapterFor(smtp).remove({ ids: ['<a@b.example>'] })).toMatchObject({ kind: 'refused' })
    expect(await adapterFor(smtp).counts({ ids: ['<a@b.example>'] })).toEqual({})
  })
})

describe('as every channel', () => {
  adapterContract(
    async (): Promise<AdapterLab> => {
      const own = await mkdtemp(join(tmpdir(), 'drempel-mail-contract-'))
      const { smtp, taken } = await startServer({
        authOptional: false,
        allowInsecureAuth: true,
        onAuth: ({ password }, _session, done) =>
          password === 'geheim-3' ? done(null, { user: 'x' }) : done(new Error('no')),
      })
      const stops = closing.splice(0)
      return {
        adapter: createMail({
          smtp: { ...smtp, login: { user: 'drempel', pass: 'geheim-3' } },
          receipts: own,
          clock: () => nowMs,
        }),
        post: (name) => examplePlanned('mail', { post: { ...examplePost, id: name }, media: [] }),
        count: async (name) =>
          taken.filter((mail) => mail.includes(messageIdOf(`${name}/nieuwsbrief`, '<post@overdedrempel.example>')))
            .length,
        secrets: ['geheim-3'],
        async stop() {
          for (const close of stops) await close()
          await rm(own, { recursive: true, force: true })
        },
      }
    },
    {
      threads: 'all parts are one mail',
      editing: 'nobody can change a mail that left',
      losing: 'a mail server cannot be asked, so it needs a person; tried above',
      remove: 'a mail that left cannot be taken back',
      names: 'a receipt is looked for by key',
    },
  )
})
