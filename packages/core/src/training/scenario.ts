import { z } from 'zod'
import { slugSchema, textSchema } from '../toolkit/text.ts'
import { checkScenario } from './check-scenario.ts'
import { type Criterion, criterionSchema, type RubricScore, rubricScoreSchema } from './criteria.ts'
import { refuseBy } from './training-issue.ts'

/** How well something you say fits here. `possible`: it can be done, but something else helps more. */
export type ChoiceRating = 'good' | 'possible' | 'poor'

/** Accepts a rating. */
export const choiceRatingSchema = z.enum(['good', 'possible', 'poor'])

/** Where a practice conversation takes place. People and places are fictional. */
export interface ScenarioSetting {
  /** Who you are and whom you speak with, in one or two Dutch sentences. */
  who: string
  /** Where you are. Never an address. */
  where: string
  /** What you came for. */
  task: string
}

/** Accepts a setting and no other keys. */
export const scenarioSettingSchema = z.strictObject({
  who: textSchema.describe('Who you are and whom you speak with, in one or two Dutch sentences.'),
  where: textSchema.describe('Where you are. Never an address.'),
  task: textSchema.describe('What you came for.'),
}) satisfies z.ZodType<ScenarioSetting>

/** Something you can say or do at this point. */
export interface ScenarioChoice {
  /** Name inside the node: `vraag-door`. */
  id: string
  /** What you say or do, in Dutch. */
  text: string
  /** What you can learn from this choice: a reason, not a mark. */
  feedback: string
  /** How well it fits here. */
  rating: ChoiceRating
  /** What an observer would score for this turn, only for the criteria that show in it. */
  scores: Partial<Record<Criterion, RubricScore>>
  /** Id of the node that follows. */
  next: string
}

/** Accepts a choice and no other keys. */
export const scenarioChoiceSchema = z.strictObject({
  id: slugSchema.describe('Name inside the node: `vraag-door`.'),
  text: textSchema.describe('What you say or do, in Dutch.'),
  feedback: z.string().describe('What you can learn from this choice: a reason, not a mark.'),
  rating: choiceRatingSchema.describe('How well it fits here.'),
  scores: z
    .partialRecord(criterionSchema, rubricScoreSchema)
    .default({})
    .describe('What an observer would score for this turn, only for the criteria that show in it.'),
  next: slugSchema.describe('Id of the node that follows.'),
}) satisfies z.ZodType<ScenarioChoice>

/** Somebody says something, and it is your turn. */
export interface ScenarioTurn {
  /** Which kind of node this is. */
  kind: 'turn'
  /** Name inside the scenario: `begin`. */
  id: string
  /** What you see or what happens just before, in Dutch. */
  scene?: string
  /** Who speaks, by a fictional first name. */
  speaker: string
  /** The words, without quotation marks. */
  says: string
  /** What you can do, at least two. */
  choices: ScenarioChoice[]
}

/** Accepts a turn and no other keys. How many choices there must be, {@link checkScenario} says. */
export const scenarioTurnSchema = z.strictObject({
  kind: z.literal('turn').describe('Which kind of node this is.'),
  id: slugSchema.describe('Name inside the scenario: `begin`.'),
  scene: textSchema.exactOptional().describe('What you see or what happens just before, in Dutch.'),
  speaker: textSchema.describe('Who speaks, by a fictional first name.'),
  says: textSchema.describe('The words, without quotation marks.'),
  choices: z.array(scenarioChoiceSchema).describe('What you can do, at least two.'),
}) satisfies z.ZodType<ScenarioTurn>

/** The conversation is over. */
export interface ScenarioEnding {
  /** Which kind of node this is. */
  kind: 'ending'
  /** Name inside the scenario: `afspraak`. */
  id: string
  /** How it ended for the people at the table. */
  outcome: ChoiceRating
  /** How it ended, in a few words. */
  title: string
  /** What happened and what to take along, in Dutch. */
  debrief: string
}

/** Accepts an ending and no other keys. */
export const scenarioEndingSchema = z.strictObject({
  kind: z.literal('ending').describe('Which kind of node this is.'),
  id: slugSchema.describe('Name inside the scenario: `afspraak`.'),
  outcome: choiceRatingSchema.describe('How it ended for the people at the table.'),
  title: textSchema.max(80).describe('How it ended, in a few words.'),
  debrief: textSchema.describe('What happened and what to take along, in Dutch.'),
}) satisfies z.ZodType<ScenarioEnding>

/** A point in a practice conversation. */
export type ScenarioNode = ScenarioTurn | ScenarioEnding

/** Accepts a turn or an ending. */
export const scenarioNodeSchema = z.discriminatedUnion('kind', [
  scenarioTurnSchema,
  scenarioEndingSchema,
]) satisfies z.ZodType<ScenarioNode>

/** A practice conversation that branches with what you say. */
export interface Scenario {
  /** Name inside the training: `de-gezellige-club`. Never changes after publication. */
  id: string
  /** Title, as short as a shop sign. */
  title: string
  /** Where it takes place and with whom. */
  setting: ScenarioSetting
  /** Id of the node with which it starts. */
  start: string
  /** The nodes, in reading order. */
  nodes: ScenarioNode[]
}

/** Accepts a scenario without the issues of {@link checkScenario}, and no other keys. */
export const scenarioSchema = z
  .strictObject({
    id: slugSchema.describe('Name inside the training: `de-gezellige-club`. Never changes after publication.'),
    title: textSchema.max(80).describe('Title, as short as a shop sign.'),
    setting: scenarioSettingSchema.describe('Where it takes place and with whom.'),
    start: slugSchema.describe('Id of the node with which it starts.'),
    nodes: z.array(scenarioNodeSchema).describe('The nodes, in reading order.'),
  })
  .superRefine(refuseBy(checkScenario)) satisfies z.ZodType<Scenario>
