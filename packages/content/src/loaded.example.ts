import { loadMaterial } from '@drempel/toolkit'
import { contentFolder, exampleSnapshotFile } from './index.ts'

/** The day for which this content was written. */
export const now = '2026-11-24'

/** The content of this package, read and checked for {@link now}. A theme is not needed to check. For tests. */
export const { corpus, problems } = await loadMaterial(
  {
    title: 'Over de drempel',
    description: 'Test',
    content: contentFolder,
    snapshot: exampleSnapshotFile,
    out: '/nowhere',
    theme: undefined as never,
  },
  now,
  contentFolder,
)
