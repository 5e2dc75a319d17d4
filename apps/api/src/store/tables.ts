import type { Generated } from 'kysely'
import type { JournalEntry, SignUpStatus } from './store.ts'

/** The tables as the query layer knows them. Instants are ISO 8601 texts. */
export interface Tables {
  /** The only table that holds names, addresses and telephone numbers. */
  sign_up: {
    reference: string
    initiative_name: string
    province: string
    place: string
    question: string
    meeting: string
    contact_name: string
    email: string | null
    phone: string | null
    consent_text_version: string
    status: SignUpStatus['status']
    received_at: string
  }
  /** Requests that may come again. */
  idempotency: { key: string; body_hash: string; reference: string; received_at: string }
  /** What happened, in order. Rows are only added. */
  journal: { sequence: Generated<number>; at: string; event: JournalEntry['event']; subject: string }
}
