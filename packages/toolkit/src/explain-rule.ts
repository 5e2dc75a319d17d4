import { UsageError } from '@drempel/diagnostics'
import type { Rule } from './check/rule.ts'
import { type OptionalFile, optionalFiles } from './read/read-material.ts'

/** A rule in words with its examples; without a name, all rules with their reasons. Throws a `UsageError` for a name that is none. */
export function explainRule(rules: readonly Rule[], name?: string): string {
  if (name === undefined) return rules.map(({ id, why }) => `${id}\n  ${why}\n`).join('\n')
  const rule = rules.find(({ id }) => id === name)
  if (!rule)
    throw new UsageError(`Unexpected rule \`${name}\`, expected one of ${rules.map(({ id }) => id).join(', ')}.`)
  const examples = rule.examples.map(({ fields, body, now, statistics, optional, problems }) => {
    const shown = [
      ...(now === undefined ? [] : [`(on ${now})`]),
      ...Object.entries(fields ?? {}).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
      ...(statistics === undefined ? [] : [`figures/statistics.yaml: ${JSON.stringify(statistics)}`]),
      ...Object.entries(optional ?? {}).map(
        ([name, value]) => `${optionalFiles[name as OptionalFile]}: ${JSON.stringify(value)}`,
      ),
      ...(body?.split('\n') ?? []),
    ]
    const said = problems.length === 0 ? ['passes'] : problems.map(({ at, reason }) => `at “${at}”: ${reason}`)
    return [...shown.map((line) => `    ${line}`), ...said.map((line) => `  → ${line}`)].join('\n')
  })
  return `${rule.id}\n\n${rule.why}\n\nExamples\n\n${examples.join('\n\n')}\n`
}
