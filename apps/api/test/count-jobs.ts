/* Run as a program of its own: does jobs until it is killed, and says each one. Argument: `{ place, owner }` as JSON. */

import { runJobs } from '../src/jobs/run-jobs.ts'
import { note } from '../src/journal/journal.ts'
import { openStore } from '../src/store/store.ts'

const { place, owner } = JSON.parse(process.argv[2] ?? '')
const store = await openStore(place)
runJobs({
  store,
  owner,
  dailies: [],
  now: () => new Date(),
  log: () => {},
  pollMs: 50,
  leaseMs: 500,
  queues: [
    {
      name: 'count',
      mostAttempts: 100,
      async work(job) {
        // So that there is something to be killed in.
        await new Promise((resolve) => setTimeout(resolve, 100))
        process.stdout.write(`${job.id}\n`)
        return (db) => note(db, { at: new Date().toISOString(), event: 'counted', subject: job.id })
      },
    },
  ],
})
// Its pauses do not keep a process alive; this does.
setInterval(() => {}, 60_000)
