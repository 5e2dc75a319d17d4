import { readFile } from 'node:fs/promises'
import { type Problem, parseYaml, placeIssues, problem, type YamlText } from '@drempel/diagnostics'
import type { z } from 'zod'
import { shown } from './shown.ts'

/** A file that was understood, with the places of everything in it. */
export interface Understood<Value> {
  readonly file: string
  readonly value: Value
  readonly text: YamlText
}

/** What came of a file: its value, problems, or both. */
export interface Reading<Value> {
  readonly understood?: Understood<Value>
  readonly problems: readonly Problem[]
}

/** Reads a file of YAML, or of JSON, which is YAML too; so that every problem has its line and column. */
export async function readUnderstood<Value>(
  path: string,
  schema: z.ZodType<Value>,
  note: string,
): Promise<Reading<Value>> {
  const file = shown(path)
  const bytes = await readText(path, note)
  return typeof bytes === 'string' ? understand(parseYaml(bytes, { file }), file, schema) : { problems: [bytes] }
}

/** The text of a file, or the problem that it cannot be read. */
export async function readText(path: string, note: string): Promise<string | Problem> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const reason = `Unexpected failure to read the file (${code}), expected a file that can be read`
    return problem({ file: shown(path), rule: 'readable', reason, note })
  }
}

/** What was read, as what it should be; the value is that of `more` and the text together. */
export function understand<Value>(
  text: YamlText,
  file: string,
  schema: z.ZodType<Value>,
  more: object = {},
): Reading<Value> {
  if (text.problems.length > 0) return { problems: text.problems }
  const value = Object.keys(more).length === 0 ? text.value : { ...(text.value as object), ...more }
  const result = schema.safeParse(value)
  return result.success
    ? { understood: { file, value: result.data, text }, problems: [] }
    : { problems: placeIssues(result.error.issues, file, text) }
}
