import type { Day } from '@drempel/core/calendar'
import type { ConsentUse } from '@drempel/core/consent'
import type { TrainingModuleId } from '@drempel/core/training'
import type { OngoingStage } from '@drempel/core/trajectory'
import type { Province } from '@drempel/core/vocabulary'
import type { Generated } from 'kysely'
import type { MailKind, MailState } from '../mail/mail.ts'

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
    /** What it wants to talk about and in which languages, as JSON. */
    themes: string
    languages: string
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
    /** The counts that it is in, as JSON: what must be taken off when it leaves them. */
    counted: string
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
  /** Work that goes on after the answer. `payload` refers, and holds nothing of people. */
  job: {
    id: string
    queue: string
    /** One job for each: whoever adds it a second time adds nothing. */
    key: string
    payload: string
    run_at: string
    attempts: number
    state: 'waiting' | 'running' | 'done' | 'failed'
    /** Until when `owner` may take over it; afterwards anybody may. */
    lease_until: string | null
    owner: string | null
    /** What sort of error ended the last attempt; never its message. */
    last_error: string | null
  }
  /** Mails: about what, and how far. Words and addresses are put together when it goes out. */
  mail: {
    id: string
    kind: MailKind
    /** Reference of what it is about. */
    subject: string
    message_id: string
    state: MailState
    /** 1 when an attempt ended without an answer of the mail server, so that the same mail went out again. */
    maybe_twice: number
    made_at: string
    ended_at: string | null
  }
  /** What advisors wrote down during conversations. Without `text` it was taken away, and its id does not come back. Personal. */
  note: {
    trajectory_id: string
    id: string
    question_id: string | null
    item_id: string | null
    text: string | null
    written_on: Day
    written_by: string
    version: number
  }
  /** The letter of a trajectory. `draft` goes on; `finished` is what the second reader reads and what is sent. Personal. */
  letter: {
    trajectory_id: string
    version: number
    choices: string
    draft: string
    finished: string | null
    digest: string | null
    sent_way: 'mail' | 'post' | null
    mail_id: string | null
  }
  /** Second readers of letters. `remarks` is personal. */
  reading: {
    id: string
    trajectory_id: string
    digest: string
    reader_id: string
    asked_by: string
    asked_on: Day
    state: 'asked' | 'remarks' | 'read'
    remarks: string | null
    answered_on: Day | null
  }
  /** What initiatives learnt. Personal until it is shared; `credit` is the name under which. */
  lesson: {
    id: string
    trajectory_id: string
    text: string
    pieces: string
    shared: number
    credit: string | null
    consent_id: string | null
    learnt_on: Day
    written_by: string
    version: number
  }
  /** Changes of a piece of the toolkit that somebody proposes. */
  proposal: {
    id: string
    piece: string
    lesson_ids: string
    reason: string
    before: string
    after: string
    state: 'open' | 'accepted' | 'declined'
    proposed_by: string
    proposed_on: Day
    decided_by: string | null
    decided_on: Day | null
    patch: string | null
    version: number
  }
  /** Secret addresses of calendars. */
  calendar_feed: { account_id: string; secret_hash: string; made_on: Day }
  /** People who can log in. Made by an invitation, never by logging in. Personal. */
  account: {
    id: string
    name: string
    email: string
    email_verified: number
    image: string | null
    created_at: string
    updated_at: string
  }
  /** Who is logged in where. The cookie holds the token, this its hash. */
  session: {
    id: string
    account_id: string
    token_hash: string
    expires_at: string
    created_at: string
    updated_at: string
    /** Not kept. better-auth wants the column. */
    ip_address: null
    /** Not kept. better-auth wants the column. */
    user_agent: null
  }
  /** Which account of another party is whose. Personal. Tokens are not kept. */
  login_method: {
    id: string
    account_id: string
    provider: string
    provider_account: string
    access_token: null
    refresh_token: null
    id_token: null
    access_token_expires_at: string | null
    refresh_token_expires_at: string | null
    scope: string | null
    password: null
    created_at: string
    updated_at: string
  }
  /** Links by mail and questions to passkeys that wait. `identifier` is a hash; `value` can hold an address. Personal. */
  verification: {
    id: string
    identifier: string
    value: string
    expires_at: string
    created_at: string
    updated_at: string
  }
  /** Passkeys: public halves only. `name` is in somebody's own words. Personal. */
  passkey: {
    id: string
    account_id: string
    name: string | null
    public_key: string
    credential_id: string
    counter: number
    device_type: string
    backed_up: number
    transports: string | null
    aaguid: string | null
    created_at: string | null
  }
  /** What somebody with an account may do. */
  member: {
    account_id: string
    /** JSON: a list of roles. */
    roles: string
    invited_by: string | null
    invited_at: string
    /** When access ended; `null` while it goes on. */
    ended_at: string | null
    version: number
  }
  /** Links on the console with which the first administrator begins. */
  first_link: { token_hash: string; expires_at: string }
  /** Who read which personal record. References only. */
  personal_read: { sequence: Generated<number>; at: string; by: string; kind: string; subject: string }
  /** People without an account who ask to remove their data, by the code of their sign-up. */
  removal_request: {
    id: string
    reference: string
    asked_at: string
    state: 'asked' | 'done' | 'declined'
    decided_by: string | null
    decided_at: string | null
  }
  /** What a coordinator goes by when giving an advisor a trajectory. `profile` is JSON, and personal. */
  advisor: { account_id: string; profile: string; version: number }
  /** How far somebody is with a module of the training. Personal. */
  training_module: { account_id: string; module: TrainingModuleId; completed_on: Day; passed_on: Day | null }
  /** Conversations at which a colleague sat in. `scores` is JSON. Personal. */
  observation: { id: string; account_id: string; observed_on: Day; observer_id: string; scores: string }
  /** The last number of each row of numbers. */
  counter: { name: string; last: number }
  /** People who are quoted or shown. Personal. */
  person: { id: string; name: string; email: string | null; phone: string | null }
  /** What people agreed to: what the events in the journal add up to. `state` is the core's `ConsentRecord`. */
  consent: { id: string; subject_id: string; state: string; version: number }
  /** Where something was published under a consent. */
  published_place: {
    id: string
    consent_id: string
    used_for: ConsentUse
    place: string
    published_on: Day
    removed_on: Day | null
  }
  /** Words of people. Personal until they may be public. */
  quote: { id: string; text: string; speaker: string; consent_id: string | null; version: number }
  /** Sign-ups that are not finished, by the hash of their code. Personal, and erased when their time is over. */
  sign_up_draft: { code_hash: string; body: string; expires_at: string }
}
