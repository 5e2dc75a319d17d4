import { z } from 'zod'
import { type FollowUpOutcome, followUpOutcomeSchema } from '../../guidance/follow-up-outcomes.ts'
import { adviceItemIdSchema } from '../letter/advice-item.ts'
import { followUpModeSchema } from '../modes.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { type CommandBase, commandFields, defineStep, type EventBase, eventFields } from '../step.ts'
import type { AdviceItem, FollowUpMode, ItemOutcome } from '../trajectory.ts'

/** Accepts what became of one advice. */
export const itemOutcomeSchema = z.strictObject({
  itemId: adviceItemIdSchema.describe('Address of the advice in the letter: `a1`.'),
  outcome: followUpOutcomeSchema.describe('What became of it.'),
}) satisfies z.ZodType<ItemOutcome>

const fields = {
  mode: followUpModeSchema.describe('How it went.'),
  outcomes: z.array(itemOutcomeSchema).describe('One outcome for every advice in the letter.'),
}

/** The follow-up took place. Every advice in the letter gets exactly one outcome. */
export interface HoldFollowUpCommand extends CommandBase {
  /** What is asked. */
  kind: 'hold-follow-up'
  /** How it went. */
  mode: FollowUpMode
  /** One outcome for every advice in the letter. */
  outcomes: { itemId: string; outcome: FollowUpOutcome }[]
}

export const holdFollowUpCommandSchema = z.strictObject({
  kind: z.literal('hold-follow-up').describe('What is asked.'),
  ...commandFields,
  ...fields,
}) satisfies z.ZodType<HoldFollowUpCommand>

/** The follow-up was held. */
export interface FollowUpHeldEvent extends EventBase {
  /** What happened. */
  kind: 'follow-up-held'
  /** How it went. */
  mode: FollowUpMode
  /** One outcome for every advice in the letter. */
  outcomes: { itemId: string; outcome: FollowUpOutcome }[]
}

export const followUpHeldEventSchema = z.strictObject({
  kind: z.literal('follow-up-held').describe('What happened.'),
  ...eventFields,
  ...fields,
}) satisfies z.ZodType<FollowUpHeldEvent>

/** Calls on this many different parts of the day come before a letter; our own rule. */
const CALLS_BEFORE_LETTER = 3

function refuseOutcomes(items: readonly AdviceItem[], outcomes: readonly ItemOutcome[]): Refusal[] {
  const known = new Set(items.map(({ id }) => id))
  const given = new Set<string>()
  const wrong = outcomes.flatMap(({ itemId }, index) => {
    const rule = !known.has(itemId) ? 'unknown-item' : given.has(itemId) ? 'outcome-twice' : undefined
    given.add(itemId)
    return rule ? [refuse(rule, ['outcomes', index, 'itemId'])] : []
  })
  const missing = items.filter(({ id }) => !given.has(id))
  return [...wrong, ...missing.map(({ id }) => refuse('outcome-missing', ['outcomes'], `Het gaat om advies ${id}.`))]
}

export const holdFollowUp = defineStep<HoldFollowUpCommand, FollowUpHeldEvent, 'follow-up-planned'>({
  stages: ['follow-up-planned'],
  refuse: ({ advice, followUp }, { mode, outcomes }) => [
    ...refuseOutcomes(advice.items, outcomes),
    ...(mode === 'written-after-three-calls' && followUp.triedIn.length < CALLS_BEFORE_LETTER
      ? [refuse('needs-three-calls', ['mode'])]
      : []),
  ],
  record: (command, who) => ({ ...command, ...who, kind: 'follow-up-held' }),
  apply: (state, { on, mode, outcomes }) => ({
    ...state,
    stage: 'follow-up-held',
    followUp: { on, paused: state.paused, mode, outcomes, lessonIds: null, lessonsLogged: null },
  }),
})
