import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { openBrowser } from '@drempel/browser'
import { unzipSync } from 'fflate'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CalledOptions, called } from './called.ts'
import { campaign, startCampaign } from './campaign.ts'
import { makeOwnCampaign, type OwnCampaign } from './own-campaign.ts'
import { type StartedPds, startPds } from './pds.ts'

/**
 * The first weeks of a communications department, with the real calendar, a real Bluesky server and a real mail server. The project
 * data are **invented records that permit what is tried** (see own-campaign.ts): with the example as it is, nothing may be sent,
 * which the last test shows. The tests are one story and run in order.
 */
const toolkit = fileURLToPath(new URL('../../toolkit/src/main.ts', import.meta.url))
/** A call takes a second or two; on a machine that is full, longer. */
const timeout = 240_000
const mailPassword = 'een-verzonnen-wachtwoord'

let root = ''
let own: OwnCampaign
let pds: StartedPds
const mails: ParsedMail[] = []
let mailServer: SMTPServer

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'drempel-new-user-'))
  // The toolkit as its own command line builds it; the campaign reads what that wrote.
  const built = promisify(execFile)(
    process.execPath,
    [toolkit, 'build', '--out', join(root, 'site'), '--now', '2026-11-25'],
    {
      cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    },
  )
  mailServer = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    logger: false,
    onAuth: ({ username, password }, _session, done) =>
      password === mailPassword ? done(null, { user: username }) : done(new Error('No entry')),
    onData(stream, _session, done) {
      simpleParser(stream).then((mail) => {
        mails.push(mail)
        done()
      }, done)
    },
  })
  await new Promise<void>((resolve) => mailServer.listen(0, '127.0.0.1', resolve))
  const { port } = mailServer.server.address() as { port: number }
  const [started] = await Promise.all([startPds(), built])
  pds = started
  own = await makeOwnCampaign(root, join(root, 'site/content.json'), {
    bluesky: pds,
    mail: { port, account: 'post@overdedrempel.example' },
  })
}, 600_000)
afterAll(async () => {
  await pds?.stop()
  await new Promise<void>((resolve) => mailServer.close(() => resolve()))
  await rm(root, { recursive: true, force: true })
})

const keys = () => ({ DREMPEL_BLUESKY_PASSWORD: pds.password, DREMPEL_NIEUWSBRIEF_PASSWORD: mailPassword })

/** One call of the tool, with the keys of this campaign. */
const call = (args: readonly string[], { env, ...options }: CalledOptions = {}) =>
  called([...args, '--folder', own.folder], { ...options, env: { ...keys(), ...env } })

/** The same as a process of its own, as a person starts it: that takes seconds, so only some calls of the story are. */
const callAsProcess = (args: readonly string[], options: { readonly at?: string } = {}) =>
  campaign([...args, '--folder', own.folder], { ...options, env: keys() })

const autumn = '2026-11-25T09:00:00Z'

describe('looking', { timeout }, () => {
  it('shows the calendar of a hundred posts and more, and makes it a page and a file for an agenda', async () => {
    const { status, stdout, stderr } = await callAsProcess(['plan', '--html', '--ics'], { at: autumn })
    expect(status).toBe(0)
    expect(stdout).toContain('maandag 18 januari 2027\n  10:00  Veertig groepen buren, veertig deuren')
    expect(stderr).toContain('Gemaakt: ')
    expect(await readFile(join(own.folder, 'out/kalender.ics'), 'utf8')).toContain('BEGIN:VEVENT')
  })

  it('finds no errors in the calendar, and says what nobody confirmed yet', async () => {
    const { status, stderr } = await call(['check'], { at: autumn })
    expect(stderr).toContain('Unexpected occasion `kennisbijeenkomst` that nobody confirmed')
    expect(stderr).toMatch(/^0 fouten en \d+ opmerkingen\.$/m)
    expect(status).toBe(0)
  })

  it('makes one page of all posts that a browser opens without asking anybody for anything', async () => {
    const { status } = await call(['preview'], { at: autumn })
    expect(status).toBe(0)
    const browser = await openBrowser()
    try {
      const page = await browser.newPage()
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      const address = pathToFileURL(join(own.folder, 'out/voorbeeld.html')).href
      await page.goto(address)
      expect(await page.locator('article').count()).toBeGreaterThan(100)
      expect(asked.filter((one) => one !== address && !one.startsWith('data:'))).toEqual([])
    } finally {
      await browser.close()
    }
  })

  it('says per channel whether we can use it, and for the others which variable is missing', async () => {
    const { status, stdout, stderr } = await call(['doctor'], { at: autumn })
    expect(stdout).toContain(`✓ Bluesky @overdedrempel.example\n      Ingelogd als ${pds.account}.`)
    expect(stdout).toContain('✓ Nieuwsbrief voor initiatieven en adviseurs\n      De mailserver laat ons binnen.')
    expect(stdout).toContain('DREMPEL_MASTODON_TOKEN')
    expect(stdout + stderr).not.toContain(pds.password)
    expect(stdout + stderr).not.toContain(mailPassword)
    expect(status).toBe(1)
  })
})

