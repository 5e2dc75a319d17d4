import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startPostgres } from '@drempel/database/testing'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { renderFilm } from '../src/engine/film/render-film.ts'
import { openSegmentStore } from '../src/engine/store/segment-store.ts'
import { planFilm } from '../src/workers/film-plan.ts'
import { openFilmQueue } from '../src/workers/film-queue.ts'
import { renderTogether } from '../src/workers/render-together.ts'
import { openTestFilm, testClip } from './engine.ts'
import { probe, stepsBetweenPictures } from './probe.ts'

const film = await openTestFilm()
const postgres = await startPostgres()
const databaseUrl = await postgres.createDatabase()
const workers: ChildProcess[] = []
afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL')
  await postgres.stop()
  await film.clear()
})

const scale = 0.25
const clip = testClip(
  Array.from({ length: 9 }, (_, index) => ({
    background: `#1a20${50 + index}`,
    words: `scène ${index}`,
    frames: 31 + index,
  })),
)
const file = (name: string) => join(film.folder, name)

async function openQueue() {
  const queue = await openFilmQueue(databaseUrl, (error) => process.stderr.write(`${error.message}\n`))
  onTestFinished(queue.close)
  return queue
}

/** Starts a worker and tells what it says, line by line. */
function startWorker(store: string) {
  const worker = spawn(process.execPath, [fileURLToPath(new URL('worker-process.ts', import.meta.url))], {
    env: { ...process.env, WORKER: JSON.stringify({ ...film.options, databaseUrl, store: file(store) }) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  workers.push(worker)
  const lines: string[] = []
  worker.stdout?.on('data', (part: Buffer) => lines.push(...part.toString().trim().split('\n')))
  const says = async (word: string) => {
    while (!lines.some((line) => line.startsWith(word))) await once(worker.stdout as NodeJS.ReadableStream, 'data')
  }
  const kill = async () => {
    worker.kill('SIGKILL')
    await once(worker, 'exit')
  }
  return { lines, says, kill }
}

describe('a film made by three workers of which two are killed', { timeout: 300_000 }, () => {
  it('is, to the byte, the film that one machine makes by itself', async () => {
    const engine = await film.open('alone')
    await renderFilm(engine, clip, file('alone.mp4'), { scale })
    await engine.close()

    const plan = planFilm(clip, scale, film.options.surroundings)
    const queue = await openQueue()
    const together = renderTogether(plan, queue, {
      store: openSegmentStore(file('shared')),
      file: file('together.mp4'),
    })
    const [first, second, third] = [startWorker('shared'), startWorker('shared'), startWorker('shared')]
    await first.says('began')
    await first.kill()
    await second.says('made')
    await second.kill()
    await together

    expect(third.lines.filter((line) => line.startsWith('made')).length).toBeGreaterThan(0)
    expect((await readFile(file('together.mp4'))).equals(await readFile(file('alone.mp4')))).toBe(true)
    expect((await probe(file('together.mp4'))).streams[0]).toMatchObject({
      nb_read_frames: String(clip.durationFrames),
    })
    expect(await stepsBetweenPictures(file('together.mp4'))).toHaveLength(1)
    // What was half under way is gone, or waits under a name that is nobody's.
    const kept = (await readdir(file('shared'), { recursive: true })).filter((name) => name.endsWith('.segment'))
    expect(kept.filter((name) => plan.jobs.some(({ key }) => name.endsWith(`${key}.segment`)))).toHaveLength(
      plan.jobs.length,
    )
  })

  it('asks nobody for what is there: the second time the queue stays empty', async () => {
    const plan = planFilm(clip, scale, film.options.surroundings)
    const queue = await openQueue()
    await renderTogether(plan, queue, { store: openSegmentStore(file('shared')), file: file('second.mp4') })
    expect((await readFile(file('second.mp4'))).equals(await readFile(file('alone.mp4')))).toBe(true)
  })
})
