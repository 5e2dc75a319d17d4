import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { clipManifestSchema, type RenderedStill } from '@drempel/storyboard'
import { beforeAll, describe, expect, it } from 'vitest'
import { decodePng } from '../src/check/picture/decode-png.ts'
import { sha256Of } from '../src/write/clip-manifest.ts'
import { film, now, ownFolder } from './film.ts'

const out = join(await ownFolder(), 'out')
const names = [
  'poster-film',
  'thumbnail-youtube',
  'thumbnail-linkedin',
  'open-graph-portiekkoffie',
  'end-card-9x16',
  'press-*',
]
const render = () => film(['render', ...names, '--now', now, '--out', out])
let stills: readonly RenderedStill[] = []

beforeAll(async () => {
  const { status, stderr } = render()
  expect(stderr).toMatch(/✓ stills {2}\d+ made, 0 as they were/)
  expect(status).toBe(0)
  stills = clipManifestSchema.parse(JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'))).stills
}, 600_000)

describe('rendered stills', () => {
  it('are there for poster, thumbnails, links, end card and press, and nothing half beside them', async () => {
    expect(new Set(stills.map(({ purpose }) => purpose))).toEqual(
      new Set(['poster', 'thumbnail', 'open-graph', 'end-card', 'press']),
    )
    expect((await readdir(out)).toSorted()).toEqual(['manifest.json', 'stills'])
    expect((await readdir(join(out, 'stills'))).length).toBe(stills.length)
  })

  it('have just the size that they were asked in, and are listed as they are', async () => {
    for (const { path, widthPx, heightPx, bytes, sha256 } of stills) {
      const file = join(out, path)
      expect(decodePng(await readFile(file))).toMatchObject({ widthPx, heightPx })
      expect([(await stat(file)).size, await sha256Of(file)]).toEqual([bytes, sha256])
    }
  }, 60_000)

  it('are light enough for YouTube: under 2 MB', () => {
    const youtube = stills.find(({ still }) => still === 'thumbnail-youtube')
    expect(youtube).toMatchObject({ widthPx: 1280, heightPx: 720 })
    expect(youtube?.bytes).toBeLessThan(2_000_000)
  })

  it('say in words what is to be seen, and what of the project they show', () => {
    const open = stills.find(({ still }) => still === 'open-graph-portiekkoffie')
    expect(open?.altText).toContain('Portiekkoffie')
    expect(open?.uses.pieces).toEqual(['portiekkoffie'])
    for (const { altText } of stills) expect(altText.length).toBeGreaterThan(20)
  })

  it('are left alone when nothing has changed; one that is gone is made again', async () => {
    const [first] = stills as [RenderedStill]
    await rm(join(out, first.path))
    const { stderr } = render()
    expect(stderr).toContain(`1 made, ${stills.length - 1} as they were`)
    expect(await sha256Of(join(out, first.path))).toBe(first.sha256)
  }, 300_000)
})
