import type { ConsentCommand, GiveConsent, NarrowConsent } from './consent-command.ts'
import type { ConsentEvent } from './consent-event.ts'
import type { ConsentRecord } from './consent-record.ts'
import { type ConsentUse, consentUses } from './consent-reference.ts'
import { firstDayOfUse } from './cooling-off.ts'
import { giveRules } from './give-rules.ts'
import { type LedgerRefusal, type LedgerRule, refusalsOf } from './ledger-refusal.ts'
import { narrowRules } from './narrow-rules.ts'
import { withdrawRules } from './withdraw-rules.ts'

/** What the ledger answers to a command: the events to keep, or why not. Never both, never neither. */
export type ConsentDecision =
  | { readonly ok: true; readonly events: readonly ConsentEvent[] }
  | { readonly ok: false; readonly refusals: readonly LedgerRefusal[] }

/**
 * Decides on a command for one record; `record` is what `evolveConsent` made so far, or `undefined` for a new number.
 *
 * Permitting less is a change; permitting more is a new record, because somebody must read the text and say yes again.
 * For somebody under eighteen a guardian agrees, with a last day before the eighteenth birthday: from then on the
 * person decides and is asked anew. The birthday is used here and not kept. (Choose a round last day: the eve of a
 * birthday in a public reference would tell the birthday.)
 */
export function decideConsent(record: ConsentRecord | undefined, command: ConsentCommand): ConsentDecision {
  if (command.kind === 'give') {
    const rules: LedgerRule[] = record === undefined ? [] : ['number-taken']
    return answer([...rules, ...giveRules(command)], () => given(command))
  }
  if (record === undefined) return { ok: false, refusals: refusalsOf(['unknown-consent']) }
  if (command.kind === 'narrow') return answer(narrowRules(record, command), () => narrowed(record, command))
  return answer(withdrawRules(record, command), () => ({
    kind: 'withdrawn',
    consentId: record.id,
    on: command.on,
    reason: command.reason,
  }))
}

const answer = (rules: readonly LedgerRule[], event: () => ConsentEvent): ConsentDecision =>
  rules.length > 0 ? { ok: false, refusals: refusalsOf(rules) } : { ok: true, events: [event()] }

function given({ kind, id, minor, uses, ...agreed }: GiveConsent): ConsentEvent {
  const guardian = minor?.guardianId === undefined ? {} : { guardianId: minor.guardianId }
  const thinking = agreed.aboutFeelings ? { coolingOffUntil: firstDayOfUse(agreed.on, true) } : {}
  return { kind: 'given', consentId: id, ...agreed, uses: inOrder(uses), ...guardian, ...thinking }
}

function narrowed(record: ConsentRecord, command: NarrowConsent): ConsentEvent {
  const { on, uses = record.uses, level = record.level, endsOn = record.endsOn } = command
  const end = endsOn === undefined ? {} : { endsOn }
  return { kind: 'narrowed', consentId: record.id, on, uses: inOrder(uses), level, ...end }
}

/** Each use once, in the order of the vocabulary. */
const inOrder = (uses: readonly ConsentUse[]): ConsentUse[] =>
  consentUses.map(({ id }) => id).filter((id) => uses.includes(id))
