/* `pnpm bench campaign chaos`: 10,000 posts to a real Bluesky server, more than 1,000 kills of the publishers and 50 of the
   server, and then the same on the double of Mastodon. It goes in rounds; one that is broken off goes on where it was.
   `node packages/campaign/bench/chaos.bench.ts --help` tells more. */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type ChaosOptions, type ChaosResult, killPoints, runChaos } from '../test/chaos-run.ts'
import { blueskyForChaos, type ChaosServer, mastodonForChaos } from '../test/chaos-servers.ts'
import { writeTestMedia } from '../test/media.ts'
import { startPds } from '../test/pds.ts'

const usage = `node packages/campaign/bench/chaos.bench.ts [--rounds 10] [--posts 1000] [--kills 101] [--pds-kills 5]
  [--mastodon-rounds 4] [--mastodon-posts 300] [--mastodon-kills 60] [--fresh] [--json]

Every round has a server of its own. On Bluesky two publishers at once, and in every third round three ledgers are lost at
different moments. On the double of Mastodon there are pictures, and every fifth post is the same to the letter; the four sorts of
round are: it keeps to idempotency keys or ignores them, with two publishers at once or with one of which three ledgers are lost.
A round that was finished is kept until all are; --fresh forgets them.
`

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '10' },
    posts: { type: 'string', default: '1000' },
    kills: { type: 'string', default: '101' },
    'pds-kills': { type: 'string', default: '5' },
    'mastodon-rounds': { type: 'string', default: '4' },
    'mastodon-posts': { type: 'string', default: '300' },
    'mastodon-kills': { type: 'string', default: '60' },
    fresh: { type: 'boolean' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
})
if (values.help) {
  process.stdout.write(usage)
  process.exit()
}

/** A round as it is kept and shown. */
interface Round extends ChaosResult {
  readonly number: number
  readonly on: string
  readonly tookSeconds: number
}

const [onBluesky, onMastodon] = [Number(values.rounds), Number(values['mastodon-rounds'])]
const cache = join(import.meta.dirname, '../node_modules/.cache')
const asked = [values.posts, values.kills, values['pds-kills'], values['mastodon-posts'], values['mastodon-kills']]
const kept = join(cache, `chaos-${onBluesky}-${asked.join('-')}.json`)
const work = join(tmpdir(), `drempel-chaos-${process.pid}`)

const results: Round[] = values.fresh ? [] : readKept()
for (let number = results.length + 1; number <= onBluesky + onMastodon; number++) {
  results.push(number <= onBluesky ? await blueskyRound(number) : await mastodonRound(number))
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

async function blueskyRound(number: number): Promise<Round> {
  const pds = await startPds()
  try {
    return await runRound(number, 'Bluesky', await blueskyForChaos(pds, `ronde-${number}`), {
      posts: Number(values.posts),
      kills: Number(values.kills),
      serverKills: Number(values['pds-kills']),
      runners: 2,
      losses: number % 3 === 0 ? 3 : 0,
    })
  } finally {
    await pds.stop()
  }
}

async function mastodonRound(number: number): Promise<Round> {
  const sort = (number - onBluesky - 1) % 4
  const [ignoresKeys, losesLedgers] = [sort % 2 === 1, sort >= 2]
  const media = await writeTestMedia()
  const server = await mastodonForChaos({ ignoresKeys })
  try {
    return await runRound(number, ignoresKeys ? 'no keys' : 'Mastodon', server, {
      posts: Number(values['mastodon-posts']),
      kills: Number(values['mastodon-kills']),
      serverKills: 0,
      // Without keys only one ledger keeps two publishers apart, so who may lose it works alone.
      runners: losesLedgers ? 1 : 2,
      losses: losesLedgers ? 3 : 0,
      image: media.image,
      alikeEvery: 5,
    })
  } finally {
    await server.stop()
    await media.remove()
  }
}

async function runRound(
  number: number,
  on: string,
  server: ChaosServer,
  options: Omit<ChaosOptions, 'server' | 'ledger' | 'loseLedger' | 'seed'>,
): Promise<Round> {
  const startMs = performance.now()
  mkdirSync(work, { recursive: true })
  let lost = 0
  try {
    const result = await runChaos({
      ...options,
      server,
      ledger: () => ({ file: join(work, `${number}-${lost}.sqlite`) }),
      async loseLedger() {
        lost += 1
      },
      seed: 20_270_304 + number,
      onProgress: ({ kills, finished }) => progress(number, sumOf(kills) + finished),
    })
    return { number, on, ...result, tookSeconds: Math.round((performance.now() - startMs) / 1000) }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function progress(number: number, lives: number): void {
  if (lives % 10 === 0)
    process.stderr.write(`round ${number} of ${onBluesky + onMastodon}: ${lives} publishers lived and died\n`)
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
    serverKills: total((round) => round.serverKills),
    ledgersLost: total(({ ledgersLost }) => ledgersLost),
    lost: total(({ lost }) => lost),
    doubled: total(({ doubled }) => doubled),
    rounds: results,
  }
}

function table(): string {
  const columns = [...killPoints, 'random'] as const
  const { posts, kills, serverKills, ledgersLost, lost, doubled } = summary()
  const head = ['round', '      on', 'posts', ...columns, 'server', 'ledgers lost', 'lost', 'doubled', 'seconds']
  const rows = results.map((round) => [
    round.number,
    round.on,
    round.posts,
    ...columns.map((column) => round.kills[column]),
    round.serverKills,
    round.ledgersLost,
    round.lost,
    round.doubled,
    round.tookSeconds,
  ])
  const lines = [head, ...rows].map((cells) =>
    cells.map((cell, place) => `${cell}`.padStart(head[place]?.length ?? 0)).join('  '),
  )
  return `${lines.join('\n')}\n${posts} posts, ${kills} kills of publishers, ${serverKills} of the server, ${ledgersLost} ledgers lost: ${lost} lost, ${doubled} doubled\n`
}
