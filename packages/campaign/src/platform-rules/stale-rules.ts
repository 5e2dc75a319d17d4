import type { PlatformRule } from './platform-rule.ts'
import { platformRules } from './platform-rules.ts'

/** Months after which a rule must have been compared with its source again. Platforms changed five of these in one year. */
export const freshMonths = 6

/** The last day on which a rule counts as fresh. */
export const freshUntil = ({ checkedOn }: PlatformRule): string =>
  Temporal.PlainDate.from(checkedOn).add({ months: freshMonths }).toString()

/** Rules that were not compared with their source for too long. Our own choices do not grow old. */
export function staleRules(today: string, rules: readonly PlatformRule[] = platformRules): readonly PlatformRule[] {
  return rules.filter((rule) => rule.confidence !== 'ours' && freshUntil(rule) < today)
}
