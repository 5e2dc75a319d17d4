import type { Problem, YamlText } from '@drempel/diagnostics'
import { z } from 'zod'
import type { MaterialFile } from '../read/read-material.ts'
import { parseYamlFile } from './parse-yaml-file.ts'

/** A YAML list that was understood, with the places of its entries. */
export interface ParsedList<Entry> {
  readonly file: string
  /** The entries; empty when the list has problems. */
  readonly entries: readonly Entry[]
  readonly head: YamlText
  readonly problems: readonly Problem[]
}

/** Understands a file as a YAML list of things of one shape. */
export function parseList<Entry>(material: MaterialFile, schema: z.ZodType<Entry>): ParsedList<Entry> {
  const { file, value = [], head, problems } = parseYamlFile(material, z.array(schema))
  return { file, entries: value, head, problems }
}
