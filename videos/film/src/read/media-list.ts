import { type ConsentReference, consentIdSchema, consentReferenceSchema } from '@drempel/core/consent'
import { z } from 'zod'

/** A photograph or footage for one scene, as the media team writes it down in `media.yaml`. */
export interface MediaItem {
  /** File in the media folder: `tafel.jpg`, `tafel.mp4`. */
  file: string
  /** Where it stands: clip and scene, `film/opening`. */
  scene: string
  /** What must stay in view, as shares of width and height from the top left. */
  focus: { x: number; y: number }
  /** What is to be seen, for who does not see it. */
  alt: string
  /** Who made it and under which licence, as it stands in the credits. */
  credit: string
  /** Whether somebody can be recognised in it. Only when this is `false` it needs no consent. */
  recognisable: boolean
  /** Number of the consent record of who can be recognised. */
  consentId?: string
}

/** The file `media.yaml`. */
export interface MediaList {
  /** Photographs and footage. */
  media: MediaItem[]
  /** Consent records of people in them that the snapshot does not hold: it only carries those of its names and quotes. */
  consents: ConsentReference[]
}

const text = z.string().min(1)
const share = z.number().min(0).max(1)

/** Accepts a photograph or footage and no other keys. Who can be recognised needs a consent record. */
export const mediaItemSchema = z
  .strictObject({
    file: z
      .string()
      .regex(
        /^(?!\.)[^/\\]+\.(?:jpe?g|png|mp4|mov)$/i,
        'expected a file in the media folder that ends in .jpg, .png, .mp4 or .mov',
      )
      .describe('File in the media folder: `tafel.jpg`, `tafel.mp4`.'),
    scene: z
      .string()
      .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'expected a clip and a scene, such as `film/opening`')
      .describe('Where it stands: clip and scene, `film/opening`.'),
    focus: z
      .strictObject({ x: share, y: share })
      .default({ x: 0.5, y: 0.5 })
      .describe('What must stay in view, as shares of width and height from the top left.'),
    alt: text.describe('What is to be seen, for who does not see it.'),
    credit: text.describe('Who made it and under which licence, as it stands in the credits.'),
    recognisable: z
      .boolean()
      .default(true)
      .describe('Whether somebody can be recognised in it. Only when this is `false` it needs no consent.'),
    consentId: consentIdSchema.exactOptional().describe('Number of the consent record of who can be recognised.'),
  })
  .refine(({ recognisable, consentId }) => !recognisable || consentId !== undefined, {
    error: 'expected the number of a consent record, or `recognisable: false` when nobody can be recognised',
    path: ['consentId'],
  }) satisfies z.ZodType<MediaItem>

/** Accepts a media list and no other keys; each scene gets one picture. */
export const mediaListSchema = z
  .strictObject({
    media: z.array(mediaItemSchema).default([]).describe('Photographs and footage.'),
    consents: z
      .array(consentReferenceSchema)
      .default([])
      .describe('Consent records of people in them that the snapshot does not hold.'),
  })
  .superRefine(({ media }, context) => {
    const seen = new Set<string>()
    for (const [index, { scene }] of media.entries()) {
      if (seen.has(scene))
        context.addIssue({
          code: 'custom',
          path: ['media', index, 'scene'],
          message: `expected one picture for a scene, and not a second for \`${scene}\``,
        })
      seen.add(scene)
    }
  }) satisfies z.ZodType<MediaList>
