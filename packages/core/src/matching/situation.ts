import { z } from 'zod'
import { type Audience, audienceSchema } from '../vocabulary/audiences.ts'
import { type Goal, goalSchema } from '../vocabulary/goals.ts'
import { type LonelinessKind, lonelinessKindSchema } from '../vocabulary/loneliness-kinds.ts'
import { type Obstacle, obstacleSchema } from '../vocabulary/obstacles.ts'
import { type Phase, phaseSchema } from '../vocabulary/phases.ts'
import { type CostBand, costBandSchema } from '../vocabulary/practice.ts'
import { type ElementScan, elementScanSchema } from './element-scan.ts'

/** What an initiative has for one time. An answer that is not there counts as unknown and never as nothing. */
export interface Capacity {
  /** Minutes that one volunteer has beforehand. */
  prepMinutes?: number
  /** Minutes that it may take. */
  runMinutes?: number
  /** The most that one time may cost. */
  cost?: CostBand
  /** Volunteers who can be there. */
  volunteers?: number
}

/** Accepts a capacity and no other keys. */
export const capacitySchema = z.strictObject({
  prepMinutes: z.int().min(0).exactOptional().describe('Minutes that one volunteer has beforehand.'),
  runMinutes: z.int().min(0).exactOptional().describe('Minutes that it may take.'),
  cost: costBandSchema.exactOptional().describe('The most that one time may cost.'),
  volunteers: z.int().min(0).exactOptional().describe('Volunteers who can be there.'),
}) satisfies z.ZodType<Capacity>

/**
 * What an initiative told about itself. Every answer may be missing; an empty list is the same as no answer. It says
 * nothing about any person.
 */
export interface Situation {
  /** Goals that the initiative chose, most important first. */
  goals?: Goal[]
  /** How much of each active element is in what it does. */
  scan?: ElementScan
  /** What it runs into. */
  obstacles?: Obstacle[]
  /** How far it is. */
  phase?: Phase
  /** What it has for one time. */
  capacity?: Capacity
  /** Whether somebody whose profession it is takes part. */
  professionalPresent?: boolean
  /** People whom it has in mind. */
  audiences?: Audience[]
  /** Kinds of loneliness that it meets. */
  lonelinessKinds?: LonelinessKind[]
}

/** Accepts a situation and no other keys; `{}` passes. */
export const situationSchema = z.strictObject({
  goals: z.array(goalSchema).exactOptional().describe('Goals that the initiative chose, most important first.'),
  scan: elementScanSchema.exactOptional().describe('How much of each active element is in what it does.'),
  obstacles: z.array(obstacleSchema).exactOptional().describe('What it runs into.'),
  phase: phaseSchema.exactOptional().describe('How far it is.'),
  capacity: capacitySchema.exactOptional().describe('What it has for one time.'),
  professionalPresent: z.boolean().exactOptional().describe('Whether somebody whose profession it is takes part.'),
  audiences: z.array(audienceSchema).exactOptional().describe('People whom it has in mind.'),
  lonelinessKinds: z.array(lonelinessKindSchema).exactOptional().describe('Kinds of loneliness that it meets.'),
}) satisfies z.ZodType<Situation>

/** Name of one of the answers in a situation. */
export type SituationField = keyof Situation

/** The eight answers as Dutch words, in the order in which they are asked. */
export const situationFields: readonly { readonly field: SituationField; readonly nl: string }[] = [
  { field: 'goals', nl: 'wat jullie willen bereiken' },
  { field: 'scan', nl: 'wat jullie al doen' },
  { field: 'obstacles', nl: 'waar jullie tegenaan lopen' },
  { field: 'phase', nl: 'hoe ver jullie zijn' },
  { field: 'capacity', nl: 'hoeveel tijd, geld en mensen er zijn' },
  { field: 'professionalPresent', nl: 'of er een beroepskracht bij is' },
  { field: 'audiences', nl: 'voor wie jullie het doen' },
  { field: 'lonelinessKinds', nl: 'wat mensen bij jullie missen' },
]

/** The answers that are not there, in the order of {@link situationFields}. */
export function unansweredIn(situation: Situation): SituationField[] {
  return situationFields.map(({ field }) => field).filter((field) => isMissing(situation[field]))
}

const isMissing = (answer: Situation[SituationField]): boolean =>
  answer === undefined || (typeof answer === 'object' && Object.keys(answer).length === 0)
