import { type CountedAs, counters } from '../count/counters.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import type { PlatformRule } from './platform-rule.ts'
import { rulesForChannel, type ServerLimit } from './platform-rules.ts'

/** A text counted as its platform counts it. */
export interface TextMeasure {
  /** Which text: a part of the thread (from 0), or the title. */
  readonly of: { readonly kind: 'part'; readonly part: number } | { readonly kind: 'title' }
  /** The rule that it is counted for. */
  readonly rule: PlatformRule
  /** What the platform counts. */
  readonly used: number
  /** What is left; negative when it is too long. */
  readonly left: number
  /** It is longer than that: counting stopped there, since it was far too long already. */
  readonly atLeast?: true
}

const measure = (text: string, rule: PlatformRule, of: TextMeasure['of']): TextMeasure[] => {
  if (rule.countedAs === undefined) return []
  const { used, ...more } = countedUpTo(text, rule.countedAs, rule.value)
  return [{ of, rule, used, left: rule.value - used, ...more }]
}

/** How much is counted first of a text that is absurdly long, in UTF-16 units: no text of a platform is near this. */
const FIRST_UNITS = 5_000

/**
 * Counts a text; of a long one first the beginning, then twice as much, until it is too long or all of it was counted. Looking for
 * links takes the square of the time in a text that is one long word.
 */
function countedUpTo(
  text: string,
  countedAs: CountedAs,
  most: number,
): { readonly used: number; readonly atLeast?: true } {
  const count = counters[countedAs]
  for (let units = Math.max(FIRST_UNITS, 2 * most); units < text.length; units *= 2) {
    const used = count(withoutHalf(text.slice(0, units)))
    if (used > most) return { used, atLeast: true }
  }
  return { used: count(text) }
}

/** Without the first half of a pair at its end, of which the second was cut off. */
const withoutHalf = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '')

/** Every text of a planned post, counted for every rule of its platform: what a counter shows, and what a check compares. */
export function measureTexts(
  { channel, parts, title }: Pick<PlannedPost, 'channel' | 'parts' | 'title'>,
  asked: readonly ServerLimit[] = [],
): TextMeasure[] {
  return rulesForChannel(channel, asked).flatMap((rule) => {
    if (rule.limit === 'title') return measure(title, rule, { kind: 'title' })
    if (rule.limit !== 'text' && rule.limit !== 'text-bytes') return []
    return parts.flatMap((text, part) => measure(text, rule, { kind: 'part', part }))
  })
}
