import { daySchema } from '@drempel/core/calendar'
import {
  criterionSchema,
  moduleProgressSchema,
  observedConversationSchema,
  quizAnswersSchema,
  rubricScoreSchema,
  trainingModuleIdSchema,
} from '@drempel/core/training'
import { z } from 'zod'

/** How far somebody is with the training. */
export const trainingSchema = z.strictObject({
  advisorId: z.string().describe('Reference of the account.'),
  modules: z.array(moduleProgressSchema).describe('The modules that were done, by number.'),
  observations: z.array(observedConversationSchema).describe('The observed conversations, the earliest first.'),
  certificate: z
    .discriminatedUnion('earned', [
      z.strictObject({
        earned: z.literal(true).describe('The certificate is there.'),
        on: daySchema.describe('Day on which the last part was done.'),
      }),
      z.strictObject({
        earned: z.literal(false).describe('Something is missing.'),
        missing: z
          .array(
            z.strictObject({
              rule: z.string().describe('What is missing.'),
              module: trainingModuleIdSchema.exactOptional().describe('Number of the module, when it is about one.'),
              words: z.string().describe('The same in Dutch.'),
            }),
          )
          .describe('Everything that is missing.'),
      }),
    ])
    .describe('Whether the certificate is there, or what is missing.'),
})

/** Somebody did the lesson, exercises and scenarios of a module. */
export const moduleDoneSchema = z.strictObject({
  module: trainingModuleIdSchema.describe('Number of the module.'),
  completedOn: daySchema.describe('Day on which it was done; not in the future.'),
})

/** Answers to the questions of a module. */
export const quizSentSchema = z.strictObject({
  module: trainingModuleIdSchema.describe('Number of the module.'),
  answers: quizAnswersSchema.describe('Answers by the id of the question. They are not kept.'),
})

/** What came of the questions. */
export const quizScoreSchema = z.strictObject({
  share: z.number().min(0).max(1).describe('Share of the questions that were right.'),
  passed: z.boolean().describe('Whether that is enough. The day is kept, the answers are not.'),
  missing: z.array(z.string()).describe('Ids of questions without an answer.'),
  questions: z
    .array(
      z.strictObject({
        id: z.string().describe('Id of the question.'),
        outcome: z.enum(['right', 'wrong', 'missing', 'unreadable']).describe('What came of it.'),
        feedback: z.array(z.string()).describe('What there is to learn, in Dutch.'),
      }),
    )
    .describe('The questions, in the order of the quiz.'),
})

/** A colleague sat in at a conversation. */
export const observationSentSchema = z.strictObject({
  on: daySchema.describe('Day of the conversation; not in the future.'),
  scores: z.record(criterionSchema, rubricScoreSchema).describe('A score on each of the seven criteria.'),
})

/** An observation that was kept. */
export const observationKeptSchema = z.strictObject({ id: z.string().describe('Reference of the observation.') })
