import { z } from 'zod'

/** A text with at least one visible character. */
export const textSchema = z.string().regex(/[^\s\p{Cf}\p{Cc}]/u, 'expected a text, not only spaces')

/** Address of a piece: lower case letters and digits, with single hyphens. */
export const slugSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'expected lower case letters, digits and single hyphens, such as `portiekkoffie`',
  )

/** Key of a source in the list of sources: `bvt2020`, `lsa-tips`. */
export const sourceKeySchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected a key from the list of sources, such as `bvt2020`')

/** Number of a piece: the letter of its theme and two digits; stories carry the letter S. */
export const pieceIdSchema = z
  .string()
  .regex(/^[A-IS]\d{2}$/, 'expected the letter of a theme (or S for a story) and two digits, such as `D01`')

/** A web address with http or https. */
export const webAddressSchema = z.url({
  protocol: /^https?$/,
  error: 'expected a web address that starts with https://',
})
