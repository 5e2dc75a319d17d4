import { z } from 'zod'
import { once } from '../lists.ts'
import { referenceSchema } from '../reference.ts'
import { type CommandBase, commandFields, defineStep, type EventBase, eventFields } from '../step.ts'

const fields = {
  lessonIds: once(z.array(referenceSchema)).describe(
    'References to the lessons, each once. Empty: nothing to pass on.',
  ),
}

/** The lessons are written down, or it is written down that there are none. */
export interface LogLessonsCommand extends CommandBase {
  /** What is asked. */
  kind: 'log-lessons'
  /** References to the lessons, each once. Empty: nothing to pass on. */
  lessonIds: string[]
}

export const logLessonsCommandSchema = z.strictObject({
  kind: z.literal('log-lessons').describe('What is asked.'),
  ...commandFields,
  ...fields,
}) satisfies z.ZodType<LogLessonsCommand>

/** The lessons were written down. */
export interface LessonsLoggedEvent extends EventBase {
  /** What happened. */
  kind: 'lessons-logged'
  /** References to the lessons, each once. Empty: nothing to pass on. */
  lessonIds: string[]
}

export const lessonsLoggedEventSchema = z.strictObject({
  kind: z.literal('lessons-logged').describe('What happened.'),
  ...eventFields,
  ...fields,
}) satisfies z.ZodType<LessonsLoggedEvent>

export const logLessons = defineStep<LogLessonsCommand, LessonsLoggedEvent, 'follow-up-held' | 'closed'>({
  stages: ['follow-up-held', 'closed'],
  record: ({ on, lessonIds }, who) => ({ kind: 'lessons-logged', on, ...who, lessonIds: [...lessonIds] }),
  apply: (state, { on, lessonIds }) => ({
    ...state,
    // Lessons that come later do not make the first ones late.
    followUp: {
      ...state.followUp,
      lessonIds,
      lessonsLogged: state.followUp.lessonsLogged ?? { on, paused: state.paused },
    },
  }),
})
