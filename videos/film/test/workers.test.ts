import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startPostgres } from '@drempel/database/testing'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { encodingOf } from '../src/engine/segment/encoding.ts'
import { segmentKey } from '../src/engine/segment/key.ts'
import { planSegments } from '../src/engine/segment/plan-segments.ts'
import type { Segment } from '../src/engine/segment/segment.ts'
import { openSegmentStore } from '../src/engine/store/segment-store.ts'
import { openFilmQueue } from '../src/workers/film-queue.ts'
import { shareSegments } from '../src/workers/share-segments.ts'
import { testClip } from './engine.ts'
import { film, now, ownCache, ownFolder } from './film.ts'
import { start } from './running.ts'

const folder = await ownFolder()
const postgres = await startPostgres()
afterAll(postgres.stop)
const DATABASE_URL = await postgres.createDatabase()
const alone = { DREMPEL_FILM_CACHE: await ownCache(join(folder, 'alone')) }
const shared = { DREMPEL_FILM_CACHE: await ownCache(join(folder, 'shared')), DATABASE_URL }

const rendering = (out: string, ...more: string[]) => {
  const clip = ['week', '--format', '9:16', '--preview', '--now', now]
  return ['render', ...clip, '--out', join(folder, out), ...more]
}
const filmIn = (out: string) => readFile(join(folder, out, 'week-9x16.mp4'))

describe('film render --workers', { timeout: 300_000 }, () => {
  it('gives, to the byte, the film of one machine, though two of three workers are killed in the middle', async () => {
    const { status, stderr } = film(rendering('one-machine'), alone)
    expect(status, stderr).toBe(0)

    const another = start(['worker', '--pages', '1'], shared)
    const [, mark] = await another.says(/Waiting for work with the mark (\w+), with 1 page/)
    const render = start(rendering('together', '--workers', '2'), shared)
    const [, first] = await render.says(/Worker 1 comes in \(process (\d+)\)/)
    await another.says(/✓ \w{8} {2}\w+, \d+ frames {2}painted/)
    another.kill('SIGKILL')
    process.kill(Number(first), 'SIGKILL')
    expect(await render.ended, render.said()).toBe(0)

    expect(render.said()).toContain(`Workers with the mark ${mark} may take part`)
    expect(render.said()).toContain('Worker 1 ended (SIGKILL). Another takes its place.')
    expect((await filmIn('together')).equals(await filmIn('one-machine'))).toBe(true)
  })

  it.each([
    ['is stopped by Ctrl-C', 'SIGINT', 3],
    ['is killed', 'SIGKILL', null],
  ] as const)('leaves no worker behind when it %s', async (_, signal, code) => {
    const render = start(rendering('ended', '--workers', '1', '--locale', 'en'), shared)
    const [, worker] = await render.says(/Worker 1 comes in \(process (\d+)\)/)
    await render.says(/week en 9:16 {2,}0%/)
    process.kill(render.pid, signal)
    expect(await render.ended, render.said()).toBe(code)
    while (await isThere(Number(worker))) await wait(50)
  })
})

describe('film worker', { timeout: 60_000 }, () => {
  it('ends well on Ctrl-C', async () => {
    const worker = start(['worker', '--pages', '1'], shared)
    await worker.says(/Ctrl-C lets it end what it is doing/)
    worker.kill('SIGINT')
    expect(await worker.ended, worker.said()).toBe(0)
  })
})

describe('segments that are shared', { timeout: 60_000 }, () => {
  const surroundings = { bundleSha256: 'code', assetsSha256: 'letters', browser: 'browser' }
  const encoding = encodingOf('16:9', 0.25)
  const clip = testClip(['een', 'twee'].map((words) => ({ background: '#1a2050', words, frames: 30 })))
  const [one, two] = planSegments(clip) as [Segment, Segment]
  const store = openSegmentStore(join(folder, 'segments'))
  const encoded = { description: '', sizes: [1], keyFrames: [0], hashes: ['a'], pictures: Buffer.from('1') }
  /** A queue of this test's own. */
  async function openQueue(mark: string) {
    const queue = await openFilmQueue(DATABASE_URL, mark, (error) => process.stderr.write(`${error.message}\n`))
    onTestFinished(queue.close)
    return queue
  }

  it('are asked of nobody when they are there', async () => {
    await store.keep(segmentKey(one, encoding, surroundings), encoded)
    const queue = await openQueue('kept')
    const asked: string[] = []
    await queue.work(1, async ({ key }) => asked.push(key))
    const { segment } = shareSegments(queue, store, surroundings)
    expect(await segment(one, encoding)).toEqual({ encoded, source: 'kept' })
    await wait(600)
    expect(asked).toEqual([])
  })

  it('are given up with the reason when no worker can make them', async () => {
    const queue = await openQueue('broken')
    let tries = 0
    await queue.work(4, async () => {
      tries += 1
      throw new Error('Frame 3 could not be drawn.')
    })
    const { segment } = shareSegments(queue, store, surroundings)
    await expect(segment(two, encoding)).rejects.toThrow(
      'A segment of the film could not be made by any worker: Frame 3 could not be drawn.',
    )
    expect(tries).toBe(6)
  })

  it('are taken out of the queue when nobody waits for them any more', async () => {
    const queue = await openQueue('stopped')
    const { segment } = shareSegments(queue, store, surroundings)
    const stop = new AbortController()
    const waiting = segment(two, encoding, stop.signal)
    await wait(600)
    stop.abort(new Error('stopped by a person'))
    await expect(waiting).rejects.toThrow('stopped by a person')
    await queue.takeBack()
    let tries = 0
    await queue.work(1, async () => {
      tries += 1
    })
    await wait(1500)
    expect(tries).toBe(0)
  })
})

const isThere = (pid: number) =>
  access(`/proc/${pid}`).then(
    () => true,
    () => false,
  )
