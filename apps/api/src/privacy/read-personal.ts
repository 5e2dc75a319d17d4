import type { Write } from '../store/write.ts'

/** Kinds of records with something personal. */
export type PersonalKind =
  | 'sign-up'
  | 'contact'
  | 'initiative'
  | 'note'
  | 'letter'
  | 'lesson'
  | 'member'
  | 'advisor'
  | 'training'
  | 'consent'
  | 'person'
  | 'export'
  | 'removal-request'

/** Somebody sees something personal. */
export interface PersonalRead {
  /** When, ISO 8601 with zone. */
  readonly at: string
  /** Account of who reads. */
  readonly by: string
  readonly kind: PersonalKind
  /** References of the records that are shown; none when there is nothing to show. */
  readonly subject: string | readonly string[]
}

/**
 * Writes down who reads which personal record. Call it before the answer goes out, so that nothing is read that is not written
 * down. Holds references only.
 */
export async function readPersonal(write: Write, { at, by, kind, subject }: PersonalRead): Promise<void> {
  const subjects = typeof subject === 'string' ? [subject] : subject
  if (subjects.length === 0) return
  const rows = subjects.map((one) => ({ at, by, kind, subject: one }))
  await write((db) => db.insertInto('personal_read').values(rows).execute())
}
