import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Cue } from '@drempel/storyboard'
import type { PNG } from 'pngjs'
import { afterAll, describe, expect, it } from 'vitest'
import { renderFilm } from '../src/engine/film/render-film.ts'
import { colorAt, decode, likenessDb, openTestFilm, readPng, testClip } from './engine.ts'
import { boxesOf, hasEditList, probe, stepsBetweenPictures } from './probe.ts'

const film = await openTestFilm()
/** One engine for everything that need not begin from nothing: its browser starts once. */
const engine = await film.open('whole')
afterAll(async () => {
  await engine.close()
  await film.clear()
})

const cues: Cue[] = [{ fromFrame: 50, durationFrames: 30, lines: ['Begin gerust klein.'] }]
const clip = testClip(
  [
    { background: '#1a2050', words: 'een', frames: 40 },
    { background: '#f7f1e3', words: 'twee', frames: 60 },
    { background: '#0b1030', words: 'drie', frames: 35 },
  ],
  cues,
)
const joins = [40, 100]
/** Frames around a join. */
const around = (join: number) => [-3, -2, -1, 0, 1, 2, 3].map((offset) => join + offset)
const file = (name: string) => join(film.folder, name)
const scale = 0.5

const render = (name: string, one = clip, by = engine) => renderFilm(by, one, file(`${name}.mp4`), { scale })

/** Renders with an engine, and so with a browser, of its own. */
async function renderApart(name: string, store: string, code = 'code') {
  const own = await film.open(store, { code })
  try {
    return await render(name, clip, own)
  } finally {
    await own.close()
  }
}

describe('a film from the painter', { timeout: 120_000 }, () => {
  let pictures: ReadonlyMap<number, PNG> = new Map()
  it('has every frame, one step apart, no edit list, its table of contents first, in limited-range BT.709', async () => {
    expect(await render('whole')).toEqual({ kept: 0, 'same-picture': 0, painted: 3, official: 0, elsewhere: 0 })
    const { streams, format } = await probe(file('whole.mp4'))
    expect(streams[0]).toMatchObject({
      codec_name: 'h264',
      profile: '100',
      pix_fmt: 'yuv420p',
      color_range: 'tv',
      color_space: 'bt709',
      color_transfer: 'bt709',
      color_primaries: 'bt709',
      has_b_frames: 0,
      width: 960,
      height: 540,
      nb_read_frames: '135',
    })
    expect(Number(format.duration)).toBeCloseTo(135 / 30, 3)
    expect(await stepsBetweenPictures(file('whole.mp4'))).toHaveLength(1)
    const boxes = await boxesOf(file('whole.mp4'))
    expect(boxes.indexOf('moov')).toBeLessThan(boxes.indexOf('mdat'))
    expect(await hasEditList(file('whole.mp4'))).toBe(false)
    pictures = await decode(file('whole.mp4'), file('decoded'), [20, ...joins.flatMap(around)])
  })

  it('shows the colours that were drawn', async () => {
    const picture = pictures.get(20) as PNG
    const drawn = [
      [0, 0, 0],
      [255, 255, 255],
      [128, 128, 128],
      [255, 0, 0],
      [0, 255, 0],
      [0, 0, 255],
      [26, 32, 80],
      [255, 197, 58],
    ]
    for (const [index, color] of drawn.entries())
      for (const [channel, value] of colorAt(picture, index * 60 + 30, 60).entries())
        expect(Math.abs(value - (color[channel] as number))).toBeLessThanOrEqual(6)
  })

  it('is as good around a join as beside it: at most one decibel less', async () => {
    for (const join of joins) {
      const likeness: number[] = []
      for (const number of around(join)) {
        const still = file(`still-${number}.png`)
        await engine.still(clip, number, still, scale)
        likeness.push(likenessDb(pictures.get(number) as PNG, await readPng(still)))
      }
      expect(Math.min(...likeness)).toBeGreaterThan(35)
      // The last frame before the join, the first after it, against the frames further off on the same side.
      expect(likeness[2]).toBeGreaterThan(Math.min(likeness[0] as number, likeness[1] as number) - 1)
      expect(likeness[3]).toBeGreaterThan(Math.min(likeness[5] as number, likeness[6] as number) - 1)
    }
  })

  it('is the same file when it is made again from nothing', async () => {
    await renderApart('again', 'again')
    expect((await readFile(file('again.mp4'))).equals(await readFile(file('whole.mp4')))).toBe(true)
  })
})

describe('rendering again', { timeout: 120_000 }, () => {
  it('paints nothing when nothing has changed, and starts no browser', async () => {
    // A browser that is not there cannot start.
    const own = await film.open('whole', { executablePath: '/nowhere/chromium' })
    expect(await render('kept', clip, own)).toEqual({
      kept: 3,
      'same-picture': 0,
      painted: 0,
      official: 0,
      elsewhere: 0,
    })
    await own.close()
    expect((await readFile(file('kept.mp4'))).equals(await readFile(file('whole.mp4')))).toBe(true)
  })

  it('paints only the scene of which a word changed', async () => {
    const other = testClip(
      clip.scenes.map((scene) => ({
        background: scene.kind === 'title' ? scene.name : '',
        words: scene.id === 'scene-1' ? 'anders' : scene.kind === 'title' ? scene.title : '',
        frames: scene.durationFrames,
      })),
      cues,
    )
    expect(await render('word', other)).toMatchObject({ kept: 2, painted: 1 })
  })

  it('paints only the segment under a caption that changed', async () => {
    const other = { ...clip, cues: [{ ...(cues[0] as Cue), lines: ['Begin gerust groot.'] }] }
    expect(await render('caption', other)).toMatchObject({ kept: 2, painted: 1 })
  })

  it('looks, and paints nothing, when the code changed but not what stands in the page', async () => {
    expect(await renderApart('code', 'whole', 'other code')).toMatchObject({ 'same-picture': 3, painted: 0 })
    expect((await readFile(file('code.mp4'))).equals(await readFile(file('whole.mp4')))).toBe(true)
  })

  it('makes a segment again that was damaged', async () => {
    const names = (await readdir(file('whole'), { recursive: true })).filter((name) => name.endsWith('.segment'))
    for (const name of names)
      await writeFile(join(file('whole'), name), (await readFile(join(file('whole'), name))).subarray(0, 400))
    expect(await render('damaged')).toMatchObject({ kept: 0, painted: 3 })
    expect((await stat(file('damaged.mp4'))).size).toBe((await stat(file('whole.mp4'))).size)
  })
})

describe('a scene with a canvas', { timeout: 120_000 }, () => {
  const onCanvas = testClip([
    { background: '#1a2050', words: 'een', frames: 20 },
    { background: '#1a2050', words: 'canvas', frames: 20 },
  ])

  it('comes from Remotion itself, with the right picture, and joins with the others', async () => {
    expect(await render('canvas', onCanvas)).toEqual({
      kept: 0,
      'same-picture': 0,
      painted: 1,
      official: 1,
      elsewhere: 0,
    })
    const { streams } = await probe(file('canvas.mp4'))
    expect(streams[0]).toMatchObject({ nb_read_frames: '40' })
    const decoded = await decode(file('canvas.mp4'), file('canvas'), [30])
    expect(colorAt(decoded.get(30) as PNG, 480, 320)).toEqual([0, 160, 255].map((value) => expect.closeTo(value, -1)))
  })

  it('gives a still from Remotion too', async () => {
    await engine.still(onCanvas, 30, file('canvas.png'), scale)
    expect(colorAt(await readPng(file('canvas.png')), 480, 320)).toEqual([0, 160, 255])
  })
})
