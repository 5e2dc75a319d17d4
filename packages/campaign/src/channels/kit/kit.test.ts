import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { openBrowser } from '@drempel/browser'
import axe from 'axe-core'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { unpackOthers } from '../../hand-over/kit-folder.ts'
import { kitPages } from '../../hand-over/kit-pages.ts'
import { kitPartOf } from '../../hand-over/kit-part.ts'
import { renderPoster } from '../../hand-over/poster.ts'
import { readFontCss } from '../../hand-over/read-font-css.ts'
import { openLedger } from '../../ledger/open-ledger.ts'
import type { LedgerEntry } from '../../model/ledger.ts'
import { exampleImage, examplePlanned, examplePost, exampleVideo } from '../../model/planned-post.example.ts'
import type { PlannedMedia, PlannedPost } from '../../model/planned-post.ts'
import type { Platform } from '../../model/platform.ts'
import { decideAfterFind } from '../../publish/decide.ts'
import { entryFor } from '../../publish/entry-for.ts'
import { withdrawPosts } from '../../publish/withdraw-posts.ts'
import { type AdapterLab, adapterContract } from '../adapter.contract.ts'
import { createKit } from './kit-adapter.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

let material = ''
let image: PlannedMedia
let video: PlannedMedia
beforeAll(async () => {
  material = await mkdtemp(join(tmpdir(), 'drempel-kit-material-'))
  const lay = async (name: string, text: string) => {
    await writeFile(join(material, name), text)
    return { path: join(material, name), sha256: sha256(text) }
  }
  image = { ...exampleImage, ...(await lay('stoel.png', 'picture')) }
  const vtt = await lay('clip.vtt', 'WEBVTT\n')
  const srt = await lay('clip.srt', '1\n')
  video = {
    ...exampleVideo,
    ...(await lay('clip.mp4', 'film')),
    poster: await lay('clip.png', 'still'),
    captions: { lang: 'nl', vttPath: vtt.path, vttSha256: vtt.sha256, srtPath: srt.path, srtSha256: srt.sha256 },
  }
})
afterAll(() => rm(material, { recursive: true, force: true }))

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drempel-kit-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const day = '2027-03-04'
const zipOf = () => readFile(join(folder, `${day}.zip`))
const filesIn = async () => unzipSync(await zipOf())
const theDay = (): PlannedPost[] => [
  examplePlanned('poster', { media: [image] }),
  examplePlanned('tiktok', { media: [video] }),
  examplePlanned('instagram', { media: [image] }),
  examplePlanned('facebook', { media: [], local: { day, time: '08:30', offset: '+01:00' } }),
]

