import type { Day } from '@drempel/core/calendar'
import { applyRetention } from '../privacy/retention.ts'
import { eraseOldDrafts } from '../sign-up/drafts.ts'
import type { Queue } from './job.ts'

/** Name of the queue. */
export const RETENTION = 'retention'

/** Erases, every day, what was kept long enough. */
export const retentionQueue = (now: () => Date): Queue => ({
  name: RETENTION,
  mostAttempts: 20,
  work:
    async ({ payload }) =>
    async (db) => {
      await eraseOldDrafts(db, now())
      await applyRetention(db, (payload.day ?? '') as Day, now().toISOString())
    },
})
