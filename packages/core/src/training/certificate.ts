import { z } from 'zod'
import { type Day, daySchema } from '../calendar/day.ts'
import { textSchema } from '../toolkit/text.ts'
import { type Criterion, criterionSchema, type RubricScore, rubricScoreSchema } from './criteria.ts'
import { type TrainingModuleId, trainingModuleIdSchema, trainingModuleIds } from './training-module.ts'

/** Conversations that must have been observed. The rule of the training plan; our own. */
export const observedConversationsNeeded = 2

/** What somebody did of one module. */
export interface ModuleProgress {
  /** Number of the module. */
  module: TrainingModuleId
  /** Day on which lesson, exercises and scenarios were done. */
  completedOn: Day
  /** Day on which the quiz was passed. Absent: not yet. */
  passedOn?: Day
}

/** Accepts the progress in one module and no other keys. */
export const moduleProgressSchema = z.strictObject({
  module: trainingModuleIdSchema.describe('Number of the module.'),
  completedOn: daySchema.describe('Day on which lesson, exercises and scenarios were done.'),
  passedOn: daySchema.exactOptional().describe('Day on which the quiz was passed. Absent: not yet.'),
}) satisfies z.ZodType<ModuleProgress>

/** A real conversation with an initiative at which a colleague sat in. Holds nothing about the people at the table. */
export interface ObservedConversation {
  /** Day of the conversation. */
  on: Day
  /** Id of the colleague who observed. */
  observer: string
  /** What the colleague scored, on each of the seven criteria. */
  scores: Record<Criterion, RubricScore>
}

/** Accepts an observed conversation with a score on every criterion, and no other keys. */
export const observedConversationSchema = z.strictObject({
  on: daySchema.describe('Day of the conversation.'),
  observer: textSchema.describe('Id of the colleague who observed.'),
  scores: z
    .record(criterionSchema, rubricScoreSchema)
    .describe('What the colleague scored, on each of the seven criteria.'),
}) satisfies z.ZodType<ObservedConversation>

/** How far an advisor is with the training. */
export interface TrainingProgress {
  /** The modules that were begun or done, in any order. */
  modules: ModuleProgress[]
  /** The observed conversations, in any order. */
  observations: ObservedConversation[]
}

/** Accepts the progress of one advisor and no other keys. */
export const trainingProgressSchema = z.strictObject({
  modules: z.array(moduleProgressSchema).describe('The modules that were begun or done, in any order.'),
  observations: z.array(observedConversationSchema).describe('The observed conversations, in any order.'),
}) satisfies z.ZodType<TrainingProgress>

/** Something that stands between an advisor and the certificate. */
export interface CertificateGap {
  /** What is missing. */
  readonly rule: 'module-open' | 'quiz-open' | 'conversations-open'
  /** Number of the module, when it is about a module. */
  readonly module?: TrainingModuleId
  /** The same in Dutch, one sentence. */
  readonly words: string
}

/** The answer of {@link certificateFor}. `on` is the day on which the last part was done. */
export type CertificateAnswer =
  | { readonly earned: true; readonly on: Day }
  | { readonly earned: false; readonly missing: readonly CertificateGap[] }

/**
 * Whether an advisor has the certificate: all eight modules done and their quizzes passed, and two conversations observed.
 * A low score does not stand in the way; it is something to talk about with the colleague who observed.
 */
export function certificateFor(progress: TrainingProgress): CertificateAnswer {
  const missing = [...trainingModuleIds.flatMap((id) => moduleGap(id, progress)), ...conversationGap(progress)]
  if (missing.length > 0) return { earned: false, missing }
  const modules = trainingModuleIds.map((id) => earliest(daysDone(id, progress)))
  const conversations = progress.observations.map(({ on }) => on).sort()
  const days = [...modules, ...conversations.slice(0, observedConversationsNeeded)]
  return { earned: true, on: days.reduce((last, day) => (day > last ? day : last)) }
}

function moduleGap(module: TrainingModuleId, progress: TrainingProgress): CertificateGap[] {
  if (daysDone(module, progress).length > 0) return []
  const begun = progress.modules.some((one) => one.module === module)
  if (begun) return [{ rule: 'quiz-open', module, words: `De toets van module ${module} heb je nog niet gehaald.` }]
  return [{ rule: 'module-open', module, words: `Module ${module} moet je nog doen.` }]
}

function conversationGap({ observations }: TrainingProgress): CertificateGap[] {
  const toGo = observedConversationsNeeded - observations.length
  if (toGo <= 0) return []
  const words =
    toGo === 1
      ? 'Er moet nog één keer iemand meekijken bij een gesprek.'
      : 'Er moet nog twee keer iemand meekijken bij een gesprek.'
  return [{ rule: 'conversations-open', words }]
}

/** The days on which a module was entirely done; more than one when it was recorded twice. */
const daysDone = (module: TrainingModuleId, { modules }: TrainingProgress): Day[] =>
  modules.flatMap((one) => {
    if (one.module !== module || one.passedOn === undefined) return []
    return one.passedOn > one.completedOn ? one.passedOn : one.completedOn
  })

const earliest = (days: readonly Day[]): Day => days.reduce((first, day) => (day < first ? day : first))
