import { publicReference } from '@drempel/core/consent'
import type { ProjectRecords } from '@drempel/core/snapshot'
import type { ToolkitContent } from '@drempel/core/toolkit'
import type { Trajectory } from '@drempel/core/trajectory'
import { programmeOf } from '../settings/routes.ts'
import type { Db } from '../store/store.ts'
import { trajectoryIn } from '../trajectories/carry-out.ts'

/** Everything that a snapshot is composed from. Not for the public. */
export interface ProjectMaterial {
  readonly records: ProjectRecords
  readonly trajectories: readonly Trajectory[]
}

/** Reads what the store holds of the project. All of it: for tens or thousands of initiatives, not for a million. */
export async function readProject(db: Db, content: ToolkitContent): Promise<ProjectMaterial> {
  const { example, ...programme } = await programmeOf(db)
  const initiatives = await db
    .selectFrom('initiative')
    .orderBy('id')
    .select(['id', 'name', 'province', 'naming_consent_id'])
    .execute()
  const quotes = await db.selectFrom('quote').orderBy('id').selectAll().execute()
  const lessons = await db
    .selectFrom('lesson')
    .orderBy('learnt_on')
    .orderBy('id')
    .select(['id', 'text', 'shared', 'pieces', 'learnt_on'])
    .execute()
  const consents = await db.selectFrom('consent').orderBy('id').select('state').execute()
  const trajectories = await db.selectFrom('trajectory').orderBy('id').select('state').execute()
  const agreed = (consentId: string | null) => (consentId === null ? {} : { consentId })
  return {
    records: {
      example,
      programme,
      initiatives: initiatives.map(({ id, name, province, naming_consent_id }) => ({
        id,
        name,
        province,
        ...agreed(naming_consent_id),
      })),
      quotes: quotes.map(({ id, text, speaker, consent_id }) => ({ id, text, speaker, ...agreed(consent_id) })),
      lessons: lessons.map(({ id, text, shared, pieces, learnt_on }) => ({
        id,
        text,
        shared: shared === 1,
        pieces: JSON.parse(pieces),
        learntOn: learnt_on,
      })),
      statistics: content.statistics,
      consents: consents.map(({ state }) => publicReference(JSON.parse(state))),
    },
    trajectories: trajectories.map(trajectoryIn),
  }
}
