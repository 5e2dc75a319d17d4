import { readFile } from 'node:fs/promises'
import { type Snapshot, snapshotSchema } from '@drempel/core/snapshot'
import { type ToolkitContent, toolkitContentSchema } from '@drempel/core/toolkit'
import { Failure, type Problem, problem } from '@drempel/diagnostics'
import type { z } from 'zod'
import { pointerOf } from '../http/faults.ts'

/** A file that was read: its value, or what is wrong with it. */
export type Material<Value> =
  | { readonly value: Value; readonly problems: readonly [] }
  | { readonly value?: undefined; readonly problems: readonly Problem[] }

/**
 * Reads the published toolkit.
 * @throws Failure when the file is not there; the message says how to make it.
 */
export const readContent = (file: string): Promise<Material<ToolkitContent>> =>
  readMaterial(file, toolkitContentSchema, 'Make it with `pnpm toolkit build`, or name another file with --content.')

/**
 * Reads the public project snapshot.
 * @throws Failure when the file is not there.
 */
export const readSnapshot = (file: string): Promise<Material<Snapshot>> =>
  readMaterial(file, snapshotSchema, 'Name another file with --snapshot.')

async function readMaterial<Value>(file: string, schema: z.ZodType<Value>, help: string): Promise<Material<Value>> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Failure(`The file ${file} cannot be read. ${help}`, { cause })
  })
  const parsed = parse(text)
  if (!parsed) return { problems: [problem({ file, rule: 'json', reason: 'Unexpected notation, expected JSON' })] }
  const result = schema.safeParse(parsed.value)
  if (result.success) return { value: result.data, problems: [] }
  return { problems: result.error.issues.flatMap((issue) => placeIssue(file, issue)) }
}

/** These files are made by programs, so a place is a JSON pointer and not a line. */
function placeIssue(file: string, issue: z.core.$ZodIssue): Problem[] {
  const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
  return paths.map((path) =>
    problem({ file, rule: 'schema', reason: `Unexpected value at \`${pointerOf(path) || '/'}\`: ${issue.message}` }),
  )
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}
