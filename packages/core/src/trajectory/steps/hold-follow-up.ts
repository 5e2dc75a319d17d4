import { z } from 'zod'
import { followUpOutcomeSchema } from '../../guidance/follow-up-outcomes.ts'
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
  outcomes: z
    .array(itemOutcomeSchema)
    .describe('One outcome for every advice in the letter; after three calls that nobody answered, what is known.'),
}

/**
 * The follow-up took place. Every advice in the letter gets exactly one outcome; when nobody answered three calls and a
 * letter went out, only those that are known. Given again, it takes the place of what was written down first.
 */
export interface HoldFollowUpCommand extends CommandBase {
  /** What is asked. */
  kind: 'hold-follow-up'
  /** How it went. */
  mode: FollowUpMode
  /** One outcome for every advice in the letter; after three calls that nobody answered, what is known. */
  outcomes: ItemOutcome[]
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
  /** One outcome for every advice in the letter; after three calls that nobody answered, what is known. */
  outcomes: ItemOutcome[]
}

export const followUpHeldEventSchema = z.strictObject({
  kind: z.literal('follow-up-held').describe('What happened.'),
  ...eventFields,
  ...fields,
}) satisfies z.ZodType<FollowUpHeldEvent>

/** Calls on this many different parts of the day come before a letter; our own rule. */
const CALLS_BEFORE_LETTER = 3

function refuseOutcomes(items: readonly AdviceItem[], outcomes: readonly ItemOutcome[], mayMiss: boolean): Refusal[] {
  const known = new Set(items.map(({ id }) => id))
  const given = new Set<string>()
  const wrong = outcomes.flatMap(({ itemId }, index) => {
    const rule = !known.has(itemId) ? 'unknown-item' : given.has(itemId) ? 'outcome-twice' : undefined
    given.add(itemId)
    return rule ? [refuse(rule, ['outcomes', index, 'itemId'])] : []
  })
  const missing = mayMiss ? [] : items.filter(({ id }) => !given.has(id))
  return [...wrong, ...missing.map(({ id }) => refuse('outcome-missing', ['outcomes'], `Het gaat om advies ${id}.`))]
}

const AFTER_CALLS: FollowUpMode = 'written-after-three-calls'

export const holdFollowUp = defineStep<HoldFollowUpCommand, FollowUpHeldEvent, 'follow-up-planned' | 'follow-up-held'>({
  stages: ['follow-up-planned', 'follow-up-held'],
  refuse: (state, { mode, outcomes }) => [
    ...refuseOutcomes(state.advice.items, outcomes, mode === AFTER_CALLS),
    ...(mode === AFTER_CALLS && state.followUp.triedIn.length < CALLS_BEFORE_LETTER
      ? [refuse('needs-three-calls', ['mode'])]
      : []),
  ],
  record: ({ on, mode, outcomes }, who) => ({
    kind: 'follow-up-held',
    on,
    ...who,
    mode,
    outcomes: outcomes.map(({ itemId, outcome }) => ({ itemId, outcome })),
  }),
  apply: (state, { on, mode, outcomes }) => {
    const { triedIn } = state.followUp
    const written = state.stage === 'follow-up-held' ? state.followUp : { lessonIds: null, lessonsLogged: null }
    const { lessonIds, lessonsLogged } = written
    return {
      ...state,
      stage: 'follow-up-held',
      followUp: { on, paused: state.paused, mode, triedIn, outcomes, lessonIds, lessonsLogged },
    }
  },
})
