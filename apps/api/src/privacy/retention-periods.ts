import { daySchema } from '@drempel/core/calendar'
import { z } from 'zod'
import { settingOf } from '../settings/setting.ts'
import type { Db } from '../store/store.ts'

const months = z.int().min(0).max(120)

/** How long what is kept. Proposals of the project; a coordinator sets others. */
export const retentionPeriodsSchema = z
  .strictObject({
    projectEndsOn: daySchema.nullable().describe('Last day of the project, or `null` while it is not set.'),
    initiativesMonthsAfterProject: months.describe(
      'Names, numbers, letters and lessons of initiatives go so many months after the project. While its end is not set they stay.',
    ),
    notesMonthsAfterClosing: months.describe('Notes of conversations go so many months after a trajectory ended.'),
    signUpsMonths: months.describe('Sign-ups about which nobody decided go after so many months.'),
    accountsMonthsAfterLeaving: months.describe('Accounts and training go so many months after access ended.'),
    readsMonths: months.describe('Who read which personal record is kept so many months.'),
    requestsDays: z.int().min(1).max(365).describe('Keys of requests, to answer a repetition, are kept so many days.'),
  })
  .describe('How long personal data are kept.')
export type RetentionPeriods = z.output<typeof retentionPeriodsSchema>

/** The periods until somebody sets others; source: the table of processing in the register (`privacy/verwerkingsregister.yaml`). */
export const defaultPeriods: RetentionPeriods = {
  projectEndsOn: null,
  initiativesMonthsAfterProject: 24,
  notesMonthsAfterClosing: 6,
  signUpsMonths: 12,
  accountsMonthsAfterLeaving: 12,
  readsMonths: 24,
  requestsDays: 30,
}

/** The name under which they are kept. */
export const RETENTION_SETTING = 'retention'

/** The periods that hold now, and how often they were set. */
export async function periodsOf(db: Db): Promise<{ readonly periods: RetentionPeriods; readonly version: number }> {
  const { value, version } = await settingOf<RetentionPeriods>(db, RETENTION_SETTING)
  return { periods: value ?? defaultPeriods, version }
}
