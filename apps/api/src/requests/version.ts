import type { Context } from 'hono'
import { z } from 'zod'
import { answerProblem } from '../http/problem.ts'
import type { Read } from '../http/read.ts'

/** The entity tag of a version: `"v3"`. */
export const versionTag = (version: number): string => `"v${version}"`

/** The header that says which version the caller saw. */
export const ifMatchHeaders = z.strictObject({
  'if-match': z
    .string()
    .describe('The `ETag` of what you saw. When somebody changed it since, nothing is done (412).')
    .meta({ examples: ['"v3"'] }),
})

/**
 * Reads which version the caller saw. Absent: 428, since who changes what several people work on must say what they saw.
 */
export function readVersion(c: Context): Read<number> {
  const header = c.req.header('if-match')
  if (header === undefined) {
    const answer = answerProblem(c, 428, {
      title: 'Say which version you saw.',
      detail: 'Send the `ETag` of what you saw as `If-Match`.',
    })
    return { ok: false, answer }
  }
  const version = /^(?:W\/)?"v(\d{1,15})"$/.exec(header.trim())?.[1]
  if (version !== undefined) return { ok: true, value: Number(version) }
  const errors = [{ parameter: 'if-match', reason: 'expected one `ETag` of an earlier answer, unchanged' }]
  return { ok: false, answer: answerProblem(c, 422, { title: 'A header has a wrong value.', errors }) }
}
