export { type TrajectoryCommand, trajectoryCommandSchema } from './command.ts'
export { type Decision, decide } from './decide.ts'
export { type DueDate, dueDates, type ServiceNorm, serviceNormNames } from './due-dates.ts'
export { type TrajectoryEvent, trajectoryEventSchema } from './event.ts'
export { evolve, type Replay, type ReplayIssue, replay } from './evolve.ts'
export {
  type Closings,
  type Forecast,
  forecastClosings,
  forecastLeastClosings,
  forecastTarget,
  forecastWindowDays,
} from './forecast.ts'
export { type LateStep, lateList, lateSteps } from './lateness.ts'
export { adviceItemSchema, pinnedPieceSchema } from './letter/advice-item.ts'
export {
  type AdviceLetter,
  type AdviceLetterAdvice,
  type AdviceLetterBlock,
  type AdviceLetterPiece,
  type AdviceLetterText,
  adviceLetterSchema,
  type LetterSentence,
  letterSentenceSchema,
} from './letter/advice-letter.ts'
export { checkLetter, type LetterContext, type LetterProblem, letterReadability } from './letter/check-letter.ts'
export {
  type ComposedLetter,
  type ComposeIssue,
  composeLetter,
  type LetterChoice,
  letterChoiceSchema,
} from './letter/compose-letter.ts'
export { digestSchema } from './letter/digest.ts'
export type { LetterMaterial } from './letter/letter-material.ts'
export { type LetterRule, letterRules } from './letter/letter-rules.ts'
export {
  canonicalLetter,
  itemsOf,
  piecesOf,
  renderLetter,
  type TracedSentence,
  traceLetter,
} from './letter/letter-words.ts'
export { conversationModeSchema, dayPartSchema, followUpModeSchema } from './modes.ts'
export { defaultNorms, type ServiceNorms, serviceNormsSchema } from './norms.ts'
export { type ConversationNote, conversationNoteSchema } from './note.ts'
export { possibleCommands } from './possible-commands.ts'
export { type Progress, programmeTarget, progressOf, progressOfCounts } from './progress.ts'
export {
  type StopReason,
  stopReasonSchema,
  stopReasons,
  type WaitReason,
  waitReasonSchema,
  waitReasons,
} from './reasons.ts'
export { referenceSchema } from './reference.ts'
export type { Refusal } from './refusal.ts'
export { type RefusalRule, refusalRules } from './refusals.ts'
export { type OngoingStage, ongoingStages, type Stage, stages } from './stages.ts'
export { actorSchema, type CommandBase, type DecisionContext, type EventBase } from './step.ts'
export type { CloseCommand, ClosedEvent } from './steps/close.ts'
export type { AdviceDraftedEvent, DraftAdviceCommand } from './steps/draft-advice.ts'
export type { HandedOverEvent, HandOverCommand } from './steps/hand-over.ts'
export type { ConversationHeldEvent, HoldConversationCommand } from './steps/hold-conversation.ts'
export { type FollowUpHeldEvent, type HoldFollowUpCommand, itemOutcomeSchema } from './steps/hold-follow-up.ts'
export type { LessonsLoggedEvent, LogLessonsCommand } from './steps/log-lessons.ts'
export type { MatchCommand, MatchedEvent } from './steps/match.ts'
export type { ConversationPlannedEvent, PlanConversationCommand } from './steps/plan-conversation.ts'
export type { FollowUpPlannedEvent, PlanFollowUpCommand } from './steps/plan-follow-up.ts'
export type { AdviceReadEvent, ReadAdviceCommand } from './steps/read-advice.ts'
export type { ContactRecordedEvent, RecordContactCommand } from './steps/record-contact.ts'
export type { CallMissedEvent, RecordMissedCallCommand } from './steps/record-missed-call.ts'
export type { ReopenCommand, ReopenedEvent } from './steps/reopen.ts'
export type { ResumeCommand, ResumedEvent } from './steps/resume.ts'
export type { AdviceSentEvent, SendAdviceCommand } from './steps/send-advice.ts'
export type { SignedUpEvent, SignUpCommand } from './steps/sign-up.ts'
export type { StopCommand, StoppedEvent } from './steps/stop.ts'
export type { WaitBegunEvent, WaitCommand } from './steps/wait.ts'
export type {
  AdviceDraftedTrajectory,
  AdviceItem,
  AdviceReadTrajectory,
  AdviceSentTrajectory,
  AssignedBase,
  ClosedTrajectory,
  ConversationHeldTrajectory,
  ConversationMode,
  ConversationPlannedTrajectory,
  ConversedBase,
  DayPart,
  DraftedAdvice,
  FollowUpHeldTrajectory,
  FollowUpMode,
  FollowUpPlannedTrajectory,
  HeldConversation,
  HeldFollowUp,
  ItemOutcome,
  MatchedTrajectory,
  Milestone,
  OngoingTrajectory,
  PausedTime,
  PinnedPiece,
  PlannedConversation,
  PlannedFollowUp,
  ReadAdvice,
  SentAdvice,
  SignedUpTrajectory,
  StoppedTrajectory,
  Trajectory,
  TrajectoryAt,
  TrajectoryBase,
  Waiting,
} from './trajectory.ts'
