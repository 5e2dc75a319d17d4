import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentFolder } from '@drempel/content'
import { type Snapshot, snapshotSchema } from '@drempel/core/snapshot'
import { type Helpline, helplineSchema } from '@drempel/core/toolkit'
import { type Problem, parseYaml, placeIssues, problem, type YamlText } from '@drempel/diagnostics'
import { z } from 'zod'
import { shown } from './shown.ts'

/** A file that was understood, with the places of everything in it. */
export interface Understood<Value> {
  readonly file: string
  readonly value: Value
  readonly text: YamlText
}

/** What clips are made from, or why it cannot be used. */
export interface Project {
  /** The project snapshot; absent when it has problems. */
  readonly snapshot?: Understood<Snapshot>
  /** Lines that somebody can call; absent when they have problems. */
  readonly helplines?: Understood<Helpline[]>
  readonly problems: readonly Problem[]
}

/** Reads the project snapshot and the helplines, and reports everything that is wrong with both. */
export async function readProject(snapshotFile: string): Promise<Project> {
  const [snapshot, helplines] = await Promise.all([
    readAs(snapshotFile, snapshotSchema, 'Name a project snapshot with --data, or leave it out for the example.'),
    readAs(join(contentFolder, 'helplines.yaml'), z.array(helplineSchema), 'It belongs to the content package.'),
  ])
  return {
    ...(snapshot.understood ? { snapshot: snapshot.understood } : {}),
    ...(helplines.understood ? { helplines: helplines.understood } : {}),
    problems: [...snapshot.problems, ...helplines.problems],
  }
}

/** JSON is YAML too, so both get their problems at line and column. */
async function readAs<Value>(
  path: string,
  schema: z.ZodType<Value>,
  note: string,
): Promise<{ understood?: Understood<Value>; problems: readonly Problem[] }> {
  const file = shown(path)
  const bytes = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => error)
  if (bytes instanceof Error) {
    const reason = `Unexpected failure to read the file (${bytes.code}), expected a file that can be read`
    return { problems: [problem({ file, rule: 'readable', reason, note })] }
  }
  const text = parseYaml(bytes, { file })
  if (text.problems.length > 0) return { problems: text.problems }
  const result = schema.safeParse(text.value)
  return result.success
    ? { understood: { file, value: result.data, text }, problems: [] }
    : { problems: placeIssues(result.error.issues, file, text) }
}
