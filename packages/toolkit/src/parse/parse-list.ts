import { type Problem, parseYaml, placeIssues, type YamlText } from '@drempel/diagnostics'
import { z } from 'zod'
import type { MaterialFile } from '../read/read-material.ts'

/** A YAML list that was understood, with the places of its entries. */
export interface ParsedList<Entry> {
  readonly file: string
  /** The entries; empty when the list has problems. */
  readonly entries: readonly Entry[]
  readonly head: YamlText
  readonly problems: readonly Problem[]
}

/** Understands a file as a YAML list of things of one shape. */
export function parseList<Entry>({ file, text }: MaterialFile, schema: z.ZodType<Entry>): ParsedList<Entry> {
  const head = parseYaml(text, { file })
  if (head.problems.length > 0) return { file, entries: [], head, problems: head.problems }
  const result = z.array(schema).safeParse(head.value)
  if (result.success) return { file, entries: result.data, head, problems: [] }
  return { file, entries: [], head, problems: placeIssues(result.error.issues, file, head) }
}
