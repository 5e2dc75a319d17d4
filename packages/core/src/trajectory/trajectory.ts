import type { Day } from '../calendar/day.ts'
import type { FollowUpOutcome } from '../guidance/follow-up-outcomes.ts'
import type { ElementScan } from '../matching/element-scan.ts'
import type { Element } from '../vocabulary/elements.ts'
import type { Goal } from '../vocabulary/goals.ts'
import type { StopReason, WaitReason } from './reasons.ts'
import type { Stage } from './stages.ts'

/** How much of the time so far a trajectory waited for the initiative; the service norms leave it out. */
export interface PausedTime {
  /** Days, weekends counted. */
  readonly days: number
  /** Dutch working days. */
  readonly workingDays: number
}

/** Something that happened, from which a service norm may count. */
export interface Milestone {
  /** Day on which it happened. */
  readonly on: Day
  /** Time waited until then. */
  readonly paused: PausedTime
}

/** A wait that has not ended. */
export interface Waiting {
  /** Day from which the norms stand still. */
  readonly since: Day
  /** Why. */
  readonly reason: WaitReason
}

/** How people meet. */
export type ConversationMode = 'on-site' | 'online' | 'phone'

/** A conversation that is to come. */
export interface PlannedConversation {
  /** Day that was agreed. */
  readonly plannedFor: Day
  /** How. */
  readonly mode: ConversationMode
}

/** A conversation that took place. */
export interface HeldConversation extends Milestone {
  /** How. */
  readonly mode: ConversationMode
  /** References to the notes; their words are kept elsewhere and can be erased. */
  readonly noteIds: readonly string[]
  /** One or two goals that the initiative chose, most important first. */
  readonly goals: readonly Goal[]
  /** What the initiative does per active element. */
  readonly scan: ElementScan
}

/** One advice in a letter. */
export interface AdviceItem {
  /** Address within the letter: `a1`. */
  id: string
  /** Goal it serves. */
  goal: Goal
  /** Active element it works through. */
  element: Element
  /** References to the notes it rests on. */
  noteIds: string[]
}

/** A piece of the toolkit as it was when the letter was written. */
export interface PinnedPiece {
  /** Slug of the piece. */
  slug: string
  /** Its version then. */
  version: number
}

/** A written advice, waiting for its second reader. */
export interface DraftedAdvice {
  /** 1 for the first draft, and one more for every later one. */
  readonly draft: number
  /** Fingerprint of exactly this letter. */
  readonly digest: string
  /** Everybody who wrote a draft since the conversation, each once; none of them can be its second reader. */
  readonly authorIds: readonly string[]
  /** Day on which it was finished. */
  readonly draftedOn: Day
  /** Its one to three advices. */
  readonly items: readonly AdviceItem[]
  /** The pieces it names. */
  readonly pieces: readonly PinnedPiece[]
}

/** A written advice that somebody other than its author read. */
export interface ReadAdvice extends DraftedAdvice {
  /** Who read it. */
  readonly readerId: string
  /** Day on which it was read. */
  readonly readOn: Day
}

/** A written advice that the initiative has. */
export interface SentAdvice extends ReadAdvice, Milestone {}

/** Part of the day in which somebody tried to call. */
export type DayPart = 'morning' | 'afternoon' | 'evening'

/** A follow-up call that is to come. */
export interface PlannedFollowUp {
  /** Day that was agreed. */
  readonly plannedFor: Day
  /** Parts of the day in which nobody answered, each once. */
  readonly triedIn: readonly DayPart[]
}

/** What became of one advice. */
export interface ItemOutcome {
  /** Address of the advice in the letter: `a1`. */
  itemId: string
  /** What became of it. */
  outcome: FollowUpOutcome
}

/** How a follow-up went. In writing only after three calls that nobody answered, or when the initiative asked for it. */
export type FollowUpMode = 'phone' | 'online' | 'on-site' | 'written-on-request' | 'written-after-three-calls'

/** A follow-up that took place. */
export interface HeldFollowUp extends Milestone {
  /** How. */
  readonly mode: FollowUpMode
  /** Parts of the day in which nobody answered before, each once. */
  readonly triedIn: readonly DayPart[]
  /** One outcome for every advice in the letter; after three calls that nobody answered, what is known. */
  readonly outcomes: readonly ItemOutcome[]
  /** References to the lessons that were written down; `null` while nobody did. */
  readonly lessonIds: readonly string[] | null
  /** Day on which the lessons were written down, and time waited until then; `null` while nobody did. */
  readonly lessonsLogged: Milestone | null
}