describe('approving', { timeout }, () => {
  it('asks who, and does nothing without somebody to ask', async () => {
    expect((await call(['approve', 'portiekkoffie'], { at: autumn })).stderr).toContain('zet er `--by "Jouw Naam"` bij')
    const { status, stderr } = await call(['approve', 'portiekkoffie', '--by', 'Robin Voorbeeld'], { at: autumn })
    expect(stderr).toContain('Zet er `--yes` bij.')
    expect(status).toBe(2)
  })

  it('binds a name to exactly these posts', async () => {
    const names = ['portiekkoffie/bluesky', 'een-tafel-nodig', 'wie-zien-we-niet', 'de-eerste-tien']
    const { status, stderr } = await call(['approve', ...names, '--by', 'Robin Voorbeeld', '--yes'], { at: autumn })
    expect(stderr).toContain('Akkoord op 17 berichten.')
    expect(status).toBe(0)
    expect(await readdir(join(own.folder, 'approvals'))).toContain('een-tafel-nodig--bluesky.yaml')
  })
})

describe('publishing', { timeout }, () => {
  it('sends nothing ahead of its time', async () => {
    const { status, stderr } = await call(['publish', '--now', '2027-01-22T08:35'])
    expect(stderr).toContain('--dry-run')
    expect(status).toBe(2)
    expect(await pds.records()).toEqual([])
  })

  it('says what would happen, and changes nothing', async () => {
    const { stdout, stderr } = await call(['publish', '--dry-run', '--now', '2027-01-22T08:35'])
    expect(stdout).toContain('portiekkoffie/bluesky  zou worden verstuurd')
    expect(stdout).toContain('portiekkoffie/mastodon  we kunnen nog niet op dit kanaal')
    expect(stdout).toContain('portiekkoffie/tiktok  nog geen akkoord')
    expect(stderr).toContain('Er is niets verstuurd')
    expect(await pds.records()).toEqual([])
  })

  it('sends a film with its description and captions, once however often it is asked', async () => {
    const at = '2027-01-22T07:35:00Z'
    const first = await callAsProcess(['publish'], { at })
    expect(first.stdout).toContain('✓ portiekkoffie/bluesky  verstuurd')
    const second = await call(['publish'], { at })
    expect(second.stdout).not.toContain('portiekkoffie/bluesky')
    const [record, ...others] = await pds.records()
    expect(others).toEqual([])
    expect(record?.value).toMatchObject({
      langs: ['nl'],
      embed: {
        $type: 'app.bsky.embed.video',
        alt: 'Tekening van een groene voordeur die op een kier staat. Warm licht valt over de drempel.',
        captions: [{ lang: 'nl' }],
      },
    })
  })

  it('goes on by itself until it is stopped, and stops well', async () => {
    const options = { env: keys(), at: '2027-02-09T09:05:00Z' }
    const child = startCampaign(['run', '--folder', own.folder], options)
    let said = ''
    child.stdout?.on('data', (part) => {
      said += part
      if (said.includes('een-tafel-nodig/bluesky  verstuurd')) child.kill('SIGTERM')
    })
    child.stderr?.on('data', (part) => {
      said += part
    })
    const status = await new Promise((resolve) => child.once('close', resolve))
    expect(said).toContain('De campagne staat uit. Er is niets half gebleven.')
    expect(status).toBe(0)
    expect(await pds.records()).toHaveLength(2)
  })

  it('lays ready what is placed by hand, a ZIP for each day', async () => {
    const { stdout, status } = await call(['kit', 'een-tafel-nodig'], { at: '2027-02-09T09:06:00Z' })
    expect(stdout).toContain('2027-02-09.zip')
    expect(status).toBe(0)
    const zip = unzipSync(await readFile(join(own.folder, 'out/pakket/2027-02-09.zip')))
    expect(Object.keys(zip)).toEqual(expect.arrayContaining(['LEESMIJ.txt', 'checklist.html', 'kit.json']))
    expect(Object.keys(zip).filter((name) => name.endsWith('een-tafel-nodig/tekst.txt'))).toHaveLength(3)
    expect((await stat(join(own.folder, 'out/berichten.csv'))).size).toBeGreaterThan(500)
  })

  it('mails the newsletter and draws the feed', async () => {
    const { stdout } = await call(['publish'], { at: '2027-02-16T09:05:00Z' })
    expect(stdout).toContain('✓ wie-zien-we-niet/nieuwsbrief  verstuurd')
    expect(mails.map(({ subject }) => subject)).toEqual(['Drie cirkels op een vel papier'])
    expect(mails[0]?.text).toContain('Pak een vel papier en teken drie cirkels.')
    expect(await readFile(join(own.folder, 'out/feed/rss.xml'), 'utf8')).toContain('Drie cirkels op een vel papier')
  })

  it('finds on the servers what it sent', async () => {
    const { status, stderr } = await call(['verify'], { at: '2027-02-16T09:10:00Z' })
    expect(stderr).toContain('alles staat zoals het hoort.')
    expect(stderr).toContain('Niet vergeleken, want we kunnen er niet bij: Mastodon @overdedrempel@sociaal.example.')
    expect(status).toBe(0)
  })
})

