import { z } from 'zod'

/** Accepts a fingerprint: SHA-256 of `canonicalLetter`, 64 lower-case hexadecimal digits. */
export const digestSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 fingerprint of 64 lower-case hexadecimal digits')
