import { checkWording, splitSentences, wordingRules } from '@drempel/core/language'
import { coverSpeechAndNames } from './cover.ts'
import { effectClaim } from './effect-claim.ts'
import type { FurtherPhrase } from './further-phrase.ts'
import { furtherPhrases } from './further-phrases.ts'

/** Words in a post that do not fit this project. */
export interface PostWording {
  /** Id of the rule. */
  readonly rule: string
  /** What stands there. */
  readonly found: string
  readonly severity: 'error' | 'warning' | 'info'
  /** What to write instead, in Dutch. */
  readonly suggestion: string
  /** Why, in Dutch. */
  readonly why: string
}

interface Hit {
  readonly rule: string
  readonly start: number
  readonly end: number
}

const ruleById = new Map<string, Pick<PostWording, 'severity' | 'suggestion' | 'why'>>(
  [...wordingRules, effectClaim].map((rule) => [rule.id, rule]),
)

/** Without one of these no further phrase is there, which saves most of the work in most texts. */
export const worthSearching = /eenza|kwetsba/iu

/** Who writes how it should not be said is saying it well: `Zeg niet: …`. */
const saysItBetter = /(?<!\p{L})(?:zeg|schrijf|noem)\s+(?:liever\s+)?niet\b[^.!?]*$/iu

/**
 * Words about loneliness that a post should not have: those of core, and further ones that posts use. Speech in quotation marks
 * and official names are left alone. The same words under the same rule are named once. It reads words, not meaning.
 * @param allow titles that may stand as they are.
 */
export function findWording(text: string, allow: readonly string[] = []): PostWording[] {
  const known: Hit[] = checkWording(text, { allow }).filter(({ quoted }) => !quoted)
  const covered = worthSearching.test(text) ? coverSpeechAndNames(text, allow) : undefined
  const further = (covered === undefined ? [] : furtherPhrases.flatMap((phrase) => placesOf(phrase, covered))).filter(
    (one) => !known.some((other) => other.rule === one.rule && overlaps(other, one)),
  )
  const seen = new Set<string>()
  const all = [...known, ...further]
  return all
    .filter((one) => one.rule !== 'define-person' || !all.some((other) => isAbout(other, one)))
    .filter(({ start }) => !saysItBetter.test(text.slice(0, start)))
    .sort((one, other) => one.start - other.start)
    .map(({ rule, start, end }) => ({ rule, found: text.slice(start, end).replace(/\s+/g, ' '), ...judgementOf(rule) }))
    .filter(({ rule, found }) => !seen.has(`${rule} ${found}`) && seen.add(`${rule} ${found}`))
}

/** `Wie alleen woont, is eenzaam` is about being alone; that it also says `is eenzaam` is the same remark. */
const isAbout = (other: Hit, one: Hit): boolean => other.rule === 'alone-is-not-lonely' && overlaps(other, one)

const overlaps = (one: Hit, other: Hit): boolean => one.start < other.end && other.start < one.end

function placesOf({ rule, pattern, unless }: FurtherPhrase, text: string): Hit[] {
  return [...text.matchAll(pattern)].flatMap(({ index: start, 0: found }) => {
    const end = start + found.length
    return unless && around(text, start, end).search(unless) >= 0 ? [] : [{ rule, start, end }]
  })
}

/** The sentence around a stretch: all of it, because Dutch may deny at the beginning and at the end. */
function around(text: string, start: number, end: number): string {
  const sentence = splitSentences(text).find((one) => one.start <= start && start < one.end)
  return text.slice(sentence?.start ?? start, Math.max(sentence?.end ?? end, end))
}

function judgementOf(rule: string): Pick<PostWording, 'severity' | 'suggestion' | 'why'> {
  const known = ruleById.get(rule)
  if (!known) throw new Error(`Unexpected phrase for \`${rule}\`, expected a rule about words`)
  const { severity, suggestion, why } = known
  return { severity, suggestion, why }
}
