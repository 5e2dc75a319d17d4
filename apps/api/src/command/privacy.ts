import type { DatabasePlace } from '@drempel/database'
import { type ExitCode, exitCodes, UsageError } from '@drempel/diagnostics'
import { dutchDay } from '../http/dutch-day.ts'
import { erasePerson } from '../privacy/erase-person.ts'
import { exportPerson } from '../privacy/export-person.ts'
import { applyRetention, type Due, retentionPlan } from '../privacy/retention.ts'
import { withStore } from './open-place.ts'

/** Who does something on the console, as the journal and the list of reads name them. */
const CONSOLE = 'console'

/** What can be done for one person, or for everybody at once. */
export const privacyVerbs = ['export', 'erase', 'report'] as const
export type PrivacyVerb = (typeof privacyVerbs)[number]

/** What `privacy` was told. */
export interface PrivacyOptions {
  readonly verb: PrivacyVerb
  readonly place: DatabasePlace
  /** Reference of whom; absent for what goes by itself. */
  readonly subject?: string
  /** Really do it. */
  readonly apply: boolean
  readonly now: Date
  /** Takes the product, for standard output. */
  readonly print: (text: string) => void
  /** Takes a line for people. */
  readonly say: (line: string) => void
}

/**
 * `export` prints all that is kept of somebody as JSON, `erase` erases them, `report` says what would go by itself today and, with
 * `--apply`, lets it go.
 * @throws UsageError when it does not say whom.
 */
export function privacy(options: PrivacyOptions): Promise<ExitCode> {
  const { verb, place, subject, say } = options
  if (verb === 'report') return report(options)
  if (subject === undefined) {
    throw new UsageError(
      `Unexpected \`privacy ${verb}\` without a person, expected --subject with a reference, such as --subject 7K2MX-9QH4T.`,
    )
  }
  return withStore(place, async (store) => {
    const by = CONSOLE
    const at = options.now.toISOString()
    if (verb === 'export') {
      const found = await exportPerson(store.db, subject)
      if (!found) return unknown(say)
      await store.write((db) => db.insertInto('personal_read').values({ at, by, kind: 'export', subject }).execute())
      options.print(`${JSON.stringify(found, null, 2)}\n`)
      return exitCodes.fine
    }
    if (!options.apply) {
      const found = await exportPerson(store.db, subject)
      if (!found) return unknown(say)
      for (const { table, rows } of found.tables) say(`${table}: ${rows.length}`)
      say('Nothing was erased. Add --apply to erase this for good.')
      return exitCodes.fine
    }
    const result = await store.write((db) => erasePerson(db, subject, { by, at }))
    if (!result.ok) {
      if (result.why === 'unknown') return unknown(say)
      say(
        result.why === 'has-access'
          ? 'This account still works. End its access first.'
          : 'This advisor has trajectories that go on. Hand them over first.',
      )
      return exitCodes.problems
    }
    for (const { table, rows } of result.erased) say(`${table}: ${rows} erased`)
    return exitCodes.fine
  })
}

function unknown(say: PrivacyOptions['say']): ExitCode {
  say('Nothing has this reference.')
  return exitCodes.problems
}

const report = ({ place, apply, now, print, say }: PrivacyOptions): Promise<ExitCode> =>
  withStore(place, async (store) => {
    const today = dutchDay(now)
    const due: readonly Due[] = apply
      ? await store.write((db) => applyRetention(db, today, now.toISOString()))
      : await retentionPlan(store.db, today)
    print(`${JSON.stringify({ today, applied: apply, due }, null, 2)}\n`)
    const total = due.reduce((sum, { count }) => sum + count, 0)
    say(apply ? `${total} went.` : `${total} would go. It goes by itself at night; --apply lets it go now.`)
    return exitCodes.fine
  })
