import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { z } from 'zod'
import { faultsOfBody } from './faults.ts'
import { answerProblem } from './problem.ts'
import type { Read } from './read.ts'

/**
 * Reads and checks a JSON body of at most `mostBytes`. Refuses another type (415), too much (413), what is no JSON (400)
 * and what the schema does not accept (422, with every wrong place at once).
 */
export async function readJson<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
  mostBytes: number,
): Promise<Read<z.output<Schema>>> {
  const refuse = (...words: Parameters<typeof answerProblem> extends [unknown, ...infer Rest] ? Rest : never) =>
    ({ ok: false, answer: answerProblem(c, ...words) }) as const

  if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? '')) {
    return refuse(415, { title: 'The body is not JSON.', detail: 'Send it with `content-type: application/json`.' })
  }
  const tooLarge = await limited(c, mostBytes)
  if (tooLarge) {
    return refuse(413, { title: 'The body is too large.', detail: `Expected at most ${mostBytes} bytes.` })
  }
  const body = await c.req.text().then(parse, () => undefined)
  if (body === undefined) return refuse(400, { title: 'The body cannot be read as JSON, or did not arrive whole.' })
  const result = schema.safeParse(body.value)
  if (result.success) return { ok: true, value: result.data }
  const errors = faultsOfBody(result.error.issues, body.value)
  return refuse(422, { title: 'The body has fields that are missing, unknown or wrong.', errors })
}

/** Whether the body is too large. Counts while it arrives, since the length that a caller names may be wrong or absent. */
async function limited(c: Context, maxSize: number): Promise<boolean> {
  let over = false
  const onError = () => {
    over = true
    return c.body(null, 413)
  }
  await bodyLimit({ maxSize, onError })(c, async () => {})
  return over
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}
