import { type Problem, parseYaml, placeIssues, renderReport, UsageError } from '@drempel/diagnostics'
import type { z } from 'zod'
import { readText } from './read-text.ts'

/** Most problems of one data file in a message: after that the file is simply another one than expected. */
const MOST_PROBLEMS = 5

/** Whether this is JSON, and its value. */
function parseJson(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    // Where it goes wrong is found by the parser that knows places; this one is ten times as fast on a file that is right.
    return { ok: false }
  }
}

/**
 * Reads a data file that another tool of the project made. Without it nothing can be planned.
 * @param file name as problems show it.
 * @param remedy what to do when it is not there or not right, in Dutch.
 * @throws UsageError when it is not there or has another form, with the remedy.
 */
export async function readJson<Value>(
  path: string,
  file: string,
  schema: z.ZodType<Value>,
  remedy: string,
): Promise<Value> {
  const found = await readText(path, file)
  if (found.kind === 'absent')
    throw new UsageError(`Unexpected absence of \`${file}\`, expected a data file. ${remedy}`)
  if (found.kind === 'unreadable') throw new UsageError(`${renderReport([found.problem], 'text')}${remedy}`)
  const json = parseJson(found.text)
  const result = json.ok ? schema.safeParse(json.value) : undefined
  if (result?.success) return result.data
  const yaml = parseYaml(found.text, { file })
  const problems: readonly Problem[] = result
    ? placeIssues(result.error.issues.slice(0, MOST_PROBLEMS), file, yaml)
    : yaml.problems
  throw new UsageError(`${renderReport(problems, 'text')}${remedy}`)
}
