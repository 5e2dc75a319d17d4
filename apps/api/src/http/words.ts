import { z } from 'zod'

/** One line in somebody's own words. */
export const lineSchema = z
  .string()
  .trim()
  .min(1)
  .max(120)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it keeps out.
  .regex(/^[^\u0000-\u001f\u007f]*$/, 'expected one line of text')

/** Some lines in somebody's own words. */
export const linesSchema = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it keeps out.
  .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/, 'expected text without control characters')
