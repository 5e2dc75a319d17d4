import type { Day } from '@drempel/core/calendar'
import {
  dueDates,
  lateSteps,
  possibleCommands,
  type Stage,
  serviceNormNames,
  stages,
  type Trajectory,
  type TrajectoryCommand,
} from '@drempel/core/trajectory'
import { type Province, provinceSchema } from '@drempel/core/vocabulary'
import { z } from 'zod'
import type { Calendar } from './row.ts'

/** A trajectory in a list. */
export interface TrajectorySummary {
  id: string
  initiativeId: string
  initiativeName: string
  province: Province
  stage: Stage
  advisorId: string | null
  waiting: boolean
  signedUpOn: string
  lateFrom: string | null
  version: number
}

const reference = z.string()

export const trajectorySummarySchema = z.strictObject({
  id: reference.describe('Reference of the trajectory.'),
  initiativeId: reference.describe('Reference of the initiative.'),
  initiativeName: z.string().describe('Name of the initiative. Not public without its consent.'),
  province: provinceSchema.describe('Province of the initiative.'),
  stage: z.enum(stages.map(({ id }) => id)).describe('Where it stands.'),
  advisorId: reference.nullable().describe('Advisor who has it, or `null`.'),
  waiting: z.boolean().describe('Whether it waits for the initiative.'),
  signedUpOn: z.string().describe('Day of signing up.'),
  lateFrom: z.string().nullable().describe('First day on which a step is late, or `null` when none will be.'),
  version: z.int().describe('Number of events so far; the `ETag` says the same.'),
}) satisfies z.ZodType<TrajectorySummary>

/** A page of trajectories. */
export const trajectoryPageSchema = z.strictObject({
  items: z.array(trajectorySummarySchema).describe('Trajectories, the earliest signed up first.'),
  next: z.string().exactOptional().describe('Cursor for the next page. Absent: this is the last one.'),
})

/** A due date as it is shown. */
const dueDateSchema = z.strictObject({
  norm: z.enum(serviceNormNames.map(({ id }) => id)).describe('The norm.'),
  from: z.string().describe('First day on which the step makes sense.'),
  dueOn: z.string().describe('Last day on which it is in time.'),
  metOn: z.string().nullable().describe('Day on which the step was taken, or `null`.'),
})

/** One trajectory with what an advisor needs to go on. */
export const trajectoryAnswerSchema = z.strictObject({
  trajectory: z
    .looseObject({
      stage: z.enum(stages.map(({ id }) => id)).describe('Where it stands.'),
      version: z.int().describe('Number of events so far.'),
    })
    .describe('The core’s `Trajectory`: references, days and choices, told apart by `stage`.'),
  initiativeName: z.string().describe('Name of the initiative. Not public without its consent.'),
  province: provinceSchema.describe('Province of the initiative.'),
  possible: z.array(z.string()).describe('Kinds of command that make sense now.'),
  due: z.array(dueDateSchema).describe('What the service norms expect, in the order of the trajectory.'),
  late: z.array(z.string()).describe('What is late today, in Dutch.'),
})

/** What is shown of one trajectory on a day. */
export function trajectoryAnswer(
  trajectory: Trajectory,
  initiative: { readonly name: string; readonly province: Province },
  today: Day,
  { norms, holidays }: Calendar,
) {
  return {
    trajectory,
    initiativeName: initiative.name,
    province: initiative.province,
    possible: possibleCommands(trajectory) satisfies TrajectoryCommand['kind'][],
    due: dueDates(trajectory, norms, holidays),
    late: lateSteps(trajectory, today, norms, holidays).map(({ words }) => words),
  }
}
