import { z } from 'zod'
import { refuse } from '../refusal.ts'
import { type CommandBase, commandFields, defineStep, type EventBase, eventFields } from '../step.ts'

/**
 * Somebody of the project spoke to the initiative for the first time. May be written down later, also when a later day is
 * known already.
 */
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
  refuse: ({ firstContactOn, signedUpOn }, { on }) => [
    ...(firstContactOn !== null && firstContactOn <= on ? [refuse('already-in-contact', ['on'])] : []),
    ...(on < signedUpOn ? [refuse('before-signing-up', ['on'])] : []),
  ],
  record: ({ on }, who) => ({ kind: 'contact-recorded', on, ...who }),
  apply: (state, { on }) => ({ ...state, firstContactOn: on }),
})
