import { UsageError } from '@drempel/diagnostics'
import { meant } from '../plan/suggestion.ts'
import type { CheckRule, RuleExample } from './rule.ts'
import { checkRules } from './rules.ts'

const words = {
  nl: { examples: 'Voorbeelden', passes: 'is goed', source: 'Bron', sound: 'een gewoon bericht', at: 'bij', on: 'op' },
  en: { examples: 'Examples', passes: 'passes', source: 'Source', sound: 'a sound post', at: 'at', on: 'on' },
} as const

/**
 * A check in words with its examples; without a name all checks with their reasons.
 * @throws UsageError for a name that is none.
 */
export function explainCheck(name: string | undefined, lang: 'nl' | 'en', rules = checkRules): string {
  if (name === undefined) return rules.map(({ id, why }) => `${id}\n  ${why[lang]}\n`).join('\n')
  const rule = rules.find(({ id }) => id === name)
  if (!rule) throw new UsageError(unknown(name, lang, rules))
  const { examples, source } = words[lang]
  const shown = rule.examples.map((example) => exampleInWords(example, lang)).join('\n\n')
  return `${rule.id}\n\n${rule.why[lang]}\n\n${examples}\n\n${shown}\n\n${source}: ${rule.source}\n`
}

function unknown(name: string, lang: 'nl' | 'en', rules: readonly CheckRule[]): string {
  const ids = rules.map(({ id }) => id)
  return lang === 'nl'
    ? `Onbekende controle \`${name}\`. ${meant(name, ids, `Kies uit: ${ids.join(', ')}.`)}`
    : `Unexpected check \`${name}\`, expected one of ${ids.join(', ')}.`
}

function exampleInWords({ posts = [{}], now, problems }: RuleExample, lang: 'nl' | 'en'): string {
  const { passes, sound, at, on } = words[lang]
  const [first = {}] = posts
  const fields = Object.entries(first)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `    ${key}: ${JSON.stringify(value)}`)
  const more = posts.length > 1 ? [`    … + ${posts.length - 1}`] : []
  const said =
    problems.length === 0
      ? [`  → ${passes}`]
      : problems.map((problem) => `  → ${at} \`${problem.at}\`: ${problem.reason}`)
  return [
    ...(now ? [`    (${on} ${now.slice(0, 10)})`] : []),
    ...(fields.length > 0 ? fields : [`    (${sound})`]),
    ...more,
    ...said,
  ].join('\n')
}