/** What every trajectory has, from the first day. */
export interface TrajectoryBase {
  /** Reference of the trajectory. */
  readonly id: string
  /** Reference of the initiative. */
  readonly initiativeId: string
  /** Day of signing up. */
  readonly signedUpOn: Day
  /**
   * Day on which somebody of the project first spoke to the initiative; `null` before. Whoever agrees on a day or waits for
   * the initiative has spoken to it, so no time was waited before this day.
   */
  readonly firstContactOn: Day | null
  /** The wait that goes on, or `null`. */
  readonly waiting: Waiting | null
  /** Time waited in all, the wait that goes on left out. */
  readonly paused: PausedTime
  /** Day of the latest step; the next one cannot lie before it. */
  readonly lastStepOn: Day
  /** Number of events so far; a store refuses a second event with the same number. */
  readonly version: number
}

/** Base of every stage with an advisor. */
export interface AssignedBase extends TrajectoryBase {
  /** Reference of the advisor who has it now. */
  readonly advisorId: string
  /** Day on which the first advisor got it. */
  readonly matchedOn: Day
}

/** Base of every stage after the conversation. */
export interface ConversedBase extends AssignedBase {
  /** The conversation. */
  readonly conversation: HeldConversation
}

/** Signed up, without an advisor. */
export interface SignedUpTrajectory extends TrajectoryBase {
  /** Where it stands. */
  readonly stage: 'signed-up'
}

/** With an advisor, without a day for the conversation. */
export interface MatchedTrajectory extends AssignedBase {
  /** Where it stands. */
  readonly stage: 'matched'
}

/** With a day for the conversation. */
export interface ConversationPlannedTrajectory extends AssignedBase {
  /** Where it stands. */
  readonly stage: 'conversation-planned'
  /** The conversation to come. */
  readonly conversation: PlannedConversation
}

/** After the conversation. */
export interface ConversationHeldTrajectory extends ConversedBase {
  /** Where it stands. */
  readonly stage: 'conversation-held'
}

/** With an advice that waits for its second reader. */
export interface AdviceDraftedTrajectory extends ConversedBase {
  /** Where it stands. */
  readonly stage: 'advice-drafted'
  /** The advice. */
  readonly advice: DraftedAdvice
}

/** With an advice that was read and can be sent. */
export interface AdviceReadTrajectory extends ConversedBase {
  /** Where it stands. */
  readonly stage: 'advice-read'
  /** The advice. */
  readonly advice: ReadAdvice
}

/** With an advice at the initiative. */
export interface AdviceSentTrajectory extends ConversedBase {
  /** Where it stands. */
  readonly stage: 'advice-sent'
  /** The advice. */
  readonly advice: SentAdvice
}

/** With a day for the follow-up. */
export interface FollowUpPlannedTrajectory extends ConversedBase {
  /** Where it stands. */
  readonly stage: 'follow-up-planned'
  /** The advice. */
  readonly advice: SentAdvice
  /** The follow-up to come. */
  readonly followUp: PlannedFollowUp
}

/** After the follow-up. */
export interface FollowUpHeldTrajectory extends ConversedBase {
  /** Where it stands. */
  readonly stage: 'follow-up-held'
  /** The advice. */
  readonly advice: SentAdvice
  /** The follow-up. */
  readonly followUp: HeldFollowUp
}

/** Finished, with a follow-up. */
export interface ClosedTrajectory extends ConversedBase {
  /** Where it stands. */
  readonly stage: 'closed'
  /** The advice. */
  readonly advice: SentAdvice
  /** The follow-up. */
  readonly followUp: HeldFollowUp
  /** Day on which it was closed. */
  readonly closedOn: Day
}

/** A trajectory that goes on. */
export type OngoingTrajectory =
  | SignedUpTrajectory
  | MatchedTrajectory
  | ConversationPlannedTrajectory
  | ConversationHeldTrajectory
  | AdviceDraftedTrajectory
  | AdviceReadTrajectory
  | AdviceSentTrajectory
  | FollowUpPlannedTrajectory
  | FollowUpHeldTrajectory

/** Ended before it was finished; remembers where it stood, so that it can be taken up again. */
export interface StoppedTrajectory extends TrajectoryBase {
  /** Where it stands. */
  readonly stage: 'stopped'
  /** Day on which it stopped. */
  readonly stoppedOn: Day
  /** Why. */
  readonly reason: StopReason
  /** As it was when it stopped. */
  readonly before: OngoingTrajectory
}

/**
 * An advice trajectory: what its events add up to. Told apart by `stage`; a stage has exactly what it needs, so advice
 * that was sent has a conversation, a goal and a second reader. Holds references, days and choices, and no words of people.
 */
export type Trajectory = OngoingTrajectory | ClosedTrajectory | StoppedTrajectory

/** The trajectory at one of these stages. */
export type TrajectoryAt<S extends Stage> = Extract<Trajectory, { stage: S }>
