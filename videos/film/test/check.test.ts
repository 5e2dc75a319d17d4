import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openBrowser } from '@drempel/browser'
import type { Format, Scene } from '@drempel/storyboard'
import { RenderInternals } from '@remotion/renderer'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFlashes } from '../src/check/flash/count-flashes.ts'
import { readSmallFrames } from '../src/check/flash/small-frames.ts'
import { checkPictures } from '../src/check/picture/check-pictures.ts'
import { checkWords } from '../src/check/picture/check-words.ts'
import { lookingAt, type SeenPicture } from '../src/check/picture/look-at-page.ts'
import { checkContrast } from '../src/check/picture/measure-contrast.ts'
import { clipOfScene } from '../src/composition/scene-clip.ts'
import { bundleFilm } from '../src/render/bundle.ts'
import { defaultCacheFolder } from '../src/render/cache-folder.ts'
import { allExamples } from '../src/scenes/all-examples.ts'
import { ownFolder } from './film.ts'

const folder = await ownFolder()
const bundle = await bundleFilm(join(defaultCacheFolder, 'bundles'))
const measure = async (scenes: readonly Scene[], formats: readonly Format[]) => {
  const clips = scenes.flatMap((scene) => formats.map((format) => clipOfScene(scene, format)))
  const found = await checkPictures(clips, {
    bundle,
    mediaFolder: join(folder, 'media'),
    cacheFolder: folder,
    pages: 2,
  })
  return found.map(({ rule, text, clip, reason }) => `${clip.title} ${clip.format} ${rule} “${text}”: ${reason}`)
}
/** Examples that bring no photograph: there is none to serve here. */
const scenes = Object.values(allExamples).flatMap((examples) =>
  examples.map(({ scene }) => scene).filter(({ media }) => media === undefined),
)

describe('every example of every scene, as the browser draws it', () => {
  it.each(['16:9', '9:16', '1:1', '4:5'] as const)(
    'has words of a size, in a place and over a ground that can be read, in %s',
    async (format) => {
      expect(await measure(scenes, [format])).toEqual([])
    },
    900_000,
  )

  it('is measured once: asking again opens no browser', async () => {
    const before = performance.now()
    expect(await measure(scenes.slice(0, 3), ['16:9'])).toEqual([])
    expect(performance.now() - before).toBeLessThan(2000)
  })
})

describe('what is broken on purpose', () => {
  const long = 'Bewonersgroepsamenkokensameneten'.repeat(14)

  it('is found in a scene: a name that no room can hold', async () => {
    const scene = scenes.find(({ kind }) => kind === 'initiative') as Extract<Scene, { kind: 'initiative' }>
    const found = await measure([{ ...scene, name: long }], ['9:16'])
    expect(found.length).toBeGreaterThan(0)
  }, 300_000)

  let browser: Awaited<ReturnType<typeof openBrowser>> | undefined
  let look: (words: string, ground: string) => Promise<SeenPicture>
  beforeAll(async () => {
    browser = await openBrowser()
    const page = await browser.newPage({ viewport: { width: 1080, height: 1920 } })
    const lookAtPage = await lookingAt(page)
    look = async (words, ground) => {
      const base = 'position:absolute;left:150px;top:600px;font:46px/60px sans-serif;color:#fff'
      await page.setContent(`<style>body{margin:0;background:${ground}} [data-words]{${base}}</style>${words}`)
      return lookAtPage()
    }
  }, 120_000)
  afterAll(() => browser?.close())

  /** What is found in a picture of 1080 × 1920 with these words over a ground. */
  async function rulesOf(html: string, ground = '#1a2050'): Promise<string[]> {
    const { words, behind } = await look(html, ground)
    return [...checkWords(words, '9:16'), ...checkContrast(words, behind)].map(({ rule }) => rule)
  }

  it.each([
    ['nothing', '<p data-words="reading">Kom binnen</p>', []],
    ['small letters', '<p data-words="reading" style="font-size:30px">Kom binnen</p>', ['type-size']],
    ['letters made small', '<p data-words="reading" style="scale:0.7">Kom binnen</p>', ['type-size']],
    ['a small caption', '<p data-words="caption">Kom binnen</p>', ['type-size']],
    ['words under the buttons', '<p data-words="reading" style="top:1700px">Kom binnen</p>', ['safe-box']],
    ['grey on grey', '<p data-words="reading" style="color:#666">Kom binnen</p>', ['contrast']],
    ['words half there', '<p data-words="reading" style="opacity:0.3">Kom binnen</p>', ['contrast']],
    [
      'words that are cut off',
      '<div style="width:260px;height:1000px;overflow:hidden"><p data-words="reading" style="white-space:nowrap">Kom vooral binnen</p></div>',
      ['cut-off'],
    ],
    [
      'words over words',
      '<p data-words="reading">Kom binnen</p><p data-words="reading" style="top:620px">Iedereen is er</p>',
      ['overlap'],
    ],
    ['words that nobody sees', '<p data-words="reading" style="opacity:0;top:0">Kom binnen</p>', []],
  ])(
    'is found in a page with %s',
    async (_, words, rules) => {
      expect(await rulesOf(words)).toEqual(rules)
    },
    60_000,
  )

  it('is found where a ground is light under a part of the words', async () => {
    const halfLight = 'linear-gradient(90deg, #1a2050 0 300px, #fff 300px)'
    expect(await rulesOf('<p data-words="reading">Kom binnen</p>', halfLight)).toEqual(['contrast'])
  }, 60_000)

  const [black, white, red, green] = [
    [0, 0, 0],
    [255, 255, 255],
    [255, 0, 0],
    [0, 149, 0],
  ] as const
  it.each([
    ['black and white, five times a second', 5, black, white, ['general', 'general']],
    ['black and white, once a second', 1, black, white, []],
    ['red and a green as light, five times a second', 5, red, green, ['red', 'red']],
  ])(
    'is found or passes in a film that blinks: %s',
    async (_, timesASecond, one, other, kinds) => {
      const film = await blinkingFilm(timesASecond, one, other)
      expect(findFlashes(await readSmallFrames(film)).map(({ kind }) => kind)).toEqual(kinds)
    },
    120_000,
  )
})

type Colour = readonly [red: number, green: number, blue: number]

/** Two seconds of film, in two colours in turn. */
async function blinkingFilm(timesASecond: number, one: Colour, other: Colour): Promise<string> {
  const own = join(folder, `blink-${timesASecond}-${other.join('-')}`)
  await mkdir(own)
  for (let frame = 0; frame < 60; frame += 1) {
    const png = new PNG({ width: 128, height: 72 })
    const colour = Math.floor((frame * timesASecond * 2) / 30) % 2 === 0 ? one : other
    for (let at = 0; at < png.data.length; at += 4) png.data.set([...colour, 255], at)
    await writeFile(join(own, `${String(frame).padStart(3, '0')}.png`), PNG.sync.write(png))
  }
  const film = join(own, 'film.mp4')
  await RenderInternals.callFf({
    bin: 'ffmpeg',
    args: ['-framerate', '30', '-i', join(own, '%03d.png'), '-c:v', 'libx264', '-pix_fmt', 'yuv420p', '-y', film],
    indent: false,
    logLevel: 'error',
    binariesDirectory: null,
    cancelSignal: undefined,
  })
  return film
}
