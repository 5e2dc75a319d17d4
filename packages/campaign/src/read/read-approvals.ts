import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Problem, parseYaml, placeIssues } from '@drempel/diagnostics'
import { type Approval, approvalSchema } from '../model/approval.ts'
import { readText } from './read-text.ts'

/** Names of the YAML files in a folder, in order; none when the folder is not there. */
export async function yamlFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return names.filter((name) => /\.ya?ml$/.test(name) && !name.startsWith('.')).sort()
}

/** Reads `approvals/*.yaml`. One that is not right does not count as an approval, and is reported. */
export async function readApprovals(
  folder: string,
  shown: string,
): Promise<{ readonly approvals: readonly Approval[]; readonly problems: readonly Problem[] }> {
  const approvals: Approval[] = []
  const problems: Problem[] = []
  for (const name of await yamlFiles(folder)) {
    const file = join(shown, name)
    const found = await readText(join(folder, name), file)
    // A file that goes away between listing and reading was an approval that somebody just took back.
    if (found.kind === 'absent') continue
    if (found.kind === 'unreadable') {
      problems.push(found.problem)
      continue
    }
    const yaml = parseYaml(found.text, { file })
    const result = approvalSchema.safeParse(yaml.value)
    if (yaml.problems.length > 0) problems.push(...yaml.problems)
    else if (result.success) approvals.push(result.data)
    else problems.push(...placeIssues(result.error.issues, file, yaml))
  }
  return { approvals, problems }
}