describe('the ZIP of a day', () => {
  it('has every post in order of time, with texts ready to paste, files, captions and a checklist', async () => {
    for (const planned of theDay()) expect(await createKit({ folder }).put(planned)).toMatchObject({ kind: 'done' })
    const files = await filesIn()
    expect(Object.keys(files)).toEqual([
      'kit.json',
      'LEESMIJ.txt',
      'checklist.html',
      'checklist.txt',
      '01-facebook-stoel-bij-de-lift/tekst.txt',
      '02-instagram-stoel-bij-de-lift/alt.txt',
      '02-instagram-stoel-bij-de-lift/stoel-bij-de-lift-1.png',
      '02-instagram-stoel-bij-de-lift/tekst.txt',
      '03-tiktok-stoel-bij-de-lift/alt.txt',
      '03-tiktok-stoel-bij-de-lift/stoel-bij-de-lift-1-omslag.png',
      '03-tiktok-stoel-bij-de-lift/stoel-bij-de-lift-1.mp4',
      '03-tiktok-stoel-bij-de-lift/stoel-bij-de-lift-1.nl.srt',
      '03-tiktok-stoel-bij-de-lift/stoel-bij-de-lift-1.nl.vtt',
      '03-tiktok-stoel-bij-de-lift/tekst.txt',
      '04-poster-stoel-bij-de-lift/alt.txt',
      '04-poster-stoel-bij-de-lift/poster.html',
      '04-poster-stoel-bij-de-lift/qr.svg',
      '04-poster-stoel-bij-de-lift/stoel-bij-de-lift-1.png',
      '04-poster-stoel-bij-de-lift/tekst.txt',
      '04-poster-stoel-bij-de-lift/titel.txt',
    ])
    const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
    expect(text('02-instagram-stoel-bij-de-lift/tekst.txt')).toBe(`${examplePlanned('instagram').parts[0]}\n`)
    expect(text('02-instagram-stoel-bij-de-lift/alt.txt')).toBe(`stoel-bij-de-lift-1.png\n${exampleImage.alt}\n`)
    expect(text('LEESMIJ.txt')).toContain('zone Europe/Amsterdam, op deze dag UTC+01:00')
    expect(text('checklist.txt')).toContain('02  10:00  Instagram: Een stoel bij de lift')
  })

  it('is the same bytes whatever the order in which the posts came', async () => {
    for (const planned of theDay()) await createKit({ folder }).put(planned)
    const first = await zipOf()
    await rm(folder, { recursive: true })
    for (const planned of theDay().toReversed()) await createKit({ folder }).put(planned)
    expect((await zipOf()).equals(first)).toBe(true)
  })

  it('is the same bytes in four time zones', async () => {
    const program = `
      import { createKit } from ${JSON.stringify(new URL('kit-adapter.ts', import.meta.url).href)}
      import { examplePlanned } from ${JSON.stringify(new URL('../../model/planned-post.example.ts', import.meta.url).href)}
      import { createHash } from 'node:crypto'
      import { readFileSync } from 'node:fs'
      await createKit({ folder: process.argv[1] }).put(examplePlanned('whatsapp', { media: [] }))
      process.stdout.write(createHash('sha256').update(readFileSync(process.argv[1] + '/${day}.zip')).digest('hex'))`
    const zones = ['UTC', 'Europe/Amsterdam', 'America/New_York', 'Pacific/Auckland']
    const ended = await Promise.all(
      zones.map((TZ) =>
        promisify(execFile)(
          process.execPath,
          ['--input-type=module', '-e', program, join(folder, TZ.replace('/', '-'))],
          { env: { ...process.env, TZ } },
        ),
      ),
    )
    const made = ended.map(({ stdout, stderr }) => stdout || stderr)
    expect(new Set(made).size).toBe(1)
    expect(made[0]).toMatch(/^[0-9a-f]{64}$/)
  }, 60_000)

  it('can be opened by another program', async () => {
    for (const planned of theDay()) await createKit({ folder }).put(planned)
    const zip = await zipOf()
    // The end record says how many files there are (PKWARE APPNOTE §4.3.16).
    expect(zip.readUInt16LE(zip.length - 22 + 10)).toBe(20)
  })
})

