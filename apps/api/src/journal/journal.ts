import type { Db } from '../store/store.ts'

/** One line of the journal: what happened, when, by whom. Never anything personal. */
export interface JournalEntry {
  /** When it was written down, ISO 8601 with zone. */
  readonly at: string
  /** What happened: the `kind` of an event. */
  readonly event: string
  /** Reference of what it happened to. */
  readonly subject: string
  /** Reference of who did it; absent when that was somebody without an account. */
  readonly by?: string
  /** Which event of the subject it is, from 1; a second with the same number is refused by the database. */
  readonly subjectVersion?: number
  /** The event itself. */
  readonly body?: unknown
}

/** Adds a line. Call it in the change that it tells of. */
export async function note(db: Db, { at, event, subject, by, subjectVersion, body }: JournalEntry): Promise<void> {
  await db
    .insertInto('journal')
    .values({
      at,
      event,
      subject,
      by: by ?? null,
      subject_version: subjectVersion ?? null,
      body: body === undefined ? null : JSON.stringify(body),
    })
    .execute()
}

/** The events of one subject, in the order in which they happened. */
export async function eventsOf(db: Db, subject: string): Promise<unknown[]> {
  const rows = await db
    .selectFrom('journal')
    .where('subject', '=', subject)
    .where('body', 'is not', null)
    .orderBy('subject_version')
    .select('body')
    .execute()
  return rows.map(({ body }) => JSON.parse(body ?? 'null'))
}
