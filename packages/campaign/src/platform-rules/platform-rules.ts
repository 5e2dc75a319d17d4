import type { Channel } from '../model/channel.ts'
import type { Platform } from '../model/platform.ts'
import type { Limit, PlatformRule } from './platform-rule.ts'
import { closedRules } from './rules-closed.ts'
import { openRules } from './rules-open.ts'
import { ownRules } from './rules-own.ts'

/** Every rule that we know, by platform. */
export const platformRules: readonly PlatformRule[] = [...openRules, ...closedRules, ...ownRules]

/** What a server said of itself, for one channel. */
export interface ServerLimit {
  /** Id of the channel. */
  readonly channel: string
  readonly limit: Limit
  readonly value: number
  /** Address that was asked. */
  readonly source: string
  /** Day on which it was asked. */
  readonly checkedOn: string
}

const byPlatform = Map.groupBy(platformRules, ({ platform }) => platform)

/** The rules of a platform. */
export const rulesOf = (platform: Platform): readonly PlatformRule[] => byPlatform.get(platform) ?? []

/** The rule of a platform for this limit; `undefined` when we know of none. */
export const ruleOf = (platform: Platform, limit: Limit): PlatformRule | undefined =>
  rulesOf(platform).find((rule) => rule.limit === limit)

/** The rules for a channel, with what its own server says in the place of what we know. */
export function rulesForChannel(
  { id, platform }: Channel,
  asked: readonly ServerLimit[] = [],
): readonly PlatformRule[] {
  const own = new Map(asked.filter(({ channel }) => channel === id).map((answer) => [answer.limit, answer]))
  const known = rulesOf(platform)
  const merged = known.map((rule) => {
    const answer = own.get(rule.limit)
    return answer ? { ...rule, ...told(answer, platform) } : rule
  })
  const names = new Set(known.map(({ limit }) => limit))
  return [...merged, ...[...own.values()].filter(({ limit }) => !names.has(limit)).map((one) => told(one, platform))]
}

const told = ({ limit, value, source, checkedOn }: ServerLimit, platform: Platform): PlatformRule => ({
  platform,
  limit,
  value,
  source,
  checkedOn,
  confidence: 'server',
})