describe('exactly once', () => {
  it('lays a post ready once, and does not touch a ZIP that is as it should be', async () => {
    const planned = examplePlanned('instagram', { media: [image] })
    await createKit({ folder }).put(planned)
    const before = await stat(join(folder, `${day}.zip`))
    expect(await createKit({ folder }).put(planned)).toEqual({
      kind: 'done',
      ref: { ids: [`${day}/stoel-bij-de-lift/instagram`] },
    })
    expect((await stat(join(folder, `${day}.zip`))).ino).toBe(before.ino)
  })

  it('mends the ZIP of a process that was ended between the files and the ZIP', async () => {
    const planned = examplePlanned('instagram', { media: [image] })
    await createKit({ folder }).put(planned)
    await writeFile(join(folder, `${day}.zip`), 'half')
    expect(await createKit({ folder }).find(planned)).toMatchObject({ kind: 'whole', same: true })
    expect(Object.keys(await filesIn())).toContain('01-instagram-stoel-bij-de-lift/tekst.txt')
  })

  it('loses none of twelve posts that two runners lay ready at once, and leaves nothing half', async () => {
    const posts = Array.from({ length: 12 }, (_, index) =>
      examplePlanned('facebook', { post: { ...examplePost, id: `bericht-${index}` }, media: [image] }),
    )
    const [left, right] = [createKit({ folder }), createKit({ folder })]
    await Promise.all(posts.map((post, index) => (index % 2 ? left : right).put(post)))
    const files = await filesIn()
    expect(JSON.parse(strFromU8(files['kit.json'] ?? new Uint8Array())).posts).toHaveLength(12)
    expect((await readdir(folder)).toSorted()).toEqual([`${day}.zip`, 'delen'])
    expect((await readdir(join(folder, 'delen', day))).filter((name) => name.startsWith('.'))).toEqual([])
  }, 60_000)

  it('keeps all files of a post that four runners lay ready at once, again and again', async () => {
    for (let round = 0; round < 10; round += 1) {
      const planned = examplePlanned('tiktok', { post: { ...examplePost, id: `ronde-${round}` }, media: [video] })
      await Promise.all(Array.from({ length: 4 }, () => createKit({ folder }).put(planned)))
      const names = Object.keys(await filesIn()).filter((name) => name.includes(`ronde-${round}/`))
      expect(names).toHaveLength(6)
    }
  }, 60_000)

  it('replaces what was laid ready by a newer version', async () => {
    await createKit({ folder }).put(examplePlanned('whatsapp', { media: [image] }))
    const newer = examplePlanned('whatsapp', { media: [], parts: ['Anders.'] })
    expect(await createKit({ folder }).find(newer)).toMatchObject({ kind: 'whole', same: false })
    await createKit({ folder }).put(newer)
    expect(Object.keys(await filesIn()).filter((name) => name.startsWith('01-'))).toEqual([
      '01-whatsapp-stoel-bij-de-lift/tekst.txt',
    ])
  })

  it('lays nothing ready that is not what was approved', async () => {
    const other = examplePlanned('instagram', { media: [{ ...image, sha256: 'e'.repeat(64) }] })
    expect(await createKit({ folder }).put(other)).toEqual({
      kind: 'refused',
      reason:
        'Unexpected other bytes in `stoel-bij-de-lift-1.png`, expected the file that was approved; plan and approve again',
    })
    const { captions, ...bare } = video
    const stale: Partial<PlannedMedia>[] = [
      { poster: { path: join(material, 'weg.png'), sha256: sha256('still') } },
      { poster: { path: join(material, 'clip.png'), sha256: sha256('another still') } },
      captions ? { captions: { ...captions, srtSha256: sha256('other words') } } : {},
    ]
    for (const change of stale)
      expect(
        await createKit({ folder }).put(examplePlanned('tiktok', { media: [{ ...bare, ...change }] })),
      ).toMatchObject({
        kind: 'refused',
      })
    expect(await createKit({ folder }).find(other)).toEqual({ kind: 'absent' })
  })

  const zips = async () => (await readdir(folder)).filter((name) => name.endsWith('.zip'))
  const onTheFifth = (planned: PlannedPost) =>
    examplePlanned(planned.channel.platform, {
      media: planned.media,
      dueAt: '2027-03-05T09:00:00Z',
      local: { day: '2027-03-05', time: '10:00', offset: '+01:00' },
    })

  it('moves a post to another day, and hands it over once', async () => {
    const planned = examplePlanned('instagram', { media: [image] })
    const moved = onTheFifth(planned)
    await createKit({ folder }).put(planned)
    expect(await createKit({ folder }).find(moved)).toMatchObject({ kind: 'whole', same: false, differs: ['time'] })
    expect(await createKit({ folder }).put(moved)).toMatchObject({ kind: 'done' })
    expect(await zips()).toEqual(['2027-03-05.zip'])
    expect(await createKit({ folder }).find(moved)).toMatchObject({ kind: 'whole', same: true })
  })

  it('is laid anew by the publisher when the plan changed since, unless its time is over', () => {
    const planned = examplePlanned('instagram', { media: [] })
    const entry = {
      ...entryFor(planned),
      state: 'sending',
      attempts: 1,
      notBeforeMs: 0,
      leaseUntilMs: 0,
      updatedAtMs: 0,
    }
    const found = { kind: 'whole', ref: { ids: ['x'] }, same: false } as const
    const decide = (post: PlannedPost, nowMs: number) => decideAfterFind(found, post, entry as LedgerEntry, nowMs).kind
    const dueMs = Date.parse(planned.dueAt)
    expect(decide(planned, dueMs)).toBe('send')
    expect(decide(planned, dueMs + 3 * 3_600_000)).toBe('settle')
    expect(decide(examplePlanned('mastodon'), dueMs)).toBe('settle')
  })

  it('leaves the other posts of the day that a post moved away from', async () => {
    const [stays, goes] = [examplePlanned('facebook', { media: [] }), examplePlanned('instagram', { media: [] })]
    for (const planned of [stays, goes, onTheFifth(goes)]) await createKit({ folder }).put(planned)
    expect(await zips()).toEqual([`${day}.zip`, '2027-03-05.zip'])
    expect(JSON.parse(strFromU8((await filesIn())['kit.json'] ?? new Uint8Array())).posts).toMatchObject([
      { key: stays.key },
    ])
  })

  it('takes out what the plan does not have, from a day on', async () => {
    const [stays, goes] = [examplePlanned('facebook', { media: [] }), examplePlanned('instagram', { media: [] })]
    for (const planned of [stays, goes]) await createKit({ folder }).put(planned)
    expect(await unpackOthers(folder, new Set([stays.key]), '2027-03-05')).toEqual([])
    expect(await unpackOthers(folder, new Set([stays.key]), day)).toMatchObject([{ key: goes.key }])
    expect(Object.keys(await filesIn()).filter((name) => name.includes('instagram'))).toEqual([])
    expect(await createKit({ folder }).findByKey?.(goes.key)).toMatchObject({ kind: 'whole' })
  })
})

