import { openEngine } from '../src/engine/engine.ts'
import { openSegmentStore } from '../src/engine/store/segment-store.ts'
import { openFilmQueue } from '../src/workers/film-queue.ts'
import { renderSegment } from '../src/workers/render-segment.ts'

/** A worker on the film to try with: what `src/workers/main.ts` does, with a bundle that is given. */
const { databaseUrl, store, ...rest } = JSON.parse(process.env.WORKER ?? '{}')
const engine = openEngine({ ...rest, store: openSegmentStore(store), pages: 1 })
const queue = await openFilmQueue(databaseUrl, (error) => process.stderr.write(`${error.message}\n`))
await queue.work(1, async (job, signal) => {
  process.stdout.write(`began ${job.key}\n`)
  await renderSegment(engine, rest.surroundings, job, signal)
  process.stdout.write(`made ${job.key}\n`)
})
