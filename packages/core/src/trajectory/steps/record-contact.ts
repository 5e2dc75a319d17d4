import { z } from 'zod'
import { refuse } from '../refusal.ts'
import { type CommandBase, commandFields, defineStep, type EventBase, eventFields } from '../step.ts'

/** Somebody of the project spoke to the initiative for the first time. May be written down later. */
export interface RecordContactCommand extends CommandBase {
  /** What is asked. */
  kind: 'record-contact'
}

export const recordContactCommandSchema = z.strictObject({
  kind: z.literal('record-contact').describe('What is asked.'),
  ...commandFields,
}) satisfies z.ZodType<RecordContactCommand>

/** The initiative was spoken to for the first time. */
export interface ContactRecordedEvent extends EventBase {
  /** What happened. */
  kind: 'contact-recorded'
}

export const contactRecordedEventSchema = z.strictObject({
  kind: z.literal('contact-recorded').describe('What happened.'),
  ...eventFields,
}) satisfies z.ZodType<ContactRecordedEvent>

export const recordContact = defineStep<
  RecordContactCommand,
  ContactRecordedEvent,
  'signed-up' | 'matched' | 'conversation-planned'
>({
  stages: ['signed-up', 'matched', 'conversation-planned'],
  whileWaiting: true,
  maybeEarlier: true,
  refuse: (state, { on }) => [
    ...(state.firstContact === null ? [] : [refuse('already-past')]),
    ...(on < state.signedUpOn ? [refuse('before-earlier-step', ['on'])] : []),
  ],
  record: (command, who) => ({ ...command, ...who, kind: 'contact-recorded' }),
  apply: (state, { on }) => ({ ...state, firstContact: { on, paused: state.paused } }),
})
