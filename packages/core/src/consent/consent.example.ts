import type { GiveConsent } from './consent-command.ts'
import type { ConsentRecord } from './consent-record.ts'

/** A yes of a fictional adult to everything a first test needs. For tests. */
export const exampleGive: GiveConsent = {
  kind: 'give',
  id: 'c-0007',
  on: '2026-03-01',
  subjectId: 'p-0042',
  basis: 'consent',
  uses: ['site', 'film'],
  level: 'first-name',
  textVersion: '2026-01',
  textHash: 'ab'.repeat(32),
  language: 'nl',
  aboutFeelings: false,
  evidenceRef: 'toestemming/c-0007.pdf',
}

/** The record that {@link exampleGive} makes. For tests. */
export const exampleRecord: ConsentRecord = {
  id: 'c-0007',
  subjectId: 'p-0042',
  basis: 'consent',
  uses: ['site', 'film'],
  level: 'first-name',
  textVersion: '2026-01',
  textHash: 'ab'.repeat(32),
  language: 'nl',
  givenOn: '2026-03-01',
  aboutFeelings: false,
  evidenceRef: 'toestemming/c-0007.pdf',
}