describe('taking back', () => {
  const zips = async () => (await readdir(folder)).filter((name) => name.endsWith('.zip'))

  it('takes the post out of the pack, and never says that people have not got it', async () => {
    const kit = createKit({ folder })
    const planned = examplePlanned('instagram', { media: [] })
    const sent = await kit.put(planned)
    const ref = sent.kind === 'done' ? sent.ref : { ids: [] }
    const answer = { kind: 'refused', reason: 'Haal het zelf weg van Instagram; uit het pakket is het al' }
    expect(await kit.remove(ref)).toEqual(answer)
    expect(await zips()).toEqual([])
    // Asked again, by another process: it still was handed over.
    expect(await createKit({ folder }).find(planned)).toMatchObject({ kind: 'whole', same: false })
    expect(await createKit({ folder }).remove(ref)).toEqual(answer)
  })

  it.each([
    ['poster', 'nl', 'Haal zelf de posters weg die al hangen; uit het pakket is het al'],
    ['press', 'nl', 'Bel de redactie dat het is ingetrokken; uit het pakket is het al'],
    ['tiktok', 'en', 'Take it away from TikTok yourself; it is out of the kit'],
  ] as const)('says for %s in %s what a person has to do', async (platform, lang, reason) => {
    const kit = createKit({ folder, lang })
    const sent = await kit.put(examplePlanned(platform, { media: [] }))
    expect(await kit.remove(sent.kind === 'done' ? sent.ref : { ids: [] })).toEqual({ kind: 'refused', reason })
  })

  it('forgets that it was taken out when it is handed over again', async () => {
    const kit = createKit({ folder })
    const planned = examplePlanned('instagram', { media: [] })
    const sent = await kit.put(planned)
    await kit.remove(sent.kind === 'done' ? sent.ref : { ids: [] })
    await kit.put(planned)
    expect(await kit.find(planned)).toMatchObject({ kind: 'whole', same: true })
  })

  it('leaves a withdrawal incomplete, in the plan or not, also when it is asked for twice', async () => {
    const ledger = await openLedger({ file: join(folder, 'logboek.sqlite') })
    const kit = createKit({ folder: join(folder, 'pakket') })
    const uses = { consents: ['t-noor'], statistics: [], quotes: [], pieces: [] }
    const planned = examplePlanned('instagram', { media: [], uses })
    await kit.put(planned)
    await ledger.enter(entryFor(planned), Date.parse(planned.dueAt) - 1)
    for (const posts of [[planned], [planned], [], []]) {
      const proof = await withdrawPosts({
        what: { kind: 'consent', consent: 't-noor' },
        by: 'Robin Voorbeeld',
        plan: { posts, problems: [] },
        ledger,
        adapters: new Map([[planned.channel.id, kit]]),
        clock: { nowMs: () => Date.parse('2027-03-05T09:00:00Z'), pause: async () => {} },
      })
      expect(proof).toMatchObject({
        complete: false,
        posts: [{ kind: 'left', reason: 'Haal het zelf weg van Instagram; uit het pakket is het al' }],
      })
    }
    await ledger.close()
  })
})

