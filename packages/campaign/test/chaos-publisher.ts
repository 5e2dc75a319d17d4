/* Run as a program of its own: publishes a made-up plan until all of it is done, and kills itself where it is told to. One
   argument: a `PublisherTask` as JSON. */

import { setTimeout } from 'node:timers/promises'
import { realClock } from '../src/channels/ask/clock.ts'
import { createBluesky } from '../src/channels/bluesky/create-bluesky.ts'
import { createMastodon } from '../src/channels/mastodon/create-mastodon.ts'
import { openLedger } from '../src/ledger/open-ledger.ts'
import type { FaultPoint } from '../src/model/adapter.ts'
import { publishDue } from '../src/publish/publish-due.ts'
import { chaosPlan } from './chaos-plan.ts'
import type { PublisherTask } from './chaos-run.ts'

const task = JSON.parse(process.argv[2] ?? '') as PublisherTask
const { posts, approvals } = chaosPlan(task.plan)
const channel = posts[0]?.channel
if (!channel) throw new Error('Unexpected empty plan, expected posts')

let passed = 0
const fault: FaultPoint = async (name) => {
  if (name !== task.kill?.at || ++passed < task.kill.after) return
  // The request is on its way for this long.
  await setTimeout(task.kill.laterMs)
  process.kill(process.pid, 'SIGKILL')
}

const ledger = await openLedger(task.ledger)
const adapter =
  task.plan.platform === 'bluesky'
    ? createBluesky({ channel, password: task.secret, clock: realClock })
    : createMastodon({ channel, token: task.secret, clock: realClock })
const open = async () => (await ledger.entries()).filter(({ state }) => state !== 'done').length
do {
  await publishDue({
    plan: { posts, problems: [] },
    approvals,
    errorsOf: () => [],
    adapters: new Map([[channel.id, adapter]]),
    ledger,
    clock: realClock,
    owner: task.owner,
    leaseMs: task.leaseMs,
    settleMs: 50,
    log: () => {},
    fault,
  })
  await setTimeout(50)
} while ((await open()) > 0)
await ledger.close()
