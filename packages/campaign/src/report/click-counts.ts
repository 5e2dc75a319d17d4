import { z } from 'zod'

/** Clicks on the link of a planned post, as our own API counted them. */
export interface ClickCount {
  /** Key of the planned post: `stoel-bij-de-lift/bluesky`. */
  key: string
  clicks: number
}

/** A file with the API's own click counts. A key that is not in it was not measured. */
export interface ClickCounts {
  clicks: ClickCount[]
}

/** Accepts the file and no other keys. */
export const clickCountsSchema = z.strictObject({
  clicks: z
    .array(
      z.strictObject({
        key: z
          .string()
          .regex(/^[^/]+\/[^/]+$/, 'expected a key such as `stoel-bij-de-lift/bluesky`')
          .describe('Key of the planned post.'),
        clicks: z.int().min(0).describe('Times that its link was opened.'),
      }),
    )
    .describe('Clicks per planned post. A key that is not in it was not measured.'),
}) satisfies z.ZodType<ClickCounts>
