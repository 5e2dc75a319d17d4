import { z } from 'zod'

/**
 * Accepts a reference to a record that is kept elsewhere: lower case letters, digits and hyphens, at most 64. The store
 * makes it and nobody types it: it is never drawn from a name or a text. The shape keeps sentences and addresses out by
 * accident, not by intent.
 */
export const referenceSchema = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected a reference of lower case letters, digits and single hyphens')
