/* `pnpm bench campaign chaos`: 10,000 posts to a real Bluesky server, more than 1,000 kills of the publishers and 50 of the
   server. It goes in rounds; one that is broken off goes on where it was. `node packages/campaign/bench/chaos.bench.ts --help`
   tells more. */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type ChaosResult, killPoints, runChaos } from '../test/chaos-run.ts'
import { startPds } from '../test/pds.ts'

const usage = `node packages/campaign/bench/chaos.bench.ts [--rounds 10] [--posts 1000] [--kills 101] [--pds-kills 5] [--fresh] [--json]

Every round has a server and a ledger of its own and two publishers at once; in every third the ledger is thrown away halfway.
A round that was finished is kept until all are; --fresh forgets them.
`

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '10' },
    posts: { type: 'string', default: '1000' },
    kills: { type: 'string', default: '101' },
    'pds-kills': { type: 'string', default: '5' },
    fresh: { type: 'boolean' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
})
if (values.help) {
  process.stdout.write(usage)
  process.exit()
}
const [rounds, posts, kills, pdsKills] = [values.rounds, values.posts, values.kills, values['pds-kills']].map(
  Number,
) as [number, number, number, number]

/** A round as it is kept and shown. */
interface Round extends ChaosResult {
  readonly number: number
  readonly ledgerLost: boolean
  readonly tookSeconds: number
}

const cache = join(import.meta.dirname, '../node_modules/.cache')
const kept = join(cache, `chaos-${posts}-${kills}-${pdsKills}.json`)
const work = join(tmpdir(), `drempel-chaos-${process.pid}`)

const results: Round[] = values.fresh ? [] : readKept()
for (let number = results.length + 1; number <= rounds; number++) {
  results.push(await runRound(number))
  mkdirSync(cache, { recursive: true })
  writeFileSync(kept, JSON.stringify(results))
}
rmSync(kept, { force: true })
process.stdout.write(values.json ? `${JSON.stringify(summary())}\n` : table())
if (results.some(({ lost, doubled }) => lost + doubled > 0)) process.exitCode = 1

function readKept(): Round[] {
  try {
    return JSON.parse(readFileSync(kept, 'utf8')) as Round[]
  } catch {
    // There is none yet, or it was only half written: then every round is made anew.
    return []
  }
}

async function runRound(number: number): Promise<Round> {
  const startMs = performance.now()
  const ledgerLost = number % 3 === 0
  const pds = await startPds()
  mkdirSync(work, { recursive: true })
  let file = join(work, `${number}.sqlite`)
  try {
    const result = await runChaos({
      pds,
      posts,
      kills,
      pdsKills,
      runners: 2,
      ledger: () => ({ file }),
      ...(ledgerLost
        ? {
            loseLedger: async () => {
              rmSync(file, { force: true })
              file = join(work, `${number}-again.sqlite`)
            },
          }
        : {}),
      seed: 20_270_304 + number,
      onProgress: ({ kills: by, finished }) => progress(number, sumOf(by) + finished),
    })
    return { number, ledgerLost, ...result, tookSeconds: Math.round((performance.now() - startMs) / 1000) }
  } finally {
    await pds.stop()
    rmSync(work, { recursive: true, force: true })
  }
}

function progress(number: number, lives: number): void {
  if (lives % 10 === 0) process.stderr.write(`round ${number} of ${rounds}: ${lives} publishers lived and died\n`)
}

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

function summary() {
  const total = (of: (round: Round) => number) => results.reduce((sum, round) => sum + of(round), 0)
  return {
    name: 'posts lost or doubled, with publishers and server killed',
    posts: total((round) => round.posts),
    records: total(({ records }) => records),
    kills: total((round) => sumOf(round.kills)),
    pdsKills: total((round) => round.pdsKills),
    lost: total(({ lost }) => lost),
    doubled: total(({ doubled }) => doubled),
    rounds: results,
  }
}

function table(): string {
  const columns = [...killPoints, 'random'] as const
  const { posts, kills, pdsKills, lost, doubled } = summary()
  const head = ['round', 'posts', ...columns, 'server', 'ledger lost', 'lost', 'doubled', 'seconds']
  const rows = results.map((round) => [
    round.number,
    round.posts,
    ...columns.map((column) => round.kills[column]),
    round.pdsKills,
    round.ledgerLost ? 'yes' : 'no',
    round.lost,
    round.doubled,
    round.tookSeconds,
  ])
  const lines = [head, ...rows].map((cells) =>
    cells.map((cell, place) => `${cell}`.padStart(head[place]?.length ?? 0)).join('  '),
  )
  return `${lines.join('\n')}\n${posts} posts, ${kills} kills of publishers, ${pdsKills} of the server: ${lost} lost, ${doubled} doubled\n`
}
