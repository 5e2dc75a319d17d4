import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { z } from 'zod'

/** Largest form, in bytes: a name, an address and a code. */
const MOST_BYTES = 4 * 1024

/**
 * Reads a form of one of our pages. `undefined` when a field is missing or wrong; what was typed is shown to nobody.
 */
export async function readForm<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
): Promise<z.output<Schema> | undefined> {
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(c.req.header('content-type') ?? '')) return undefined
  let tooLarge = false
  const onError = () => {
    tooLarge = true
    return c.body(null, 413)
  }
  await bodyLimit({ maxSize: MOST_BYTES, onError })(c, async () => {})
  if (tooLarge) return undefined
  const text = await c.req.text().catch(() => '')
  return schema.safeParse(Object.fromEntries(new URLSearchParams(text))).data
}
