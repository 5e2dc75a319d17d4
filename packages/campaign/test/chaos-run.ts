import { fork } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { DatabasePlace } from '@drempel/database'
import type { FaultPoint } from '../src/model/adapter.ts'
import type { PlannedMedia } from '../src/model/planned-post.ts'
import { type ChaosPlanOptions, chaosPlan, shownOf } from './chaos-plan.ts'
import type { ChaosServer } from './chaos-servers.ts'

/** Where a publisher can be killed: at a point that it passes, or at any moment. */
export const killPoints = [
  'before-claim',
  'before-send',
  'sent',
  'answered',
  'stored',
] as const satisfies readonly Parameters<FaultPoint>[0][]

/** What one publisher is to do. */
export interface PublisherTask {
  readonly plan: ChaosPlanOptions
  readonly ledger: DatabasePlace
  readonly secret: string
  readonly owner: string
  readonly leaseMs: number
  /** Where it kills itself: the how-manieth time it passes there, and how much later. */
  readonly kill?: { readonly at: (typeof killPoints)[number]; readonly after: number; readonly laterMs: number }
}

/** A run full of kills. */
export interface ChaosOptions {
  readonly server: ChaosServer
  readonly posts: number
  readonly ledger: () => DatabasePlace
  /** Kills of publishers, at least. */
  readonly kills: number
  /** Kills of the server. */
  readonly serverKills: number
  /** Publishers at once. */
  readonly runners: number
  /** Throws the ledger away: `ledger` then names another. */
  readonly loseLedger?: () => Promise<void>
  /** How often it is thrown away, at moments spread over the kills. Absent: once, when half of them are done. */
  readonly losses?: number
  readonly image?: PlannedMedia
  readonly alikeEvery?: number
  readonly seed: number
  readonly onProgress?: (tally: ChaosTally) => void
}

/** What happened in it so far. */
export interface ChaosTally {
  readonly kills: Readonly<Record<(typeof killPoints)[number] | 'random', number>>
  readonly serverKills: number
  /** Ledgers that were thrown away. */
  readonly ledgersLost: number
  /** Publishers that came to their end. */
  readonly finished: number
}

/** What the server holds afterwards, against the plan. */
export interface ChaosResult extends ChaosTally {
  readonly posts: number
  readonly records: number
  /** Posts of the plan that are not there. */
  readonly lost: number
  /** Posts that are there once too often, and what nobody planned. */
  readonly doubled: number
}

/** Longer than a call to a server on this machine takes, so that who comes after a kill finds what the killed one sent. */
const LEASE_MS = 1_500
const publisher = join(import.meta.dirname, 'chaos-publisher.ts')

/** Publishes a plan with publishers that are killed and started again, and a server likewise, until all is done. */
export async function runChaos(options: ChaosOptions): Promise<ChaosResult> {
  const { server, posts, kills, runners, losses = options.loseLedger ? 1 : 0 } = options
  const random = randomOf(options.seed)
  const plan: ChaosPlanOptions = {
    platform: server.platform,
    posts,
    firstMs: Date.now() - posts * 1_000,
    server: server.url,
    account: server.account,
    ...(options.image ? { image: options.image } : {}),
    ...(options.alikeEvery === undefined ? {} : { alikeEvery: options.alikeEvery }),
  }
  const tally = { kills: { ...noKills }, serverKills: 0, ledgersLost: 0, finished: 0 }
  const killed = () => Object.values(tally.kills).reduce((sum, count) => sum + count, 0)
  // Lives are short enough that the kills are there before the posts are gone.
  const longestLife = Math.max(1, Math.round((posts / kills) * 1.4))
  let started = 0

  /** One life of a publisher; true when it came to its end. */
  const live = async () => {
    const number = started++
    const point = lives[number % lives.length] ?? 'random'
    const mortal = killed() < kills
    const kill = {
      after: 1 + Math.floor(random() * longestLife),
      laterMs: point === 'sent' ? Math.floor(random() * 30) : 0,
    }
    const task = {
      plan,
      ledger: options.ledger(),
      secret: server.secret,
      owner: `runner-${number}`,
      leaseMs: LEASE_MS,
      ...(mortal && point !== 'random' ? { kill: { at: point, ...kill } } : {}),
    }
    const killAfterMs = mortal && point === 'random' ? 300 + random() * longestLife * 60 : undefined
    const ended = (await publish(task, killAfterMs)) === null
    if (ended) tally.finished += 1
    else tally.kills[point] += 1
    options.onProgress?.(tally)
    return ended
  }
  const runner = async () => {
    while (!(await live())) {
      if (tally.ledgersLost >= losses || killed() < (kills * (tally.ledgersLost + 1)) / (losses + 1)) continue
      tally.ledgersLost += 1
      await options.loseLedger?.()
    }
  }
  let over = false
  const breakServer = async () => {
    while (tally.serverKills < options.serverKills && !over) {
      await setTimeout(20)
      if (killed() < (kills * (tally.serverKills + 1)) / (options.serverKills + 1)) continue
      await server.killAndRestart?.()
      tally.serverKills += 1
    }
  }
  const breaking = breakServer()
  await Promise.all(Array.from({ length: runners }, runner))
  over = true
  await breaking
  return { ...tally, posts, ...(await compare(server, plan)) }
}

const lives = [...killPoints, 'random'] as const
const noKills = { 'before-claim': 0, 'before-send': 0, sent: 0, answered: 0, stored: 0, random: 0 }

/** Runs one publisher to its end; the signal that ended it, or `null`. */
async function publish(task: PublisherTask, killAfterMs: number | undefined): Promise<NodeJS.Signals | null> {
  const child = fork(publisher, [JSON.stringify(task)], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'drempel-compile-cache') },
  })
  let said = ''
  child.stderr?.on('data', (part) => {
    said += part
  })
  const timer = killAfterMs === undefined ? undefined : globalThis.setTimeout(() => child.kill('SIGKILL'), killAfterMs)
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
  clearTimeout(timer)
  if (code) throw new Error(`A publisher ended with ${code}:\n${said}`)
  return signal
}

/** What is there against what was planned: two posts with the same words have to be there twice. */
async function compare({ shown }: ChaosServer, plan: ChaosPlanOptions) {
  const [held, planned] = [countsOf(await shown()), countsOf(shownOf(chaosPlan(plan)))]
  const excess = (of: ReadonlyMap<string, number>, over: ReadonlyMap<string, number>) =>
    [...of].reduce((sum, [text, count]) => sum + Math.max(0, count - (over.get(text) ?? 0)), 0)
  const records = [...held.values()].reduce((sum, count) => sum + count, 0)
  return { records, lost: excess(planned, held), doubled: excess(held, planned) }
}

const countsOf = (texts: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(texts, (text) => text)].map(([text, some]) => [text, some.length]))

/** Chance that can be had again. Source: mulberry32. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
