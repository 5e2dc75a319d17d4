import type { OngoingStage } from '@drempel/core/trajectory'
import type { Province } from '@drempel/core/vocabulary'
import type { Generated } from 'kysely'

/** The tables as the query layer knows them. Instants and days are ISO 8601 texts, whole values are JSON texts. */
export interface Tables {
  /** Sign-ups as they came. Once taken in, its names and numbers move to `initiative` and `contact`. Personal. */
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
    status: 'received' | 'accepted' | 'declined'
    received_at: string
    initiative_id: string | null
  }
  /** Initiatives that were taken in. `question` is in their own words. */
  initiative: {
    id: string
    name: string
    province: Province
    place: string
    question: string
    meeting: string
    naming_consent_id: string | null
    version: number
  }
  /** Whom to ask for. Personal. */
  contact: { id: string; initiative_id: string; name: string; email: string | null; phone: string | null }
  /** Where every trajectory stands: what its events in the journal add up to, and what lists are sorted and chosen by. */
  trajectory: {
    id: string
    initiative_id: string
    province: Province
    stage: OngoingStage | 'closed' | 'stopped'
    advisor_id: string | null
    /** 1 while it waits for the initiative. */
    waiting: number
    signed_up_on: string
    /** First day on which a step of it is late; `null` when none will be while nothing happens. */
    late_from: string | null
    closed_on: string | null
    version: number
    /** The core's `Trajectory`. */
    state: string
  }
  /** What happened, in order. Rows are only added, and hold nothing personal: `body` is an event of the core. */
  journal: {
    sequence: Generated<number>
    at: string
    event: string
    subject: string
    by: string | null
    subject_version: number | null
    body: string | null
  }
  /** Counts that are kept as things happen, so that no page counts a million rows. */
  tally: { kind: string; key: string; count: number }
  /** What a coordinator set: service norms, holidays. */
  setting: { name: string; value: string; version: number }
  /** Requests that may come again, with the answer they got. Answers that are kept hold nothing personal. */
  request: {
    account: string
    key: string
    route: string
    body_hash: string
    status: number
    answer: string
    headers: string
    received_at: string
  }
}
