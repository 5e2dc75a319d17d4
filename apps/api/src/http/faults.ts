import type { z } from 'zod'
import type { RequestFault } from './problem.ts'

type Issue = z.core.$ZodIssue

/** What is wrong with a body, each at its JSON pointer (RFC 6901): an unknown key at the key. Repeats no value. */
export function faultsOfBody(issues: readonly Issue[], body: unknown): RequestFault[] {
  return placed(issues, body, 'field').map(({ path, reason }) => ({ pointer: pointerOf(path), reason }))
}

/** What is wrong with parameters, each with its name. Repeats no value. */
export function faultsOfParameters(issues: readonly Issue[], parameters: unknown): RequestFault[] {
  return placed(issues, parameters, 'parameter').map(({ path, reason }) => ({ parameter: path.join('.'), reason }))
}

interface Placed {
  readonly path: readonly PropertyKey[]
  readonly reason: string
}

function placed(issues: readonly Issue[], input: unknown, word: string): Placed[] {
  return issues.flatMap((issue): Placed[] => {
    if (issue.code === 'unrecognized_keys') {
      const reason = `unknown ${word}, expected only the documented ones`
      return issue.keys.map((key) => ({ path: [...issue.path, key], reason }))
    }
    const absent = issue.code !== 'custom' && valueAt(input, issue.path) === undefined
    return [{ path: issue.path, reason: absent ? `missing ${word}, ${expectedBy(issue)}` : expectedBy(issue) }]
  })
}

function expectedBy(issue: Issue): string {
  if (issue.code === 'invalid_type') return `expected ${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`
  if (issue.code === 'invalid_value')
    return `expected ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`
  if (issue.code === 'too_big') return `expected at most ${amount(issue.maximum, issue.origin)}`
  if (issue.code === 'too_small') return `expected at least ${amount(issue.minimum, issue.origin)}`
  return issue.message
}

/** `1 character`, `16 characters`; numbers stand by themselves. */
const amount = (count: number | bigint, origin: string) =>
  origin === 'string' ? `${count} ${Number(count) === 1 ? 'character' : 'characters'}` : String(count)

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((inner: unknown, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value)

/** A path as a JSON pointer: `/email`. */
export const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
