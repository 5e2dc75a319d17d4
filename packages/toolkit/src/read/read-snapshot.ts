import { readFile } from 'node:fs/promises'
import { type Snapshot, snapshotSchema } from '@drempel/core/snapshot'
import { type Problem, parseYaml, placeIssues, problem } from '@drempel/diagnostics'

/** Reads and checks the public project snapshot. JSON is YAML too, so its problems get their line and column. */
export async function readSnapshot(
  path: string,
  file: string,
): Promise<{ readonly snapshot?: Snapshot; readonly problems: readonly Problem[] }> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) {
    return {
      problems: [
        problem({
          file,
          rule: 'readable',
          reason: 'Unexpected absence of the project snapshot, expected a file `project.json`',
          note: 'The API exports it; the content package holds an example.',
        }),
      ],
    }
  }
  const head = parseYaml(text, { file })
  if (head.problems.length > 0) return { problems: head.problems }
  const result = snapshotSchema.safeParse(head.value)
  return result.success
    ? { snapshot: result.data, problems: [] }
    : { problems: placeIssues(result.error.issues, file, head) }
}
