import { z } from 'zod'
import { type Element, elementSchema } from '../vocabulary/elements.ts'

/**
 * How much of an active element is in what an initiative does: 0 not, 1 by chance, 2 on purpose. The words that people
 * read are `elementSituations` of the door `guidance`.
 */
export type ScanScore = 0 | 1 | 2

/** Accepts 0, 1 or 2. */
export const scanScoreSchema = z.literal([0, 1, 2]) satisfies z.ZodType<ScanScore>

/**
 * What an advisor and an initiative found when they took one activity apart: a score for each active element that they
 * talked about. An element that is not there was not talked about; that is not the same as 0.
 */
export type ElementScan = Partial<Record<Element, ScanScore>>

/** Accepts a scan: elements as keys, scores as values, and no other keys. An empty scan passes. */
export const elementScanSchema = z.partialRecord(elementSchema, scanScoreSchema) satisfies z.ZodType<ElementScan>
