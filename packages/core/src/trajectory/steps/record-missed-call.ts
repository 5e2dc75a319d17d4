import { z } from 'zod'
import { dayPartSchema } from '../modes.ts'
import { type CommandBase, commandFields, defineStep, type EventBase, eventFields } from '../step.ts'
import type { DayPart } from '../trajectory.ts'

const fields = { dayPart: dayPartSchema.describe('Part of the day of the call.') }

/** Somebody called for the follow-up and nobody answered. After three parts of the day a letter may follow. */
export interface RecordMissedCallCommand extends CommandBase {
  /** What is asked. */
  kind: 'record-missed-call'
  /** Part of the day of the call. */
  dayPart: DayPart
}

export const recordMissedCallCommandSchema = z.strictObject({
  kind: z.literal('record-missed-call').describe('What is asked.'),
  ...commandFields,
  ...fields,
}) satisfies z.ZodType<RecordMissedCallCommand>

/** A call for the follow-up was not answered. */
export interface CallMissedEvent extends EventBase {
  /** What happened. */
  kind: 'call-missed'
  /** Part of the day of the call. */
  dayPart: DayPart
}

export const callMissedEventSchema = z.strictObject({
  kind: z.literal('call-missed').describe('What happened.'),
  ...eventFields,
  ...fields,
}) satisfies z.ZodType<CallMissedEvent>

export const recordMissedCall = defineStep<RecordMissedCallCommand, CallMissedEvent, 'follow-up-planned'>({
  stages: ['follow-up-planned'],
  record: ({ on, dayPart }, who) => ({ kind: 'call-missed', on, ...who, dayPart }),
  apply: (state, { dayPart }) =>
    state.followUp.triedIn.includes(dayPart)
      ? state
      : { ...state, followUp: { ...state.followUp, triedIn: [...state.followUp.triedIn, dayPart] } },
})
