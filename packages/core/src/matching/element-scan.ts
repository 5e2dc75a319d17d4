import { z } from 'zod'
import { type Element, elementSchema } from '../vocabulary/elements.ts'

/** How much of an active element is in what an initiative does: 0 not, 1 sometimes, 2 on purpose. */
export type ScanScore = 0 | 1 | 2

/** Accepts 0, 1 or 2. */
export const scanScoreSchema = z.literal([0, 1, 2]) satisfies z.ZodType<ScanScore>

/** A score of the element scan with the words that people read. */
export interface ScanScoreTerm {
  /** The score. */
  readonly score: ScanScore
  /** Label in Dutch, as an answer to "Doen jullie dit al?". */
  readonly nl: string
  /** Label in English. */
  readonly en: string
  /** What we mean by it, in one plain Dutch sentence. */
  readonly meaning: string
}

/** The three scores, from nothing to on purpose. The scale is the project's own: `domain.md` §7.10. */
export const scanScores = [
  { score: 0, nl: 'nog niet', en: 'not yet', meaning: 'Dit zit niet in wat jullie doen.' },
  { score: 1, nl: 'soms', en: 'sometimes', meaning: 'Het gebeurt wel eens, als het zo uitkomt.' },
  { score: 2, nl: 'met opzet', en: 'on purpose', meaning: 'Jullie hebben erover nagedacht en doen het elke keer.' },
] as const satisfies readonly ScanScoreTerm[]

/**
 * What an advisor and an initiative found when they took one activity apart: a score for each active element that they
 * talked about. An element that is not there was not talked about; that is not the same as 0.
 */
export type ElementScan = Partial<Record<Element, ScanScore>>

/** Accepts a scan: elements as keys, scores as values, and no other keys. An empty scan passes. */
export const elementScanSchema = z.partialRecord(elementSchema, scanScoreSchema) satisfies z.ZodType<ElementScan>
