import { z } from 'zod'
import { type ClosedEvent, closedEventSchema } from './steps/close.ts'
import { type AdviceDraftedEvent, adviceDraftedEventSchema } from './steps/draft-advice.ts'
import { type HandedOverEvent, handedOverEventSchema } from './steps/hand-over.ts'
import { type ConversationHeldEvent, conversationHeldEventSchema } from './steps/hold-conversation.ts'
import { type FollowUpHeldEvent, followUpHeldEventSchema } from './steps/hold-follow-up.ts'
import { type LessonsLoggedEvent, lessonsLoggedEventSchema } from './steps/log-lessons.ts'
import { type MatchedEvent, matchedEventSchema } from './steps/match.ts'
import { type ConversationPlannedEvent, conversationPlannedEventSchema } from './steps/plan-conversation.ts'
import { type FollowUpPlannedEvent, followUpPlannedEventSchema } from './steps/plan-follow-up.ts'
import { type AdviceReadEvent, adviceReadEventSchema } from './steps/read-advice.ts'
import { type ContactRecordedEvent, contactRecordedEventSchema } from './steps/record-contact.ts'
import { type CallMissedEvent, callMissedEventSchema } from './steps/record-missed-call.ts'
import { type ReopenedEvent, reopenedEventSchema } from './steps/reopen.ts'
import { type ResumedEvent, resumedEventSchema } from './steps/resume.ts'
import { type AdviceSentEvent, adviceSentEventSchema } from './steps/send-advice.ts'
import { type SignedUpEvent, signedUpEventSchema } from './steps/sign-up.ts'
import { type StoppedEvent, stoppedEventSchema } from './steps/stop.ts'
import { type WaitBegunEvent, waitBegunEventSchema } from './steps/wait.ts'

/**
 * Something that happened to a trajectory, told apart by `kind`. Holds references, days and choices from closed lists,
 * and no words of people: erasing a note or a letter elsewhere really erases it.
 */
export type TrajectoryEvent =
  | SignedUpEvent
  | ContactRecordedEvent
  | MatchedEvent
  | HandedOverEvent
  | ConversationPlannedEvent
  | ConversationHeldEvent
  | AdviceDraftedEvent
  | AdviceReadEvent
  | AdviceSentEvent
  | FollowUpPlannedEvent
  | CallMissedEvent
  | FollowUpHeldEvent
  | LessonsLoggedEvent
  | ClosedEvent
  | StoppedEvent
  | WaitBegunEvent
  | ResumedEvent
  | ReopenedEvent

/** Accepts an event of any kind and no other keys; every wrong place is an issue with its path. */
export const trajectoryEventSchema = z.discriminatedUnion('kind', [
  signedUpEventSchema,
  contactRecordedEventSchema,
  matchedEventSchema,
  handedOverEventSchema,
  conversationPlannedEventSchema,
  conversationHeldEventSchema,
  adviceDraftedEventSchema,
  adviceReadEventSchema,
  adviceSentEventSchema,
  followUpPlannedEventSchema,
  callMissedEventSchema,
  followUpHeldEventSchema,
  lessonsLoggedEventSchema,
  closedEventSchema,
  stoppedEventSchema,
  waitBegunEventSchema,
  resumedEventSchema,
  reopenedEventSchema,
]) satisfies z.ZodType<TrajectoryEvent>
