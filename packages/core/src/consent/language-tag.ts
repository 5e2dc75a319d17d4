import { z } from 'zod'

/** Accepts the tag of a language as the web writes it (BCP 47): `nl`, `ar`, `zh-Hant`. */
export const languageTagSchema = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'expected the tag of a language, such as `nl` or `ar`')
