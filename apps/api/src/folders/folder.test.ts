import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleApp, readAnswer } from '../../test/example-app.ts'
import { folderOf } from './folder.ts'

let root = ''
let app: Awaited<ReturnType<typeof exampleApp>>['app']
const changedAt = new Date('2026-11-20T10:00:00.500Z')

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'drempel-folders-'))
  const files = {
    'site/index.html': '<title>Toolkit</title>',
    'site/404.html': '<title>Niets</title>',
    'site/stukken/index.html': '<title>Stukken</title>',
    'site/een kop.html': '<title>Kop</title>',
    'site/.env': 'geheim',
    'film/de-kaart.mp4': '0123456789',
    'film/de-kaart.vtt': 'WEBVTT',
    'film/leeg.txt': '',
    'page/index.html': '<title>Begin</title>',
    'geheim.txt': 'geheim',
  }
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(root, name, '..'), { recursive: true })
    await writeFile(join(root, name), text)
    await utimes(join(root, name), changedAt, changedAt)
  }
  await symlink(join(root, 'nowhere'), join(root, 'site/broken.html'))
  const folders = [
    { prefix: '/', path: join(root, 'page') },
    { prefix: '/toolkit', path: join(root, 'site') },
    { prefix: '/film', path: join(root, 'film') },
  ]
  app = (await exampleApp({ folders })).app
})
afterAll(() => rm(root, { recursive: true, force: true }))

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  readAnswer(app.request(path, { headers, method }))

describe('folders', () => {
  it.each([
    ['/', 'Begin'],
    ['/toolkit/', 'Toolkit'],
    ['/toolkit/index.html', 'Toolkit'],
    ['/toolkit/stukken/', 'Stukken'],
    ['/toolkit/een%20kop.html', 'Kop'],
  ])('serve %s', async (path, title) => {
    const { status, text, headers } = await get(path)
    expect([status, text]).toEqual([200, `<title>${title}</title>`])
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(headers.get('cache-control')).toBe('no-cache')
  })

  it('send a reader of a folder to the address with a slash, so that links on the page hold', async () => {
    expect((await get('/toolkit')).headers.get('location')).toBe('/toolkit/')
    expect((await get('/toolkit/stukken?van=poster')).headers.get('location')).toBe('/toolkit/stukken/?van=poster')
  })

  it.each([
    '/toolkit/.env',
    '/toolkit/..%2fgeheim.txt',
    '/toolkit/broken.html',
    '/toolkit/niets',
    '/toolkit/index.html/',
  ])('answer %s with their own page for what is not there', async (path) => {
    const { status, text } = await get(path)
    expect([status, text]).toEqual([404, '<title>Niets</title>'])
  })

  it('without such a page answer with a problem', async () => {
    const { status, headers } = await get('/film/niets.mp4')
    expect([status, headers.get('content-type')]).toEqual([404, 'application/problem+json'])
  })

  it('leave the addresses of the API alone', async () => {
    expect((await get('/v1/niets')).json.title).toBe('There is nothing at this address.')
    expect((await get('/health')).json).toEqual({ status: 'alive' })
  })

  it('can only be read', async () => {
    const { status, headers } = await get('/toolkit/index.html', {}, 'POST')
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  it('let a page load nothing from elsewhere', async () => {
    const policy = (await get('/toolkit/')).headers.get('content-security-policy')
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
  })
})

describe('a file', () => {
  it('comes in the part that a player asks for', async () => {
    const { status, text, headers } = await get('/film/de-kaart.mp4', { range: 'bytes=2-4' })
    expect([status, text, headers.get('content-range'), headers.get('content-length')]).toEqual([
      206,
      '234',
      'bytes 2-4/10',
      '3',
    ])
    expect(headers.get('content-type')).toBe('video/mp4')
    expect((await get('/film/de-kaart.mp4')).headers.get('accept-ranges')).toBe('bytes')
  })

  it('has no part beyond its end', async () => {
    const { status, headers } = await get('/film/de-kaart.mp4', { range: 'bytes=10-' })
    expect([status, headers.get('content-range')]).toEqual([416, 'bytes */10'])
  })

  it('comes whole when the parts that a reader has are of another file', async () => {
    const tag = (await get('/film/de-kaart.mp4')).headers.get('etag') ?? ''
    const part = (same: string) => get('/film/de-kaart.mp4', { range: 'bytes=0-0', 'if-range': same })
    expect((await part(tag)).status).toBe(206)
    expect((await part(changedAt.toUTCString())).status).toBe(206)
    expect((await part('"old"')).status).toBe(200)
  })

  it('is not sent again to who has it', async () => {
    const { headers } = await get('/film/de-kaart.vtt')
    expect(headers.get('content-type')).toBe('text/vtt; charset=utf-8')
    const known = async (headers: Record<string, string>) => (await get('/film/de-kaart.vtt', headers)).status
    expect(await known({ 'if-none-match': headers.get('etag') ?? '' })).toBe(304)
    expect(await known({ 'if-modified-since': headers.get('last-modified') ?? '' })).toBe(304)
    expect(await known({ 'if-modified-since': 'Thu, 19 Nov 2026 10:00:00 GMT' })).toBe(200)
    expect(await known({ 'if-modified-since': 'Sun, 22 Nov 2026 10:00:00 GMT', 'if-none-match': '"old"' })).toBe(200)
  })

  it('tells its size to HEAD, without its bytes', async () => {
    const { status, text, headers } = await get('/film/de-kaart.mp4', {}, 'HEAD')
    expect([status, text, headers.get('content-length')]).toEqual([200, '', '10'])
  })

  it('may be empty', async () => {
    const { status, text, headers } = await get('/film/leeg.txt')
    expect([status, text, headers.get('content-length')]).toEqual([200, '', '0'])
  })
})

describe('folderOf', () => {
  it('takes the longest prefix', () => {
    const folders = [
      { prefix: '/', path: '/a' },
      { prefix: '/film', path: '/b' },
      { prefix: '/film/oud', path: '/c' },
    ]
    expect(['/x', '/film/x', '/film/oud/x', '/filmpje'].map((path) => folderOf(folders, path)?.path)).toEqual([
      '/a',
      '/b',
      '/c',
      '/a',
    ])
  })
})
