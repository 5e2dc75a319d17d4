import type { Tables } from '../store/tables.ts'

/** Whose a personal row is, by which kind of reference. */
export type OwnerKind =
  /** Somebody with an account. */
  | 'account'
  /** A contact of an initiative. */
  | 'contact'
  /** Somebody who is quoted or shown. */
  | 'person'
  /** An initiative: its own words. */
  | 'initiative'
  /** A trajectory of an initiative: what was written about and with it. */
  | 'trajectory'
  /** A sign-up by its code. */
  | 'sign-up'
  /** A consent of a person. */
  | 'consent'
  /** A mail address, for links that wait. */
  | 'address'

/** A table with something personal: whose it is, what of it is shown to them, and how it is erased. */
export interface PersonalTable {
  readonly table: keyof Tables
  readonly owner: OwnerKind
  /** Column that names the owner. */
  readonly column: string
  /** What the owner gets to see. */
  readonly shows: readonly string[]
  /** The row goes, or only these words of it, since others go on with the rest. */
  readonly erase: 'row' | Readonly<Record<string, string | null>>
}

const nobody = 'Gewist'

/**
 * Every place where words of people stand. Export, erasure and retention go by this list; a test puts a word in every column of
 * every table and looks what is left. Rows that lean on another come first.
 */
export const personalTables: readonly PersonalTable[] = [
  {
    table: 'sign_up',
    owner: 'sign-up',
    column: 'reference',
    shows: ['reference', 'received_at', 'initiative_name', 'place', 'question', 'contact_name', 'email', 'phone'],
    erase: { initiative_name: '', place: '', question: '', contact_name: '', email: null, phone: null },
  },
  { table: 'note', owner: 'trajectory', column: 'trajectory_id', shows: ['text', 'written_on'], erase: 'row' },
  {
    table: 'reading',
    owner: 'trajectory',
    column: 'trajectory_id',
    shows: ['asked_on', 'remarks', 'answered_on'],
    erase: { remarks: null },
  },
  {
    table: 'letter',
    owner: 'trajectory',
    column: 'trajectory_id',
    shows: ['draft', 'finished', 'sent_way'],
    erase: 'row',
  },
  {
    table: 'lesson',
    owner: 'trajectory',
    column: 'trajectory_id',
    shows: ['text', 'credit', 'learnt_on', 'shared'],
    erase: 'row',
  },
  { table: 'contact', owner: 'contact', column: 'id', shows: ['name', 'email', 'phone'], erase: 'row' },
  {
    table: 'initiative',
    owner: 'initiative',
    column: 'id',
    shows: ['name', 'place', 'question'],
    erase: { name: nobody, place: '', question: '', naming_consent_id: null },
  },
  { table: 'quote', owner: 'consent', column: 'consent_id', shows: ['text', 'speaker'], erase: 'row' },
  { table: 'person', owner: 'person', column: 'id', shows: ['name', 'email', 'phone'], erase: 'row' },
  { table: 'verification', owner: 'address', column: 'value', shows: [], erase: 'row' },
  { table: 'advisor', owner: 'account', column: 'account_id', shows: ['profile'], erase: 'row' },
  {
    table: 'training_module',
    owner: 'account',
    column: 'account_id',
    shows: ['module', 'completed_on', 'passed_on'],
    erase: 'row',
  },
  { table: 'observation', owner: 'account', column: 'account_id', shows: ['observed_on', 'scores'], erase: 'row' },
  { table: 'calendar_feed', owner: 'account', column: 'account_id', shows: ['made_on'], erase: 'row' },
  { table: 'session', owner: 'account', column: 'account_id', shows: ['created_at', 'expires_at'], erase: 'row' },
  { table: 'passkey', owner: 'account', column: 'account_id', shows: ['name', 'created_at'], erase: 'row' },
  {
    table: 'login_method',
    owner: 'account',
    column: 'account_id',
    shows: ['provider', 'provider_account'],
    erase: 'row',
  },
  { table: 'member', owner: 'account', column: 'account_id', shows: ['roles', 'invited_at', 'ended_at'], erase: 'row' },
  { table: 'account', owner: 'account', column: 'id', shows: ['name', 'email', 'created_at'], erase: 'row' },
]
