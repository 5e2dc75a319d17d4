import { type Problem, parseYaml, placeIssues, type YamlText } from '@drempel/diagnostics'
import type { z } from 'zod'
import type { MaterialFile } from '../read/read-material.ts'

/** A YAML file that was understood as one thing, with the places of its fields. */
export interface ParsedFile<Value> {
  readonly file: string
  /** The thing; absent when the file has problems. */
  readonly value?: Value
  readonly head: YamlText
  readonly problems: readonly Problem[]
}

/** Understands a file as YAML of one shape. */
export function parseYamlFile<Value>({ file, text }: MaterialFile, schema: z.ZodType<Value>): ParsedFile<Value> {
  const head = parseYaml(text, { file })
  if (head.problems.length > 0) return { file, head, problems: head.problems }
  const result = schema.safeParse(head.value)
  if (result.success) return { file, value: result.data, head, problems: [] }
  return { file, head, problems: placeIssues(result.error.issues, file, head) }
}
