import {
  type ConsentCommand,
  type ConsentRecord,
  decideConsent,
  evolveConsent,
  type LedgerRefusal,
} from '@drempel/core/consent'
import { note } from '../journal/journal.ts'
import type { Db } from '../store/store.ts'

/** Who does it, and when. */
export interface By {
  readonly by: string
  /** ISO 8601 with zone. */
  readonly at: string
}

/** What came of a command to the ledger. */
export type Kept =
  | { readonly ok: true; readonly record: ConsentRecord; readonly version: number }
  | { readonly ok: false; readonly why: 'refused'; readonly refusals: readonly LedgerRefusal[] }
  | { readonly ok: false; readonly why: 'changed'; readonly version: number }
  | { readonly ok: false; readonly why: 'unknown' }

/** A consent by its number, with its version; `undefined` when there is none. */
export async function consentOf(
  db: Db,
  id: string,
): Promise<{ readonly record: ConsentRecord; readonly version: number } | undefined> {
  const row = await db.selectFrom('consent').where('id', '=', id).select(['state', 'version']).executeTakeFirst()
  return row && { record: JSON.parse(row.state), version: row.version }
}

/**
 * Does a command to the ledger: record and journal change together. `seen` is the version that the caller saw; for a new
 * consent it does not matter. Call it in a change.
 */
export async function keepConsent(
  db: Db,
  id: string,
  command: ConsentCommand,
  seen: number | undefined,
  { by, at }: By,
): Promise<Kept> {
  const before = await consentOf(db, id)
  if (command.kind !== 'give' && !before) return { ok: false, why: 'unknown' }
  if (before && seen !== before.version) return { ok: false, why: 'changed', version: before.version }
  const decision = decideConsent(before?.record, command)
  if (!decision.ok) return { ok: false, why: 'refused', refusals: decision.refusals }
  const record = decision.events.reduce(evolveConsent, before?.record)
  if (!record) throw new Error('Unexpected consent without a record, expected what its first event made')
  const version = (before?.version ?? 0) + decision.events.length
  const row = { id, subject_id: record.subjectId, state: JSON.stringify(record), version }
  if (before) {
    const { numUpdatedRows } = await db
      .updateTable('consent')
      .set(row)
      .where('id', '=', id)
      .where('version', '=', before.version)
      .executeTakeFirst()
    // Another process was first; SQLite lets nobody write in between, PostgreSQL does.
    if (numUpdatedRows === 0n) return { ok: false, why: 'changed', version }
  } else await db.insertInto('consent').values(row).execute()
  for (const [index, event] of decision.events.entries()) {
    const subjectVersion = version - decision.events.length + index + 1
    await note(db, { at, event: `consent-${event.kind}`, subject: id, by, subjectVersion, body: event })
  }
  return { ok: true, record, version }
}
