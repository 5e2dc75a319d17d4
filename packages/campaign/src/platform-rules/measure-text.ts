import { counters } from '../count/counters.ts'
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
}

const measure = (text: string, rule: PlatformRule, of: TextMeasure['of']): TextMeasure[] => {
  if (rule.countedAs === undefined) return []
  const used = counters[rule.countedAs](text)
  return [{ of, rule, used, left: rule.value - used }]
}

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
