import { z } from 'zod'
import { type CloseCommand, closeCommandSchema } from './steps/close.ts'
import { type DraftAdviceCommand, draftAdviceCommandSchema } from './steps/draft-advice.ts'
import { type HandOverCommand, handOverCommandSchema } from './steps/hand-over.ts'
import { type HoldConversationCommand, holdConversationCommandSchema } from './steps/hold-conversation.ts'
import { type HoldFollowUpCommand, holdFollowUpCommandSchema } from './steps/hold-follow-up.ts'
import { type LogLessonsCommand, logLessonsCommandSchema } from './steps/log-lessons.ts'
import { type MatchCommand, matchCommandSchema } from './steps/match.ts'
import { type PlanConversationCommand, planConversationCommandSchema } from './steps/plan-conversation.ts'
import { type PlanFollowUpCommand, planFollowUpCommandSchema } from './steps/plan-follow-up.ts'
import { type ReadAdviceCommand, readAdviceCommandSchema } from './steps/read-advice.ts'
import { type RecordContactCommand, recordContactCommandSchema } from './steps/record-contact.ts'
import { type RecordMissedCallCommand, recordMissedCallCommandSchema } from './steps/record-missed-call.ts'
import { type ReopenCommand, reopenCommandSchema } from './steps/reopen.ts'
import { type ResumeCommand, resumeCommandSchema } from './steps/resume.ts'
import { type SendAdviceCommand, sendAdviceCommandSchema } from './steps/send-advice.ts'
import { type SignUpCommand, signUpCommandSchema } from './steps/sign-up.ts'
import { type StopCommand, stopCommandSchema } from './steps/stop.ts'
import { type WaitCommand, waitCommandSchema } from './steps/wait.ts'

/** Something that somebody wants to do with a trajectory, told apart by `kind`. May hold words of people. */
export type TrajectoryCommand =
  | SignUpCommand
  | RecordContactCommand
  | MatchCommand
  | HandOverCommand
  | PlanConversationCommand
  | HoldConversationCommand
  | DraftAdviceCommand
  | ReadAdviceCommand
  | SendAdviceCommand
  | PlanFollowUpCommand
  | RecordMissedCallCommand
  | HoldFollowUpCommand
  | LogLessonsCommand
  | CloseCommand
  | StopCommand
  | WaitCommand
  | ResumeCommand
  | ReopenCommand

/** Accepts a command of any kind and no other keys; every wrong place is an issue with its path. */
export const trajectoryCommandSchema = z.discriminatedUnion('kind', [
  signUpCommandSchema,
  recordContactCommandSchema,
  matchCommandSchema,
  handOverCommandSchema,
  planConversationCommandSchema,
  holdConversationCommandSchema,
  draftAdviceCommandSchema,
  readAdviceCommandSchema,
  sendAdviceCommandSchema,
  planFollowUpCommandSchema,
  recordMissedCallCommandSchema,
  holdFollowUpCommandSchema,
  logLessonsCommandSchema,
  closeCommandSchema,
  stopCommandSchema,
  waitCommandSchema,
  resumeCommandSchema,
  reopenCommandSchema,
]) satisfies z.ZodType<TrajectoryCommand>