describe('a person takes back what they agreed to', { timeout }, () => {
  const at = '2027-02-17T09:00:00Z'

  it('and every post with their words is gone, with proof', async () => {
    const consents = own.snapshot.consents.map((one) =>
      one.id === 'c-0041' ? { ...one, withdrawnOn: '2027-02-17' as (typeof own.snapshot)['asOf'] } : one,
    )
    await own.writeSnapshot({ ...own.snapshot, consents })
    expect((await pds.records()).some(({ value }) => String(value.text).includes('We hadden een tafel nodig'))).toBe(
      true,
    )

    const { status, stdout } = await call(['withdraw', '--consent', 'c-0041', '--by', 'Robin Voorbeeld', '--yes'], {
      at,
    })
    expect(stdout).toContain('✓ een-tafel-nodig/bluesky  weggehaald')
    // What people placed by hand, people have to take away.
    expect(stdout).toContain('✗ een-tafel-nodig/facebook  staat er misschien nog: haal het zelf weg')
    expect(status).toBe(1)
    expect((await pds.records()).map(({ value }) => String(value.text)).join()).not.toContain('een tafel nodig')

    const [proof] = await readdir(join(own.folder, 'logboek/intrekkingen'))
    expect(JSON.parse(await readFile(join(own.folder, 'logboek/intrekkingen', proof ?? ''), 'utf8'))).toMatchObject({
      what: { kind: 'consent', consent: 'c-0041' },
      by: 'Robin Voorbeeld',
      complete: false,
    })
  })

  it('and who takes away by hand what no program can says so, and the proof is whole', async () => {
    const by = ['--by', 'Sam Voorbeeld', '--yes']
    const { stdout } = await call(['withdraw', 'een-tafel-nodig/facebook', '--done', ...by], { at })
    expect(stdout).toContain(
      '✓ een-tafel-nodig/facebook  zelf weggehaald door Sam Voorbeeld op woensdag 17 februari 2027',
    )
    expect((await call(['status'], { at })).stdout).toMatch(
      /^ingetrokken, nog zelf weg te halen .*een-tafel-nodig[\s\S]*^ingetrokken .*een-tafel-nodig\/facebook.*zelf weggehaald door Sam Voorbeeld/m,
    )
    await call(['withdraw', '--consent', 'c-0041', '--done', ...by], { at })
    const { status } = await call(['withdraw', '--consent', 'c-0041', ...by], { at })
    expect(status).toBe(0)
    await call(['report', '--from', '2027-02-01'], { at })
    expect(await readFile(join(own.folder, 'out/verslag.html'), 'utf8')).toContain('zelf weggehaald door Sam Voorbeeld')
  })

  it('and it is never sent again, whatever somebody approves', async () => {
    const names = ['approve', 'alles', '--by', 'Robin Voorbeeld', '--yes']
    await call(names, { at: '2027-02-09T09:05:00Z' })
    const before = await pds.records()
    await call(['publish'], { at: '2027-02-09T09:10:00Z' })
    const added = (await pds.records()).filter(({ uri }) => !before.some((one) => one.uri === uri))
    expect(added.map(({ value }) => value.text).join()).not.toContain('een tafel nodig')
  })
})

it(
  'reports what was measured, and says of the rest that it was not',
  async () => {
    const { status, stdout, stderr } = await call(['report'], { at: '2027-03-01T09:00:00Z' })
    expect(status).toBe(0)
    expect(stdout).toContain('verslag.html')
    expect(stderr).toContain('De bezoeken aan de toolkit zijn niet gemeten')
    const browser = await openBrowser()
    try {
      const page = await browser.newPage()
      await page.goto(pathToFileURL(join(own.folder, 'out/verslag.html')).href)
      expect(await page.textContent('h1')).toBe('Wat de berichten opleverden')
      expect(await page.textContent('main')).toContain('niet gemeten')
      expect(await page.textContent('table')).toContain('Bluesky @overdedrempel.example')
    } finally {
      await browser.close()
    }
  },
  timeout,
)

it(
  'sends nothing from the example, approved or not',
  async () => {
    await own.writeSnapshot({ ...own.snapshot, example: true })
    const at = '2027-02-03T09:05:00Z'
    await call(['approve', 'adviseurs', '--by', 'Robin Voorbeeld', '--yes'], { at: autumn })
    const before = await pds.records()
    const { status, stdout } = await call(['publish'], { at: '2027-02-02T08:05:00Z' })
    expect(stdout).toContain('✗ adviseurs-gezocht/bluesky  er zitten verzonnen mensen of cijfers in')
    expect(status).toBe(1)
    expect(await pds.records()).toEqual(before)
    expect((await call(['kit'], { at })).stdout).toBe('')
  },
  timeout,
)
