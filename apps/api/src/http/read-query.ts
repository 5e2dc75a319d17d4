import type { Context } from 'hono'
import type { z } from 'zod'
import { faultsOfParameters } from './faults.ts'
import { answerProblem } from './problem.ts'
import type { Read } from './read.ts'

/**
 * Reads the parameters after the question mark. An unknown one is refused: a typing error would otherwise quietly give
 * all pieces where somebody asked for a few.
 */
export function readQuery<Schema extends z.ZodType>(c: Context, schema: Schema): Read<z.output<Schema>> {
  const given = Object.entries(c.req.queries())
  const twice = given.filter(([, values]) => values.length > 1)
  const query = Object.fromEntries(given.map(([name, values]) => [name, values[0]]))
  const result = schema.safeParse(query)
  const errors = [
    ...twice.map(([parameter]) => ({ parameter, reason: 'expected this parameter once' })),
    ...(result.success ? [] : faultsOfParameters(result.error.issues, query)),
  ]
  if (result.success && errors.length === 0) return { ok: true, value: result.data }
  return { ok: false, answer: answerProblem(c, 422, { title: 'A parameter is unknown or has a wrong value.', errors }) }
}
