import { z } from 'zod'

/**
 * Accepts a reference to a record that is kept elsewhere: lower case letters, digits and hyphens, at most 64. It says
 * nothing about a person, and has no room for a sentence, a name or an address.
 */
export const referenceSchema = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected a reference of lower case letters, digits and single hyphens')
