import { z } from 'zod'
import { limits } from './limits.ts'

/**
 * A number as it may be read by everybody. `count`: the number itself. `below`: a count that stands alone and is at
 * least one, but smaller than `below`. `hidden`: a number in a table; whether it is small or protects a small
 * neighbour is not told, because telling would help to work it out.
 */
export type PublishedCell = { kind: 'count'; count: number } | { kind: 'below'; below: number } | { kind: 'hidden' }

/** Accepts a published cell and no other keys. */
export const publishedCellSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('count').describe('The number itself.'),
    count: z.int().min(0).describe('How many.'),
  }),
  z.strictObject({
    kind: z.literal('below').describe('A count that stands alone, at least one and small.'),
    below: z.int().min(2).describe('The count is smaller than this.'),
  }),
  z.strictObject({ kind: z.literal('hidden').describe('A number in a table that is small, or protects a small one.') }),
]) satisfies z.ZodType<PublishedCell>

/** The sentence that stands under every table with a hidden number. */
export const hiddenNote = 'Afgeschermd: dit getal is klein, of het zou een klein getal verraden.'

/**
 * A count that stands alone, outside a table. Zero is shown, because nobody can be recognised in it; one up to the
 * threshold becomes `below`. For counts that add up to a published total, use `suppress`.
 */
export function publishCount(count: number, threshold: number = limits.count.value): PublishedCell {
  return isSmall(count, threshold) ? { kind: 'below', below: threshold } : { kind: 'count', count }
}

/** Whether a count must be protected: at least one, and below the threshold. A threshold that is no number protects all. */
export const isSmall = (count: number, threshold: number): boolean => count > 0 && !(count >= threshold)

/** The words for a published cell, the same on site, in reports and in print: `1.250`, `minder dan 10`, `afgeschermd`. */
export function renderCell(cell: PublishedCell): string {
  if (cell.kind === 'hidden') return 'afgeschermd'
  if (cell.kind === 'below') return `minder dan ${cell.below}`
  return String(cell.count).replace(/\B(?=(?:\d{3})+$)/g, '.')
}
