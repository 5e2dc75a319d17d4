import type { Context } from 'hono'
import { z } from 'zod'
import { faultsOfParameters } from '../http/faults.ts'
import type { RequestState } from '../http/observe.ts'
import { answerProblem, type RequestFault } from '../http/problem.ts'
import { readJson } from '../http/read-json.ts'
import type { Store } from '../store/store.ts'
import type { Change } from '../store/write.ts'
import { type Answered, bodyHashOf, once } from './once.ts'

/** Why a change is not made, as the caller reads it. */
export interface Refused {
  readonly refused: {
    readonly status: 403 | 404 | 409 | 412 | 422 | 428
    readonly title: string
    readonly detail?: string
    readonly errors?: RequestFault[]
  }
}

/** The header that makes a request safe to repeat. */
export const idempotencyHeaders = z.strictObject({
  'idempotency-key': z
    .string()
    // A structured field, so it may come in quotes; the quotes are not part of the key.
    .regex(/^"?[\x21\x23-\x7e]{16,128}"?$/, 'expected 16 to 128 visible characters, such as a UUID')
    .exactOptional()
    .describe(
      'Any text of 16 to 128 visible characters that you use for this request only, such as a UUID. When the line breaks you can send the same again: it is done once, and you get the same answer.',
    )
    .meta({ examples: ['0b5e0c9e-6f0d-4a55-9d0e-2f8f5b6f3a11'] }),
})

/** A request that changes something. */
export interface Changing<Schema extends z.ZodType> {
  /** What the body must be. */
  readonly schema: Schema
  /** Largest body, in bytes. */
  readonly mostBytes: number
  /** Makes the change, in one transaction with the key of the request. Must be safe to try twice. */
  readonly change: (body: z.output<Schema>) => Change<Answered | Refused>
}

/**
 * Reads a body, makes the change once, and answers after it has reached the disk. A repeated request, by its
 * `Idempotency-Key`, gets the first answer.
 */
export async function answerChange<Schema extends z.ZodType>(
  c: Context<RequestState>,
  { store, now }: { readonly store: Store; readonly now: () => Date },
  { schema, mostBytes, change }: Changing<Schema>,
): Promise<Response> {
  const header = c.req.header('idempotency-key')
  const headers = idempotencyHeaders.safeParse(header === undefined ? {} : { 'idempotency-key': header })
  if (!headers.success) {
    const errors = faultsOfParameters(headers.error.issues, { 'idempotency-key': header })
    return answerProblem(c, 422, { title: 'A header has a wrong value.', errors })
  }
  const body = await readJson(c, schema, mostBytes)
  if (!body.ok) return body.answer
  const key = header?.replaceAll('"', '')
  const version = c.req.header('if-match')
  const asked = key && {
    account: c.get('caller')?.id ?? '',
    key,
    // The path as it was typed, since the key of a request for one trajectory is not a key for another.
    route: `${c.req.method} ${c.req.path}`,
    bodyHash: bodyHashOf(key, version === undefined ? body.value : { body: body.value, version }),
    receivedAt: now().toISOString(),
  }
  const result = await store.write(once(asked || undefined, change(body.value)))
  if (result === 'key-reused') {
    return answerProblem(c, 422, {
      title: 'This key came before with another request.',
      detail: 'Use a new Idempotency-Key for every request, and the same one only to send the same again.',
    })
  }
  if ('refused' in result) {
    const { status, ...words } = result.refused
    return answerProblem(c, status, words)
  }
  return c.body(result.answer, result.status, {
    ...result.headers,
    'content-type': 'application/json',
    'cache-control': 'no-store',
  })
}

/** An answer of this value. Nothing personal may be in it: it is kept as long as its key. */
export const answered = (status: Answered['status'], value: unknown, headers: Answered['headers'] = {}): Answered => ({
  status,
  answer: JSON.stringify(value),
  headers,
})
