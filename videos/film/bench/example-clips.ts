import { exampleSnapshotFile } from '@drempel/content'
import { type Clip, clipCatalogue, type Format } from '@drempel/storyboard'
import { composeClips } from '../src/compose/compose-clips.ts'
import { materialOf } from '../src/compose/material-of.ts'
import { readProject } from '../src/read/read-project.ts'

/** A day on which everything in the example is fresh. */
const TODAY = '2026-11-24'

/** The film or clips of the example snapshot. */
export async function exampleClips(wanted: RegExp, formats: readonly Format[]): Promise<readonly Clip[]> {
  const project = await readProject(exampleSnapshotFile)
  const { material } = materialOf(project, TODAY)
  const ids = material ? clipCatalogue(material).flatMap(({ id }) => (wanted.test(id) ? [id] : [])) : []
  const { clips } = composeClips(project, { ids, formats }, TODAY)
  if (clips.length === 0) throw new Error(`Unexpected example without ${wanted}, expected at least one clip.`)
  return clips
}
