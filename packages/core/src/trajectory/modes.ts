import { z } from 'zod'
import type { ConversationMode, DayPart, FollowUpMode } from './trajectory.ts'

/** Accepts how people meet for the conversation. */
export const conversationModeSchema = z.enum(['on-site', 'online', 'phone']) satisfies z.ZodType<ConversationMode>

/** Accepts a part of the day. */
export const dayPartSchema = z.enum(['morning', 'afternoon', 'evening']) satisfies z.ZodType<DayPart>

/** Accepts how a follow-up went. */
export const followUpModeSchema = z.enum([
  'phone',
  'online',
  'on-site',
  'written-on-request',
  'written-after-three-calls',
]) satisfies z.ZodType<FollowUpMode>
