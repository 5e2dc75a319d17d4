import type { Migrations } from '@drempel/database'
import { up as signUps } from './001-sign-ups.ts'
import { up as trajectories } from './002-trajectories.ts'
import { up as accounts } from './010-accounts.ts'
import { up as privacy } from './011-privacy.ts'
import { up as jobs } from './020-jobs.ts'
import { up as notes } from './021-notes.ts'
import { up as letters } from './022-letters.ts'
import { up as lessons } from './023-lessons.ts'
import { up as calendarFeeds } from './024-calendar-feeds.ts'
import { up as board } from './030-board.ts'
import { up as advisors } from './031-advisors.ts'
import { up as consents } from './032-consents.ts'
import { up as signUpDrafts } from './033-sign-up-drafts.ts'

/**
 * The steps from an empty store to the present one, in order of name. A step that has been released never changes.
 * Written for SQLite and PostgreSQL alike.
 */
export const migrations: Migrations = {
  '001-sign-ups': { up: signUps },
  '002-trajectories': { up: trajectories },
  '010-accounts': { up: accounts },
  '011-privacy': { up: privacy },
  '020-jobs': { up: jobs },
  '021-notes': { up: notes },
  '022-letters': { up: letters },
  '023-lessons': { up: lessons },
  '024-calendar-feeds': { up: calendarFeeds },
  '030-board': { up: board },
  '031-advisors': { up: advisors },
  '032-consents': { up: consents },
  '033-sign-up-drafts': { up: signUpDrafts },
}
