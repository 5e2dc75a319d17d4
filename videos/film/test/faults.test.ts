import { execFileSync } from 'node:child_process'
import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '@drempel/diagnostics'
import type { Scene } from '@drempel/storyboard'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { filmFaces } from '../src/composition/fonts.ts'
import { clipOfScene } from '../src/composition/scene-clip.ts'
import type { Engine } from '../src/engine/engine.ts'
import { renderFilm } from '../src/engine/film/render-film.ts'
import { bundleFilm } from '../src/render/bundle.ts'
import { defaultCacheFolder } from '../src/render/cache-folder.ts'
import { studioOf } from '../src/render/studio.ts'
import { allExamples } from '../src/scenes/all-examples.ts'
import { openTestFilm, testClip } from './engine.ts'
import { probe } from './probe.ts'

const film = await openTestFilm()
afterAll(film.clear)

const scale = 0.25
const file = (name: string) => join(film.folder, name)
const clip = testClip(
  Array.from({ length: 8 }, (_, index) => ({ background: `#2a30${50 + index}`, words: `scène ${index}`, frames: 20 })),
)

async function open(store: string, pages = 1): Promise<Engine> {
  const engine = await film.open(store, { pages })
  onTestFinished(engine.close)
  return engine
}

/** Browsers that hang from this process. */
async function browsers(): Promise<number[]> {
  const pids: number[] = []
  for (const name of (await readdir('/proc')).filter((one) => /^\d+$/.test(one))) {
    const [status, command] = await Promise.all(
      ['stat', 'cmdline'].map((part) => readFile(`/proc/${name}/${part}`, 'utf8').catch(() => '')),
    )
    const parent = Number(status?.slice(status.lastIndexOf(')') + 2).split(' ')[1])
    if (parent === process.pid && command?.includes('--user-data-dir=')) pids.push(Number(name))
  }
  return pids
}

async function killBrowsers(): Promise<void> {
  for (const pid of await browsers()) process.kill(pid, 'SIGKILL')
}

describe('a browser that dies', { timeout: 180_000 }, () => {
  it('is replaced once: the film is whole', async () => {
    const engine = await open('dies-once', 2)
    let killed = false
    await renderFilm(engine, clip, file('dies-once.mp4'), {
      scale,
      onFrames() {
        if (killed) return
        killed = true
        void killBrowsers()
      },
    })
    expect(killed).toBe(true)
    expect((await probe(file('dies-once.mp4'))).streams[0]).toMatchObject({ nb_read_frames: '160' })
  })

  it('again and again ends the work with what it said, and no file; what was made is kept', async () => {
    const engine = await open('dies-always', 2)
    const killing = setInterval(() => void killBrowsers(), 300)
    onTestFinished(() => clearInterval(killing))
    await expect(renderFilm(engine, clip, file('dies-always.mp4'), { scale })).rejects.toThrow(
      /The browser (ended in the middle|stopped listening)/,
    )
    expect(await readdir(film.folder)).not.toContain('dies-always.mp4')
  })
})

describe('a scene that cannot be drawn', { timeout: 60_000 }, () => {
  it('says which frame and why, at once and not after a timeout', async () => {
    const engine = await open('broken')
    const broken = testClip([{ background: '#1a2050', words: 'broken', frames: 20 }])
    await expect(renderFilm(engine, broken, file('broken.mp4'), { scale })).rejects.toThrow(
      'Frame 0 could not be drawn: Error: This scene cannot be drawn.',
    )
    const [start] = [performance.now()]
    await renderFilm(engine, testClip([{ background: '#1a2050', words: 'heel', frames: 20 }]), file('mended.mp4'), {
      scale,
    })
    expect(performance.now() - start).toBeLessThan(30_000)
  })
})

describe('a file that is gone', { timeout: 120_000 }, () => {
  const scene = (name: string) => allExamples.card.find((one) => one.name === name)?.scene as Scene
  /** What is said of a still of this scene, from a copy of the film without this file. */
  async function refusal(shown: Scene, without?: string): Promise<Error> {
    const bundle = await bundleFilm(join(defaultCacheFolder, 'bundles'))
    const folder = file('copy')
    await cp(bundle.folder, folder, { recursive: true })
    if (without) await rm(join(folder, 'public', without))
    const { executablePath, surroundings } = film.options
    const parts = { executablePath, browser: surroundings.browser, bundle: { ...bundle, folder }, cores: 1 }
    const studio = studioOf({ ...parts, cacheFolder: file('cache') })
    onTestFinished(studio.close)
    onTestFinished(() => rm(folder, { recursive: true }))
    return studio.still(clipOfScene(shown, '16:9'), 60, file('still.png'), { scale: 0.25 }).then(
      () => expect.unreachable(),
      (error: Error) => error,
    )
  }

  it('letters: nothing is drawn in another letter, and it says that the film does not load', async () => {
    const [face] = filmFaces
    expect((await refusal(scene('as it is'), `letters/${face?.fileName}`)).message).toMatch(/^The film does not load: /)
    expect(await readdir(film.folder)).not.toContain('still.png')
  })

  it('a photograph: it says so as a failure of the world, and what to do', async () => {
    expect(await refusal(scene('with a photograph'))).toEqual(
      new Failure(
        'A photograph or footage could not be read while it was drawn. Render again: if it may still be shown, it is made ready anew.',
      ),
    )
    expect(await readdir(film.folder)).not.toContain('still.png')
  })
})

describe('stopping half-way', { timeout: 120_000 }, () => {
  it('keeps the segments that are there: the same work goes on with the rest', async () => {
    const stop = new AbortController()
    const engine = await open('stopped')
    const onFrames = () => stop.abort()
    await expect(
      renderFilm(engine, clip, file('stopped.mp4'), { scale, onFrames, signal: stop.signal }),
    ).rejects.toThrow('abort')
    expect(await readdir(film.folder)).not.toContain('stopped.mp4')
    const { kept, painted } = await renderFilm(engine, clip, file('stopped.mp4'), { scale })
    expect(kept).toBeGreaterThan(0)
    expect(kept + painted).toBe(8)
  })
})

describe('two renders at once with one store', { timeout: 120_000 }, () => {
  it('make the same film, each of them whole', async () => {
    const both = [await open('both'), await open('both')]
    await Promise.all(both.map((engine, index) => renderFilm(engine, clip, file(`both-${index}.mp4`), { scale })))
    const [one, other] = await Promise.all([0, 1].map((index) => readFile(file(`both-${index}.mp4`))))
    expect(one?.equals(other as Buffer)).toBe(true)
  })
})

describe.runIf(process.getuid?.() === 0 && process.platform === 'linux')('a full disk', { timeout: 120_000 }, () => {
  it('says so, and leaves nothing under a whole name', async () => {
    await mkdir(file('full'))
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', file('full')])
    onTestFinished(() => void execFileSync('umount', ['--lazy', file('full')]))
    const engine = await open('full')
    await expect(renderFilm(engine, clip, file('full.mp4'), { scale })).rejects.toThrow(/^The disk is full\. Make room/)
    const left = (await readdir(file('full'), { recursive: true })).filter((name) => name.includes('.making-'))
    expect(left).toEqual([])
    expect(await readdir(film.folder)).not.toContain('full.mp4')
  })
})
