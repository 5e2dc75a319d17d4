import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMastodon } from '../src/channels/mastodon/create-mastodon.ts'
import { openLedger } from '../src/ledger/open-ledger.ts'
import type { Adapter } from '../src/model/adapter.ts'
import type { Ledger } from '../src/model/ledger.ts'
import { exampleChannel, examplePlanned, examplePost } from '../src/model/planned-post.example.ts'
import type { PlannedPost } from '../src/model/planned-post.ts'
import type { PublishLine } from '../src/publish/log.ts'
import { type PublishOptions, type PublishReport, publishDue } from '../src/publish/publish-due.ts'
import { type MastodonDouble, startMastodonDouble } from './mastodon-double.ts'

/** When the posts of the lab are due. */
export const labDueAt = '2027-03-04T09:00:00Z'

/** A ledger in a file, a Mastodon double, and a clock that stands still until a test moves it. */
export interface PublishLab {
  nowMs: number
  ledger: Ledger
  readonly double: MastodonDouble
  readonly adapter: Adapter
  readonly lines: PublishLine[]
  /** All posts approved, unless told otherwise. */
  readonly optionsFor: (posts: readonly PlannedPost[], changes?: Partial<PublishOptions>) => PublishOptions
  readonly publish: (posts: readonly PlannedPost[], changes?: Partial<PublishOptions>) => Promise<PublishReport>
  /** How many posts with this name the double holds. */
  readonly count: (name: string) => number
  readonly stateOf: (name: string) => Promise<string | undefined>
  /** Throws the ledger away and begins another. */
  readonly loseLedger: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** A made-up post of this name, due at {@link labDueAt}. */
export const labPost = (name: string, changes: Partial<PlannedPost> = {}): PlannedPost =>
  examplePlanned('mastodon', {
    key: `${name}/mastodon`,
    post: { ...examplePost, id: name },
    parts: [`Bericht ${name}: zet een stoel bij de lift.`],
    links: [],
    media: [],
    dueAt: labDueAt,
    ...changes,
  })

/** Starts everything, a second after the posts are due. */
export async function startPublishLab(): Promise<PublishLab> {
  const folder = await mkdtemp(join(tmpdir(), 'drempel-publish-'))
  const clock = { nowMs: () => lab.nowMs, pause: async () => {} }
  const double = await startMastodonDouble({ nowMs: () => lab.nowMs, unlimited: true })
  const channel = { ...exampleChannel('mastodon'), server: double.url }
  const adapter = createMastodon({ channel, token: double.token, clock })
  const lines: PublishLine[] = []
  const optionsFor: PublishLab['optionsFor'] = (posts, changes = {}) => ({
    plan: { posts, problems: [] },
    approvals: posts.map(({ key, hash }) => ({ key, hash, by: 'Sanne', at: '2027-03-01T10:00:00Z' })),
    errorsOf: () => [],
    adapters: new Map([['mastodon', adapter]]),
    ledger: lab.ledger,
    clock,
    owner: 'een',
    log: (line) => lines.push(line),
    ...changes,
  })
  const lab: PublishLab = {
    nowMs: Date.parse(labDueAt) + 1_000,
    ledger: await openLedger({ file: join(folder, 'ledger.sqlite') }),
    double,
    adapter,
    lines,
    optionsFor,
    publish: (posts, changes) => publishDue(optionsFor(posts, changes)),
    count: (name) => double.statuses().filter(({ text }) => text.startsWith(`Bericht ${name}:`)).length,
    stateOf: async (name) => (await lab.ledger.entry(`${name}/mastodon`))?.state,
    async loseLedger() {
      await lab.ledger.close()
      lab.ledger = await openLedger({ file: join(folder, 'nieuw.sqlite') })
    },
    async stop() {
      await lab.ledger.close()
      await double.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
  return lab
}
