import type { GiveConsent } from './consent-command.ts'
import { firstDayOfUse } from './cooling-off.ts'
import type { LedgerRule } from './ledger-refusal.ts'

/** What stands in the way of a new consent, in the order in which a form asks for it. */
export function giveRules(command: GiveConsent): LedgerRule[] {
  const { on, uses, basis, endsOn, aboutFeelings, minor } = command
  const rules: LedgerRule[] = []
  if (uses.length === 0) rules.push('no-uses')
  if (aboutFeelings && basis === 'quitclaim') rules.push('feelings-need-consent')
  if (endsOn !== undefined && endsOn < firstDayOfUse(on, aboutFeelings)) rules.push('ends-too-soon')
  if (minor === undefined) return rules
  if (minor.adultOn <= on) return [...rules, 'already-adult']
  if (minor.guardianId === undefined) rules.push('needs-guardian')
  if (endsOn === undefined) rules.push('minor-needs-end')
  else if (endsOn >= minor.adultOn) rules.push('minor-ends-late')
  return rules
}
