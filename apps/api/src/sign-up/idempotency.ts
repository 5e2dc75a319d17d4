import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Idempotency } from '../store/store.ts'
import type { SignUp } from './sign-up.ts'

/** The header that makes a request safe to repeat. */
export const idempotencyHeaders = z.strictObject({
  'idempotency-key': z
    .string()
    // A structured field, so it may come in quotes; the quotes are not part of the key.
    .regex(/^"?[\x21\x23-\x7e]{16,128}"?$/, 'expected 16 to 128 visible characters, such as a UUID')
    .exactOptional()
    .describe(
      'Any text of 16 to 128 visible characters that you use for this sign-up only, such as a UUID. When the line breaks you can send the same again: it is kept once, and you get the same answer.',
    )
    .meta({ examples: ['0b5e0c9e-6f0d-4a55-9d0e-2f8f5b6f3a11'] }),
})

/** What tells a repeated sign-up from a new one. The hash starts with the key, so it cannot be looked up by address. */
export function idempotencyOf(header: string, signUp: SignUp): Idempotency {
  const key = header.replaceAll('"', '')
  const bodyHash = createHash('sha256')
    .update(`${key}\n${JSON.stringify(signUp)}`)
    .digest('base64url')
  return { key, bodyHash }
}
