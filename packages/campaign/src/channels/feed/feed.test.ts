import { createHash } from 'node:crypto'
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBrowser } from '@drempel/browser'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { exampleImage, examplePlanned, examplePost, exampleVideo } from '../../model/planned-post.example.ts'
import { type AdapterLab, adapterContract } from '../adapter.contract.ts'
import { createFeed } from './feed-adapter.ts'
import { feedEntryOf } from './feed-entry.ts'
import { entryId, renderAtom, renderRss } from './render-feeds.ts'

const place = { siteUrl: 'https://toolkit.example', feedUrl: 'https://toolkit.example/berichten' }
const named = (id: string, dueAt = '2027-03-04T09:00:00Z', changes = {}) =>
  examplePlanned('feed', { post: { ...examplePost, id }, dueAt, media: [], ...changes })
const idOf = (id: string) => entryId(`${id}/feed`)
const one = named('stoel-bij-de-lift')
const evil = named('gek', '2027-03-05T09:00:00Z', {
  title: ']]> & <b> "\'\u0000',
  parts: ['Eén\n\n<script>alert(1)</script>\u000b'],
})

describe('both feeds, read by a real XML parser', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await openBrowser()
    page = await browser.newPage()
  }, 120_000)
  afterAll(() => browser.close())

  /** Texts of elements as an XML parser sees them; a text that is not well-formed throws. */
  const read = (xml: string, name: string) =>
    page.evaluate(
      ([text, tag]) => {
        const document = new DOMParser().parseFromString(text as string, 'application/xml')
        const error = document.querySelector('parsererror')
        if (error) throw new Error(error.textContent ?? 'not well-formed')
        return [...document.getElementsByTagName(tag as string)].map((element) => element.textContent)
      },
      [xml, name],
    )

  it.each([
    ['RSS', renderRss, 'guid', 'description'],
    ['Atom', renderAtom, 'id', 'content'],
  ] as const)(
    '%s is well-formed with no posts, with one, and with words that try to break out',
    async (_, render, id, words) => {
      const ids = async (posts: ReturnType<typeof named>[]) =>
        (await read(render(posts.map(feedEntryOf), place), id)).filter((text) => text !== entryId('berichten'))
      expect(await ids([])).toEqual([])
      expect(await ids([one])).toEqual([idOf('stoel-bij-de-lift')])
      expect(await ids([one, evil])).toEqual([idOf('gek'), idOf('stoel-bij-de-lift')])
      const xml = render([feedEntryOf(evil)], place)
      expect((await read(xml, 'title')).at(-1)).toBe(']]> & <b> "\'')
      expect((await read(xml, words)).at(-1)).toBe('<p>Eén</p><p>&lt;script&gt;alert(1)&lt;/script&gt;</p>')
    },
  )
})

describe('the feeds', () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    feedEntryOf(named(`bericht-${index}`, `2027-03-04T09:${String(index).padStart(2, '0')}:00Z`)),
  )

  it('hold the newest fifty, newest first, in whatever order they came', () => {
    const rss = renderRss(many.toReversed(), place)
    expect(rss).toBe(renderRss(many, place))
    expect(rss.match(/<item>/g)).toHaveLength(50)
    expect(rss.indexOf(idOf('bericht-59'))).toBeLessThan(rss.indexOf(idOf('bericht-58')))
    expect(rss).not.toContain(idOf('bericht-9'))
  })

  it('give days and instants as their rules want them', () => {
    expect(renderRss([feedEntryOf(one)], place)).toContain('<pubDate>Thu, 04 Mar 2027 09:00:00 GMT</pubDate>')
    expect(renderAtom([feedEntryOf(one)], place)).toContain('<published>2027-03-04T09:00:00Z</published>')
  })
})

