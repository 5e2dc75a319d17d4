import { z } from 'zod'
import { slugSchema } from '../toolkit/text.ts'
import { actionItems } from './action-items.ts'
import { medianOf } from './centre.ts'
import { limits } from './limits.ts'

/** How far a statement holds for an initiative: 1 not at all, 5 fully. */
export type ActionScore = 1 | 2 | 3 | 4 | 5

const actionScores = [1, 2, 3, 4, 5] as const satisfies readonly ActionScore[]

/** Accepts a score from 1 to 5. */
export const actionScoreSchema = z.literal(actionScores) satisfies z.ZodType<ActionScore>

/** Answers of one initiative to the six statements at one moment, by number. Absent: not answered. */
export type ActionAnswers = { [Item in 1 | 2 | 3 | 4 | 5 | 6]?: ActionScore }

const score = actionScoreSchema.exactOptional()

/** Accepts answers to the six statements and no other keys. */
export const actionAnswersSchema = z.strictObject({
  1: score,
  2: score,
  3: score,
  4: score,
  5: score,
  6: score,
}) satisfies z.ZodType<ActionAnswers>

/** What one initiative answered before the conversation and at the follow-up. */
export interface ActionResponse {
  /** Id of the initiative. */
  initiative: string
  /** Before the conversation (T0). Absent: not answered. */
  before?: ActionAnswers
  /** At the follow-up (T1). Absent: not answered. */
  followUp?: ActionAnswers
}

/** Accepts a response and no other keys. */
export const actionResponseSchema = z.strictObject({
  initiative: slugSchema.describe('Id of the initiative.'),
  before: actionAnswersSchema.exactOptional().describe('Before the conversation (T0). Absent: not answered.'),
  followUp: actionAnswersSchema.exactOptional().describe('At the follow-up (T1). Absent: not answered.'),
}) satisfies z.ZodType<ActionResponse>

/** Accepts a list of responses, each initiative once. */
export const actionResponsesSchema = z.array(actionResponseSchema).superRefine((responses, context) => {
  const seen = new Set<string>()
  for (const [index, { initiative }] of responses.entries()) {
    if (seen.has(initiative)) {
      const message = `unexpected second \`${initiative}\`, expected each initiative once`
      context.addIssue({ code: 'custom', path: [index, 'initiative'], message })
    }
    seen.add(initiative)
  }
}) satisfies z.ZodType<ActionResponse[]>

/** How often a score was given. */
export interface ScoreShare {
  /** The score. */
  readonly score: ActionScore
  /** Initiatives that gave it. Initiatives are not people, so a small count may be shown in a list without names. */
  readonly count: number
  /** Part of the initiatives that answered, from 0 to 1. */
  readonly share: number
}

/** Answers to one statement at one moment. */
export interface StatementMoment {
  /** Initiatives that answered. */
  readonly n: number
  /** Part of all initiatives that answered, from 0 to 1; `null` below the smallest number for a share. */
  readonly responseShare: number | null
  /** Scores 1 to 5; `null` below the smallest number for a share. */
  readonly distribution: readonly ScoreShare[] | null
  /** Median; `null` below the smallest number for a median. */
  readonly median: number | null
}

/** What a number of initiatives answered to one statement. */
export interface StatementSummary {
  /** Number of the statement. */
  readonly number: number
  /** The statement. */
  readonly nl: string
  /** Before the conversation (T0). */
  readonly before: StatementMoment
  /** At the follow-up (T1). */
  readonly followUp: StatementMoment
  /** Initiatives that answered both times. */
  readonly pairs: number
  /** Median of the change per initiative, follow-up minus before; `null` below the smallest number for a median. */
  readonly medianChange: number | null
}

/** What a number of initiatives answered to the six statements. */
export interface ActionSummary {
  /** Initiatives that were asked. */
  readonly asked: number
  /** The six statements. */
  readonly statements: readonly StatementSummary[]
  /** The sentence that belongs under the figures. */
  readonly note: string
}

/** The sentence that belongs under every change between two moments. */
export const changeNote = 'Dit zijn antwoorden op twee momenten. Ze laten zien wat er veranderde, en niet waardoor.'

/**
 * The six statements over a number of initiatives: how the scores lie, the median, and the median of the change per
 * initiative. A change between two moments is never more than that: without a comparison nobody knows its cause
 * (`masi2011`: such designs look better than they are).
 */
export function summariseActionPerspective(responses: readonly ActionResponse[]): ActionSummary {
  const statements = actionItems.map((item): StatementSummary => {
    const number = item.number as keyof ActionAnswers
    const scores = (moment: 'before' | 'followUp') => responses.flatMap((one) => one[moment]?.[number] ?? [])
    const changes = responses.flatMap(({ before, followUp }) => {
      const [first, second] = [before?.[number], followUp?.[number]]
      return first === undefined || second === undefined ? [] : [second - first]
    })
    return {
      number,
      nl: item.nl as string,
      before: momentOf(scores('before'), responses.length),
      followUp: momentOf(scores('followUp'), responses.length),
      pairs: changes.length,
      medianChange: shownMedian(changes),
    }
  })
  return { asked: responses.length, statements, note: changeNote }
}

const shownMedian = (numbers: readonly number[]) => (numbers.length < limits.centre.value ? null : medianOf(numbers))

function momentOf(scores: readonly ActionScore[], asked: number): StatementMoment {
  const n = scores.length
  const enough = limits.shareInitiatives.value
  const countOf = (value: ActionScore) => scores.filter((one) => one === value).length
  return {
    n,
    responseShare: asked < enough ? null : n / asked,
    distribution:
      n < enough
        ? null
        : actionScores.map((value) => ({ score: value, count: countOf(value), share: countOf(value) / n })),
    median: shownMedian(scores),
  }
}