describe('the steps of a part', () => {
  const altStep = (platform: Platform, media: readonly PlannedMedia[]) =>
    kitPartOf(examplePlanned(platform, { media })).steps.filter((step) => step.includes('alt.txt'))

  it('say for every platform where the words go for who does not see', () => {
    expect(altStep('instagram', [image])).toEqual([
      'Vul bij het beeld de alternatieve tekst in uit alt.txt. Instagram heeft daar een eigen veld voor.',
    ])
    expect(altStep('tiktok', [video])).toEqual([
      'TikTok heeft geen veld voor wat er op een film te zien is. Zet de tekst uit alt.txt in de eerste reactie.',
    ])
    expect(altStep('whatsapp', [image])).toEqual([
      'WhatsApp heeft geen veld voor wat er op een beeld te zien is. Stuur de tekst uit alt.txt er meteen achteraan.',
    ])
    expect(altStep('facebook', [])).toEqual([])
  })
})

describe('the pages of the kit', () => {
  it('give axe nothing to say, keep within a phone and follow no script of the words', async () => {
    const browser = await openBrowser()
    const evil = '<img src=x onerror=alert(1)>'
    const planned = examplePlanned('poster', { title: evil, parts: [evil.repeat(4)], media: [], example: true })
    const pages = [
      renderPoster(planned, ''),
      kitPages(day, [kitPartOf(planned)]).find(({ name }) => name === 'checklist.html')?.text ?? '',
    ]
    for (const text of pages) {
      const page = await browser.newPage({ viewport: { width: 320, height: 800 } })
      await page.setContent(text)
      expect(await page.$$('img')).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      await page.evaluate(axe.source)
      const found = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
      expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
      await page.close()
    }
    await browser.close()
  }, 120_000)

  it('print a poster on one sheet of A4, with all its words and room for its picture', async () => {
    const sixty = Array.from({ length: 60 }, (_, index) => (index % 4 ? 'buren' : 'ontmoetingsplek')).join(' ')
    const evening = `Donderdag 18 maart draaien we een film van tien minuten over buren die iets begonnen. Daarna koffie, en wie wil vertelt.\n\nJe hoeft je niet op te geven, en je bent ook welkom als je niemand kent.\n\nKijk hoe het ging: toolkit.example/film.html`
    const posters = [
      examplePlanned('poster', { media: [] }),
      examplePlanned('poster', { title: 'Kom kijken, blijf praten', parts: [evening], media: [image] }),
      examplePlanned('poster', {
        title: 'Veertig groepen buren, veertig deuren',
        parts: [sixty],
        media: [image],
        example: true,
      }),
    ]
    const browser = await openBrowser()
    const page = await browser.newPage({ viewport: { width: 794, height: 1123 } })
    const fontCss = await readFontCss()
    for (const planned of posters) {
      await page.setContent(renderPoster(planned, fontCss))
      await page.evaluate(() => document.fonts.ready)
      const seen = await page.evaluate(() => {
        const words = document.querySelector('.words') as HTMLElement
        const heights = [...document.querySelectorAll('img')].map((one) => one.getBoundingClientRect().height)
        const faces = [...document.fonts].filter(({ status }) => status === 'loaded').length
        return { over: words.scrollHeight - words.clientHeight, heights, faces }
      })
      expect(seen.over).toBe(0)
      expect(seen.faces).toBe(2)
      for (const height of seen.heights) expect(height).toBeGreaterThan(180)
      const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
      expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1)
      expect(pdf).toMatch(/\/MediaBox \[0 0 59[45]\.\d+ 84[12]\.\d+\]/)
    }
    await browser.close()
  }, 120_000)
})

describe('as every channel', () => {
  adapterContract(
    async (): Promise<AdapterLab> => {
      const own = await mkdtemp(join(tmpdir(), 'drempel-kit-contract-'))
      return {
        adapter: createKit({ folder: own }),
        post: (name) => examplePlanned('facebook', { post: { ...examplePost, id: name }, media: [image] }),
        async count(name) {
          const zip = await readFile(join(own, `${day}.zip`)).catch(() => undefined)
          const names = zip ? Object.keys(unzipSync(zip)) : []
          return names.filter((file) => new RegExp(`^\\d+-facebook-${name}/tekst\\.txt$`).test(file)).length
        },
        secrets: [],
        stop: () => rm(own, { recursive: true, force: true }),
      }
    },
    {
      remove: 'what was handed over is with people; only our own copy goes, which is tried above',
      names: 'a part of a pack is looked for by key',
      threads: 'a thread is one part of the kit, with a file for each of its texts',
      editing: 'the ZIP is made again from its own records',
      losing: 'nothing answers that could be lost; a kill between files and ZIP is tried above',
    },
  )
})
