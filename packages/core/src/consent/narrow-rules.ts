import type { NarrowConsent } from './consent-command.ts'
import type { ConsentRecord } from './consent-record.ts'
import type { LedgerRule } from './ledger-refusal.ts'
import { moreRecognisable } from './recognisability.ts'

/** What stands in the way of permitting less. */
export function narrowRules(record: ConsentRecord, command: NarrowConsent): LedgerRule[] {
  const { on, uses = record.uses, level = record.level, endsOn = record.endsOn } = command
  if (record.withdrawnOn !== undefined) return ['already-withdrawn']
  if (on < record.givenOn) return ['before-given']
  if (record.endsOn !== undefined && on > record.endsOn) return ['already-ended']
  if (uses.length === 0) return ['no-uses']
  const later = record.endsOn !== undefined && endsOn !== undefined && endsOn > record.endsOn
  const wider = uses.some((use) => !record.uses.includes(use)) || moreRecognisable(level, record.level) || later
  if (wider) return ['wider-than-agreed']
  if (endsOn !== undefined && endsOn < on) return ['ends-in-past']
  const same = record.uses.every((use) => uses.includes(use)) && level === record.level && endsOn === record.endsOn
  return same ? ['nothing-changes'] : []
}
