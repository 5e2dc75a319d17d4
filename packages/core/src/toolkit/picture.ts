import { z } from 'zod'
import { textSchema } from './text.ts'

/** A picture that belongs to a piece. */
export interface Picture {
  /** File in the content's `images` folder: `portiekkoffie.jpg`. */
  file: string
  /** What the picture shows, for who cannot see it. */
  text: string
  /** Who made it. */
  credit: string
  /** Licence under which we may use it: `CC BY 4.0`. */
  licence: string
  /** Number of the consent record, when people are recognisable. */
  consentId?: string
}

/** Accepts a picture and no other keys. */
export const pictureSchema = z.strictObject({
  file: textSchema.describe("File in the content's `images` folder: `portiekkoffie.jpg`."),
  text: textSchema.describe('What the picture shows, for who cannot see it.'),
  credit: textSchema.describe('Who made it.'),
  licence: textSchema.describe('Licence under which we may use it: `CC BY 4.0`.'),
  consentId: textSchema.exactOptional().describe('Number of the consent record, when people are recognisable.'),
}) satisfies z.ZodType<Picture>