describe('createFeed', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'drempel-feed-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))
  const open = () => createFeed({ ...place, folder: join(folder, 'web'), entries: join(folder, 'entries') })
  const rss = () => readFile(join(folder, 'web', 'rss.xml'), 'utf8')

  it('finds what it published, and publishes it once however often it is asked', async () => {
    expect(await open().find(one)).toEqual({ kind: 'absent' })
    const sent = await open().put(one)
    await open().put(one)
    expect(sent).toMatchObject({ kind: 'done', ref: { ids: [idOf('stoel-bij-de-lift')] } })
    expect(await open().find(one)).toMatchObject({ kind: 'whole', same: true })
    expect((await rss()).match(/<item>/g)).toHaveLength(1)
  })

  it('sees that another version was published', async () => {
    await open().put(one)
    expect(await open().find({ ...one, hash: 'f'.repeat(64) })).toMatchObject({ kind: 'whole', same: false })
  })

  it('takes a post away, also twice', async () => {
    const sent = await open().put(one)
    if (sent.kind !== 'done') throw new Error('Expected it to be published')
    await open().remove(sent.ref)
    expect(await open().remove(sent.ref)).toMatchObject({ kind: 'done' })
    expect(await open().find(one)).toEqual({ kind: 'absent' })
    expect(await rss()).not.toContain('<item>')
  })

  it('mends the feeds of a process that was ended after the entry and before them', async () => {
    await open().put(one)
    await writeFile(join(folder, 'web', 'rss.xml'), '<rss/>')
    expect(await open().find(one)).toMatchObject({ kind: 'whole' })
    expect(await rss()).toContain(idOf('stoel-bij-de-lift'))
  })

  it('loses none of forty posts that two runners publish at once', async () => {
    const posts = Array.from({ length: 40 }, (_, index) => named(`bericht-${index}`))
    const [left, right] = [open(), open()]
    await Promise.all(posts.map((post, index) => (index % 2 ? left : right).put(post)))
    expect((await rss()).match(/<item>/g)).toHaveLength(40)
    expect((await readdir(join(folder, 'web'))).toSorted()).toEqual(['atom.xml', 'rss.xml'])
  }, 60_000)

  const withPictures = async (id = 'stoel-bij-de-lift') => {
    const files = await Promise.all(
      [exampleImage, exampleVideo].map(async (media, index) => {
        const path = join(folder, `bron-${index}`)
        await writeFile(path, `bytes of ${media.name}`)
        const sha256 = createHash('sha256')
          .update(await readFile(path))
          .digest('hex')
        return { ...media, path, sha256, bytes: (await readFile(path)).length }
      }),
    )
    return named(id, one.dueAt, { media: files })
  }
  const onTheWeb = () => readdir(join(folder, 'web', 'beelden')).catch(() => [])

  it('puts pictures and films beside the feeds, and names them with what is to be seen', async () => {
    expect(await open().put(await withPictures())).toMatchObject({ kind: 'done' })
    const [image, film] = (await onTheWeb()).toSorted((left) => (left.endsWith('.png') ? -1 : 1))
    const address = `${place.feedUrl}/beelden/${image}`
    expect(await rss()).toContain(`<enclosure url="${address}" length="32" type="image/png"/>`)
    expect(await rss()).toContain(`img src=&quot;${address}&quot; alt=&quot;${exampleImage.alt}&quot;`)
    const atom = await readFile(join(folder, 'web', 'atom.xml'), 'utf8')
    expect(atom).toContain(`<link rel="enclosure" href="${place.feedUrl}/beelden/${film}"`)
    expect(await readFile(join(folder, 'web', 'beelden', String(image)), 'utf8')).toBe(
      'bytes of stoel-bij-de-lift-1.png',
    )
  })

  it('publishes nothing with a picture that is not what was approved', async () => {
    expect(await open().put(named('anders', one.dueAt, { media: [exampleImage] }))).toMatchObject({ kind: 'refused' })
    expect(await open().find(named('anders'))).toEqual({ kind: 'absent' })
  })

  it('fills the folder on the web again when somebody threw it away', async () => {
    const post = await withPictures()
    await open().put(post)
    await rm(join(folder, 'web'), { recursive: true })
    expect(await open().find(post)).toMatchObject({ kind: 'whole', same: true })
    expect(await onTheWeb()).toHaveLength(2)
  })

  it('takes pictures away with the last post that shows them', async () => {
    const [first, second] = [await withPictures('een'), await withPictures('twee')]
    for (const post of [first, second]) await open().put(post)
    await open().remove({ ids: [idOf('een')] })
    expect(await onTheWeb()).toHaveLength(2)
    await open().remove({ ids: [idOf('twee')] })
    expect(await onTheWeb()).toEqual([])
    expect(await readdir(join(folder, 'entries', 'beelden'))).toEqual([])
  })

  it('finds and removes its entries also when the site got another name', async () => {
    const sent = await open().put(one)
    const renamed = createFeed({
      siteUrl: 'https://nieuwenaam.example',
      feedUrl: 'https://nieuwenaam.example/berichten',
      folder: join(folder, 'web'),
      entries: join(folder, 'entries'),
    })
    expect(await renamed.remove(sent.kind === 'done' ? sent.ref : { ids: [] })).toMatchObject({ kind: 'done' })
    expect(await open().find(one)).toEqual({ kind: 'absent' })
    expect(await renamed.remove({ ids: ['tag:toolkit.example,2026:gek/feed'] })).toMatchObject({ kind: 'refused' })
  })

  it('says which record it cannot read', async () => {
    await open().put(one)
    await writeFile(join(folder, 'entries', 'stoel-bij-de-lift--feed.json'), '{"key":')
    await expect(open().find(one)).rejects.toThrow(/stoel-bij-de-lift--feed\.json cannot be read/)
  })

  it.skipIf(process.getuid?.() === 0)('says when it may not write', async () => {
    await chmod(folder, 0o500)
    expect(await open().doctor()).toMatchObject({ ok: false })
    await chmod(folder, 0o700)
  })

  it('is fine with a folder that can be made', async () => {
    expect(await open().doctor()).toEqual({ ok: true, says: 'De map van de feeds is er.' })
  })
})

describe('as every channel', () => {
  adapterContract(
    async (): Promise<AdapterLab> => {
      const own = await mkdtemp(join(tmpdir(), 'drempel-feed-contract-'))
      return {
        adapter: createFeed({ ...place, folder: join(own, 'web'), entries: join(own, 'entries') }),
        post: (name) => named(name),
        async count(name) {
          const rss = await readFile(join(own, 'web', 'rss.xml'), 'utf8').catch(() => '')
          return rss.split(`${idOf(name)}<`).length - 1
        },
        secrets: [],
        stop: () => rm(own, { recursive: true, force: true }),
      }
    },
    {
      threads: 'all parts are one entry of the feed',
      editing: 'the feeds are drawn again from our own records',
      names: 'an entry is looked for by key',
      losing: 'nothing answers that could be lost; a kill between entry and feeds is tried above',
    },
  )
})
