import { z } from 'zod'
import { type Day, daySchema } from '../calendar/day.ts'
import { textSchema } from '../toolkit/text.ts'
import { type ConsentUse, consentIdSchema, consentUseSchema, consentUses } from './consent-reference.ts'

/** A place where somebody's words, name or image were published: a page, a booklet, a film file, a clip, a post. */
export interface PublishedPlace {
  /** Number of the consent record that it was published under. */
  consentId: string
  /** Sort of place, as a use: `clips` for a clip, `social` for a post. */
  use: ConsentUse
  /** Where exactly: an address, a file name, an edition of a booklet. */
  place: string
  /** Day of publication. */
  publishedOn: Day
  /** Day on which it was taken down. Absent while it is there. */
  removedOn?: Day
}

/** Accepts a published place and no other keys. */
export const publishedPlaceSchema = z.strictObject({
  consentId: consentIdSchema.describe('Number of the consent record that it was published under.'),
  use: consentUseSchema.describe('Sort of place, as a use: `clips` for a clip, `social` for a post.'),
  place: textSchema.describe('Where exactly: an address, a file name, an edition of a booklet.'),
  publishedOn: daySchema.describe('Day of publication.'),
  removedOn: daySchema.exactOptional().describe('Day on which it was taken down. Absent while it is there.'),
}) satisfies z.ZodType<PublishedPlace>

/**
 * The places that still show something under this consent, each once: in the order of `consentUses`, then by place,
 * then by day of publication. What was taken down is not among them.
 */
export function usesOf(consentId: string, places: readonly PublishedPlace[]): PublishedPlace[] {
  const rank = new Map<ConsentUse, number>(consentUses.map(({ id }, index) => [id, index]))
  const shown = new Map<string, PublishedPlace>()
  for (const one of places) {
    if (one.consentId !== consentId || one.removedOn !== undefined) continue
    shown.set(`${rank.get(one.use)}\0${one.place}\0${one.publishedOn}`, one)
  }
  return [...shown].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, place]) => place)
}
