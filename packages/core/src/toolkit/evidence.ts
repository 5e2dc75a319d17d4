import { z } from 'zod'
import { type EvidenceLevel, evidenceLevelSchema } from '../vocabulary/evidence-levels.ts'
import { sourceKeySchema, textSchema } from './text.ts'

/** What a piece rests on. The level belongs to this piece, never to a professional programme that it resembles. */
export interface Evidence {
  /** Level K1 (strongest) to K5. */
  level: EvidenceLevel
  /** Keys of the sources, strongest first. K1 to K3 need at least one. */
  sources: string[]
  /** In plain Dutch: what was studied or experienced, and what that does not say about this piece. */
  note: string
}

/** Accepts evidence and no other keys. Whether the sources exist is a check of the toolkit, not of the shape. */
export const evidenceSchema = z.strictObject({
  level: evidenceLevelSchema.describe('Level K1 (strongest) to K5.'),
  sources: z
    .array(sourceKeySchema)
    .default([])
    .describe('Keys of the sources, strongest first. K1 to K3 need at least one.'),
  note: textSchema.describe(
    'In plain Dutch: what was studied or experienced, and what that does not say about this piece.',
  ),
}) satisfies z.ZodType<Evidence>
