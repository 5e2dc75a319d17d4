import type { z } from 'zod'
import { type Problem, problem } from './problem.ts'
import type { YamlText } from './yaml-text.ts'

/** What is wrong with the shape of a value, each at its place: a wrong value at the value, an unknown key at the key. */
export function placeIssues(issues: readonly z.core.$ZodIssue[], file: string, yaml: YamlText): Problem[] {
  return issues.flatMap((issue) => placeIssue(issue, file, yaml))
}

function placeIssue(issue: z.core.$ZodIssue, file: string, yaml: YamlText): Problem[] {
  const field = issue.path.at(-1)
  const value = valueAt(yaml.value, issue.path)
  const at = { file, rule: 'schema', place: yaml.placeOf(issue.path) }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      problem({
        file,
        rule: 'schema',
        place: yaml.placeOf([...issue.path, key], 'key'),
        reason: `Unexpected key \`${key}\``,
        actual: key,
        note: 'Look at the list of fields; a typing error is the usual cause.',
      }),
    )
  }
  if (value === undefined) {
    return [
      problem({
        ...at,
        place: yaml.placeOf(issue.path.slice(0, -1), 'key'),
        reason: `Unexpected absence of \`${String(field)}\`, expected ${expectedOf(issue)}`,
      }),
    ]
  }
  const actual = shown(value)
  return [
    problem({
      ...at,
      reason: `Unexpected ${actual} for \`${issue.path.join('.')}\`, expected ${expectedOf(issue)}`,
      actual,
    }),
  ]
}

function expectedOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `a ${issue.expected}`
  if (issue.code === 'invalid_value') return issue.values.map((value) => `\`${String(value)}\``).join(', ')
  return issue.message.replace(/^expected /, '')
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((inner: unknown, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value)

const shown = (value: unknown) => (typeof value === 'object' ? 'value' : `\`${String(value).slice(0, 60)}\``)
