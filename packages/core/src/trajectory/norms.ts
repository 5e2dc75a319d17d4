import { z } from 'zod'

/** How soon each step of a trajectory should follow. Numbers are the project's own proposal; pass others to change them. */
export interface ServiceNorms {
  /** Working days from signing up to the first contact. */
  firstContactWorkingDays: number
  /** Weeks from signing up to the conversation. */
  conversationWeeks: number
  /** Working days from the conversation to sending the advice. */
  adviceWorkingDays: number
  /** Weeks from sending the advice after which the follow-up may be held. */
  followUpFromWeeks: number
  /** Weeks from sending the advice before which the follow-up should be held. */
  followUpUntilWeeks: number
  /** Working days from the follow-up to writing down the lessons. */
  lessonsWorkingDays: number
}

/** Two years of working days or ten of weeks; a longer norm is a slip of the pen. */
const normSchema = z.int().min(0).max(520)

/** Accepts service norms and no other keys. The follow-up cannot be due before it may be held. */
export const serviceNormsSchema = z
  .strictObject({
    firstContactWorkingDays: normSchema.describe('Working days from signing up to the first contact.'),
    conversationWeeks: normSchema.describe('Weeks from signing up to the conversation.'),
    adviceWorkingDays: normSchema.describe('Working days from the conversation to sending the advice.'),
    followUpFromWeeks: normSchema.describe('Weeks from sending the advice after which the follow-up may be held.'),
    followUpUntilWeeks: normSchema.describe('Weeks from sending the advice before which the follow-up should be held.'),
    lessonsWorkingDays: normSchema.describe('Working days from the follow-up to writing down the lessons.'),
  })
  .refine((norms) => norms.followUpFromWeeks <= norms.followUpUntilWeeks, {
    error: 'expected `followUpUntilWeeks` not smaller than `followUpFromWeeks`',
    path: ['followUpUntilWeeks'],
  }) satisfies z.ZodType<ServiceNorms>

/** The norms of the project: 5 working days, 6 weeks, 10 working days, 8 to 12 weeks, 5 working days (`domain.md` §1.5). */
export const defaultNorms: ServiceNorms = {
  firstContactWorkingDays: 5,
  conversationWeeks: 6,
  adviceWorkingDays: 10,
  followUpFromWeeks: 8,
  followUpUntilWeeks: 12,
  lessonsWorkingDays: 5,
}
