import type { HolidayRules } from '../calendar/holidays.ts'
import type { TrajectoryCommand } from './command.ts'
import type { TrajectoryEvent } from './event.ts'
import type { Refusal } from './refusal.ts'
import type { Stage } from './stages.ts'
import type { DecisionContext, EventBase } from './step.ts'
import { close } from './steps/close.ts'
import { draftAdvice } from './steps/draft-advice.ts'
import { handOver } from './steps/hand-over.ts'
import { holdConversation } from './steps/hold-conversation.ts'
import { holdFollowUp } from './steps/hold-follow-up.ts'
import { logLessons } from './steps/log-lessons.ts'
import { match } from './steps/match.ts'
import { planConversation } from './steps/plan-conversation.ts'
import { planFollowUp } from './steps/plan-follow-up.ts'
import { readAdvice } from './steps/read-advice.ts'
import { recordContact } from './steps/record-contact.ts'
import { recordMissedCall } from './steps/record-missed-call.ts'
import { reopen } from './steps/reopen.ts'
import { resume } from './steps/resume.ts'
import { sendAdvice } from './steps/send-advice.ts'
import { stop } from './steps/stop.ts'
import { wait } from './steps/wait.ts'
import type { Trajectory } from './trajectory.ts'

/** A step with its types folded away; only called with a state, command or event that it was looked up by. */
export interface AnyStep {
  readonly stages: readonly Stage[]
  readonly whileWaiting: boolean
  readonly maybeEarlier: boolean
  readonly refuse: (state: Trajectory, command: TrajectoryCommand, context: DecisionContext) => readonly Refusal[]
  readonly record: (command: TrajectoryCommand, who: Pick<EventBase, 'by' | 'at'>) => TrajectoryEvent
  readonly apply: (state: Trajectory, event: TrajectoryEvent, holidays: HolidayRules) => Trajectory
}

/** Every kind of command but signing up, with its step. */
export const stepsByCommand = {
  'record-contact': recordContact,
  match,
  'hand-over': handOver,
  'plan-conversation': planConversation,
  'hold-conversation': holdConversation,
  'draft-advice': draftAdvice,
  'read-advice': readAdvice,
  'send-advice': sendAdvice,
  'plan-follow-up': planFollowUp,
  'record-missed-call': recordMissedCall,
  'hold-follow-up': holdFollowUp,
  'log-lessons': logLessons,
  close,
  stop,
  wait,
  resume,
  reopen,
} satisfies Record<Exclude<TrajectoryCommand['kind'], 'sign-up'>, unknown>

/** Every kind of event but signing up, with its step. */
export const stepsByEvent = {
  'contact-recorded': recordContact,
  matched: match,
  'handed-over': handOver,
  'conversation-planned': planConversation,
  'conversation-held': holdConversation,
  'advice-drafted': draftAdvice,
  'advice-read': readAdvice,
  'advice-sent': sendAdvice,
  'follow-up-planned': planFollowUp,
  'call-missed': recordMissedCall,
  'follow-up-held': holdFollowUp,
  'lessons-logged': logLessons,
  closed: close,
  stopped: stop,
  'wait-begun': wait,
  resumed: resume,
  reopened: reopen,
} satisfies Record<Exclude<TrajectoryEvent['kind'], 'signed-up'>, unknown>

/** The step of a command. The cast is the one place where the tie between a kind and its types is not told to the compiler. */
export const stepOf = (kind: keyof typeof stepsByCommand): AnyStep => stepsByCommand[kind] as unknown as AnyStep

/** The step of an event, or `undefined` for a kind from a later version of this package; the same cast. */
export const stepOfEvent = (kind: keyof typeof stepsByEvent): AnyStep | undefined =>
  Object.hasOwn(stepsByEvent, kind) ? (stepsByEvent[kind] as unknown as AnyStep) : undefined
