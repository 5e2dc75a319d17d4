import type { structuredPatch as StructuredPatch } from 'diff'

/** A file of the repository, before and after a change. */
export interface FileChange {
  /** Path from the root of the repository. */
  readonly path: string
  /** `undefined` when the file was not there. */
  readonly before: string | undefined
  readonly after: string
}

/** Changes as a unified difference that `git apply` takes. Paths hold letters, digits, hyphens, dots and slashes only. */
export async function patchOf(changes: readonly FileChange[]): Promise<string> {
  // Loaded by who accepts a proposal only: a server starts sooner without.
  const { structuredPatch } = await import('diff')
  return changes.map((change) => filePatch(change, structuredPatch)).join('')
}

function filePatch({ path, before, after }: FileChange, structuredPatch: typeof StructuredPatch): string {
  const { hunks } = structuredPatch(path, path, before ?? '', after, undefined, undefined, { context: 3 })
  return [
    `diff --git a/${path} b/${path}`,
    ...(before === undefined ? ['new file mode 100644', '--- /dev/null'] : [`--- a/${path}`]),
    `+++ b/${path}`,
    ...hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
      // Of a file that was not there, the line before its first is line 0.
      `@@ -${before === undefined ? 0 : oldStart},${oldLines} +${newStart},${newLines} @@`,
      ...lines,
    ]),
    '',
  ].join('\n')
}
