import type { WithdrawConsent } from './consent-command.ts'
import type { ConsentRecord } from './consent-record.ts'
import type { LedgerRule } from './ledger-refusal.ts'

/**
 * What stands in the way of taking it back. On the day of giving it can be taken back, and after the last day too:
 * then it says that what was published must go.
 */
export function withdrawRules(record: ConsentRecord, command: WithdrawConsent): LedgerRule[] {
  if (record.withdrawnOn !== undefined) return ['already-withdrawn']
  const rules: LedgerRule[] = []
  if (command.on < record.givenOn) rules.push('before-given')
  if (record.basis === 'quitclaim') rules.push('quitclaim-by-agreement')
  return rules
}
