import type { LedgerState } from '../model/ledger.ts'
import type { Plan } from '../model/plan.ts'
import { platforms } from '../model/platform.ts'
import type { PublishLine } from '../publish/log.ts'
import type { PublishReport } from '../publish/publish-due.ts'
import { graceEndsMs } from '../time/grace.ts'
import type { Words } from '../words/words.ts'

/** States in which a post is as it should be. */
const well: readonly LedgerState[] = ['done', 'withdrawn']

/** Keys of what people place by hand: never sent by us, only laid ready. */
export const laidKeys = ({ posts }: Plan): ReadonlySet<string> =>
  new Set(posts.filter(({ channel }) => platforms[channel.platform].tier === 'kit').map(({ key }) => key))

/**
 * A line of what the publisher did, for people; undefined for what is said elsewhere.
 * @param laid keys of what people place by hand.
 */
export function outcomeLine(line: PublishLine, words: Words, laid: ReadonlySet<string>): string | undefined {
  switch (line.event) {
    case 'settled': {
      const state = (laid.has(line.key) ? words.byHand[line.state] : undefined) ?? words.states[line.state]
      const more = line.url ?? (well.includes(line.state) ? undefined : line.reason)
      return `${well.includes(line.state) ? '✓' : '✗'} ${line.key}  ${state}${more === undefined ? '' : `  ${more}`}`
    }
    case 'lease-lost':
      return `· ${line.key}  ${words.leaseLost}`
    case 'taken-back':
      return `· ${line.key}  ${words.takenBack} (${line.outcome})`
    case 'round-failed':
      return `✗ ${words.roundFailed(line.inARow)}  ${line.reason}`
    case 'clock-jumped':
      return words.clockJumped(Math.round(line.jumpMs / 60_000))
    // The report has the reason by its name, so that it can be said in the language asked for.
    case 'held':
      return undefined
  }
}

/** Why posts are held back, one line each. */
export const heldLines = (held: PublishReport['held'], words: Words): readonly string[] =>
  held.map(({ key, why }) => `✗ ${key}  ${words.held[why]}`)

/**
 * Whether a post can still be sent when what holds it is mended. One whose grace is over is no news to who publishes; `status`
 * has it as too late.
 */
export function inTime({ posts }: Plan, nowMs: number): (one: { readonly key: string }) => boolean {
  const ends = new Map(posts.map((post) => [post.key, graceEndsMs(post)]))
  return ({ key }) => (ends.get(key) ?? 0) >= nowMs
}

/** Whether a settled post is as it should be. */
export const isWell = ({ state }: { readonly state: LedgerState }): boolean => well.includes(state)
