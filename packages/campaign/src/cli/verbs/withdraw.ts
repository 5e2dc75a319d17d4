import { join, relative } from 'node:path'
import { exitCodes, UsageError } from '@drempel/diagnostics'
import { writeWhole } from '../../hand-over/write-whole.ts'
import type { LedgerEntry } from '../../model/ledger.ts'
import type { Plan } from '../../model/plan.ts'
import { nearest } from '../../plan/suggestion.ts'
import { consentsOf } from '../../publish/entry-for.ts'
import { type WithdrawnPost, type WithdrawWhat, withdrawPosts } from '../../publish/withdraw-posts.ts'
import type { Words } from '../../words/words.ts'
import { type Call, giveJson, say, type Verb } from '../call.ts'
import { confirm } from '../confirm.ts'
import { openDesk } from '../desk.ts'
import { withServers } from '../with-servers.ts'

/** Takes posts back everywhere, and writes down the proof of it. `--done`: who calls took away what no program can. */
export const withdraw: Verb = async (call) => {
  const { flags, words, world } = call
  const by = flags.by?.trim()
  if (!by) throw new UsageError(words.usageErrors.by)
  const desk = await openDesk(call)
  return withServers(call, desk, async ({ adapters, ledger }) => {
    const entries = await ledger.entries()
    const what = whatOf(call, desk.plan, entries)
    const count = countOf(what, desk.plan, entries)
    if (count === 0) {
      say(call, words.withdrawNothing)
      return exitCodes.fine
    }
    const question = flags.done ? words.askTookAway(count, by) : words.askWithdraw(count)
    if (!(await confirm(question, call))) {
      say(call, words.nothingDone)
      return exitCodes.fine
    }
    const { plan } = desk
    const tookAway = flags.done === true
    const proof = await withdrawPosts({ what, by, tookAway, plan, ledger, adapters, clock: world.clock })
    const file = join(desk.places.withdrawals, `${proof.at.replaceAll(':', '-')}.json`)
    await writeWhole(file, `${JSON.stringify(proof, null, 2)}\n`)
    if (flags.json) giveJson(call, proof)
    for (const post of flags.json ? [] : proof.posts) world.out(`${lineOf(post, words)}\n`)
    const left = proof.posts.filter((post) => post.kind === 'left')
    if (left.length === 0) say(call, words.withdrawComplete(proof.posts.length))
    else say(call, words.withdrawLeft(left.length, left.filter(({ onlyByHand }) => onlyByHand).length))
    say(call, words.written(relative('', file)))
    return proof.complete ? exitCodes.fine : exitCodes.problems
  })
}

/** What somebody means: also a post that left the plan and is known from the ledger alone. A name is written whole here. */
function whatOf({ names, flags, words }: Call, plan: Plan, entries: readonly LedgerEntry[]): WithdrawWhat {
  const [name, ...more] = names
  if ((name === undefined) === (flags.consent === undefined) || more.length > 0)
    throw new UsageError(words.usageErrors.withdrawWhat)
  if (flags.consent !== undefined) return { kind: 'consent', consent: flags.consent }
  const written = (name ?? '').toLowerCase()
  const keys = [...plan.posts.map(({ key }) => key), ...entries.map(({ key }) => key)]
  const ids = keys.map((key) => key.slice(0, key.indexOf('/')))
  if (keys.includes(written)) return { kind: 'key', key: written }
  if (ids.includes(written)) return { kind: 'post', id: written }
  throw new UsageError(words.usageErrors.unknownName(name ?? '', nearest(written, written.includes('/') ? keys : ids)))
}

function countOf(what: WithdrawWhat, { posts }: Plan, entries: readonly LedgerEntry[]): number {
  if (what.kind === 'key') return 1
  const rests = (consents: readonly string[]) => what.kind === 'consent' && consents.includes(what.consent)
  const isOf = (key: string) => what.kind === 'post' && key.startsWith(`${what.id}/`)
  return new Set([
    ...posts.filter((post) => isOf(post.key) || rests(consentsOf(post))).map(({ key }) => key),
    ...entries.filter(({ key, consents }) => isOf(key) || rests(consents)).map(({ key }) => key),
  ]).size
}

function lineOf(post: WithdrawnPost, words: Words): string {
  switch (post.kind) {
    case 'never-sent':
      return `✓ ${post.key}  ${words.withdrawn['never-sent']}`
    case 'removed':
      return `✓ ${post.key}  ${words.withdrawn[post.seenAbsentAt === undefined ? 'removedUnseen' : 'removed']}`
    case 'by-hand':
      return `✓ ${post.key}  ${words.withdrawn.byHand(post.takenAway)}`
    case 'left':
      return `✗ ${post.key}  ${words.withdrawn.left}  ${[post.reason, post.ref?.url].filter(Boolean).join('  ')}`
  }
}
