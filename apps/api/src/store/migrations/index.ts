import type { Migrations } from '@drempel/database'
import { up as signUps } from './001-sign-ups.ts'
import { up as trajectories } from './002-trajectories.ts'

/**
 * The steps from an empty store to the present one, in order of name. A step that has been released never changes.
 * Written for SQLite and PostgreSQL alike.
 */
export const migrations: Migrations = {
  '001-sign-ups': { up: signUps },
  '002-trajectories': { up: trajectories },
}
