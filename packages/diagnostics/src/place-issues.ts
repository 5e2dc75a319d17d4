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
  if (issue.path.length === 0) {
    return [problem({ ...at, reason: `Unexpected ${sortOf(value)}, expected ${expectedOf(issue)}` })]
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
  const plain = typeof value !== 'object'
  const actual = String(value).slice(0, 60)
  return [
    problem({
      ...at,
      reason: `Unexpected ${plain ? `\`${actual}\`` : sortOf(value)} for \`${issue.path.join('.')}\`, expected ${expectedOf(issue)}`,
      ...(plain ? { actual } : {}),
    }),
  ]
}

function expectedOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`
  if (issue.code === 'invalid_value') return issue.values.map((value) => `\`${String(value)}\``).join(', ')
  return issue.message.replace(/^expected /, '')
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((inner: unknown, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value)

/** What sort of value it is, in words. */
const sortOf = (value: unknown): string =>
  value === null || value === undefined
    ? 'nothing'
    : Array.isArray(value)
      ? 'list'
      : typeof value === 'object'
        ? 'object'
        : typeof value
