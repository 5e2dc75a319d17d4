import type { Stretch } from '../words.ts'
import { officialNames } from './names.ts'
import { quotedStretches } from './quotes.ts'
import { compilePhrase, type WordingAudience, type WordingRule, type WordingSeverity } from './rule.ts'
import { wordingRules } from './rules.ts'

/** A place where other words would be better. Offsets are UTF-16 code units. */
export interface WordingFinding extends Stretch {
  /** Id of the rule. */
  readonly rule: string
  /** What stands there. */
  readonly found: string
  /** What to write instead, in Dutch. */
  readonly suggestion: string
  /** How heavy it weighs here; in quoted speech less than the rule itself. */
  readonly severity: WordingSeverity
  /** True when somebody is quoted. */
  readonly quoted: boolean
  /** What is wrong and how to mend it, in plain Dutch. */
  readonly words: string
}

/** What {@link checkWording} should know about the text. */
export interface WordingOptions {
  /** Names that may stand as they are, besides `officialNames`: titles of projects, names of organisations. */
  readonly allow?: readonly string[]
  /** For whom the text is; `residents` when it is not said. */
  readonly audience?: WordingAudience
}

const compiled: readonly (readonly [WordingRule, readonly RegExp[], RegExp | undefined])[] = wordingRules.map(
  (rule) => [rule, rule.phrases.map(compilePhrase), rule.unless === undefined ? undefined : compilePhrase(rule.unless)],
)

/**
 * Places where the words about loneliness do not fit this project, ordered by place. Looks at plain text, or at what
 * `plainText` makes of Markdown. In quoted speech a finding is only info, or is left out when the rule says so. Names in
 * `officialNames` and in `allow` are left alone. It reads words, not meaning: a person decides.
 */
export function checkWording(
  text: string,
  { allow = [], audience = 'residents' }: WordingOptions = {},
): WordingFinding[] {
  const quoted = within(quotedStretches(text))
  const named = within(stretchesOf(text, [...officialNames, ...allow]))
  const rules = compiled.filter(([rule]) => rule.audience === undefined || rule.audience === audience)
  return paragraphs(text).flatMap((paragraph) =>
    rules
      .flatMap(([rule, phrases, unless]) =>
        placesIn(text.slice(paragraph.start, paragraph.end), phrases, unless)
          .map(({ start, end }) => ({ start: start + paragraph.start, end: end + paragraph.start }))
          .filter((place) => !named(place))
          .flatMap((place) => finding(text, rule, place, quoted(place))),
      )
      .sort((one, other) => one.start - other.start || one.end - other.end),
  )
}

/** Stretches that no phrase crosses. */
function paragraphs(text: string): Stretch[] {
  const found: Stretch[] = []
  let start = 0
  for (const { index, 0: border } of text.matchAll(/\n[ \t\r>]*\n|\u2029/g)) {
    if (index > start) found.push({ start, end: index })
    start = index + border.length
  }
  return text.length > start ? [...found, { start, end: text.length }] : found
}

function finding(text: string, rule: WordingRule, { start, end }: Stretch, quoted: boolean): WordingFinding[] {
  if (quoted && rule.inQuotes === 'skip') return []
  const stands = text.slice(start, end)
  const words = `‘${stands.replace(/[\s>]+/g, ' ')}’: ${rule.why} Liever: ${rule.suggestion}.`
  const severity = quoted ? 'info' : rule.severity
  return [{ rule: rule.id, start, end, found: stands, suggestion: rule.suggestion, severity, quoted, words }]
}

/** Where the phrases of one rule stand in a paragraph; of places that overlap the first and longest. */
function placesIn(paragraph: string, phrases: readonly RegExp[], unless: RegExp | undefined): Stretch[] {
  const all = phrases
    .flatMap((phrase) =>
      Array.from(paragraph.matchAll(phrase), ({ index, 0: hit }) => ({ start: index, end: index + hit.length })),
    )
    .filter((place) => !(unless && isInnocent(paragraph, place, unless)))
    .sort((one, other) => one.start - other.start || other.end - one.end)
  const kept: Stretch[] = []
  for (const place of all) {
    const last = kept.at(-1)
    if (!last || place.start >= last.end) kept.push(place)
  }
  return kept
}

/** How far around a phrase we look for the word that makes it innocent, within its sentence. */
const CLAUSE_CHARACTERS = 40

function isInnocent(paragraph: string, { start, end }: Stretch, unless: RegExp): boolean {
  const before = /[^.!?]*$/.exec(paragraph.slice(Math.max(0, start - CLAUSE_CHARACTERS), start))?.[0] ?? ''
  const after = /^[^.!?]*/.exec(paragraph.slice(end, end + CLAUSE_CHARACTERS))?.[0] ?? ''
  return (before + paragraph.slice(start, end) + after).search(unless) >= 0
}

/** Where these names stand, spaces in them as any white space. */
function stretchesOf(text: string, names: readonly string[]): Stretch[] {
  const sources = names
    .map((name) =>
      name
        .trim()
        .split(/\s+/)
        .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
        .join('[\\s>]+'),
    )
    .filter((source) => source !== '')
  if (sources.length === 0) return []
  return Array.from(text.matchAll(new RegExp(sources.join('|'), 'giu')), ({ index, 0: hit }) => ({
    start: index,
    end: index + hit.length,
  }))
}

/** Answers whether a place lies within one of the stretches, which are ordered by start. Finds it by halving. */
function within(stretches: readonly Stretch[]): (place: Stretch) => boolean {
  // Furthest end of this stretch and all before it, so that nesting does not matter.
  const ends: number[] = []
  for (const { end } of stretches) ends.push(Math.max(end, ends.at(-1) ?? 0))
  return (place) => {
    let low = 0
    let high = stretches.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((stretches[middle]?.start ?? 0) <= place.start) low = middle + 1
      else high = middle
    }
    return low > 0 && (ends[low - 1] ?? 0) >= place.end
  }
}
