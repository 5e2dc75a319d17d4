import { z } from 'zod'

/** A real picture in a scene. Its files are found by their content, so that a picture that changes is another picture. */
export interface SceneMedia {
  /** A picture that stands, or one that moves. */
  kind: 'photo' | 'footage'
  /**
   * Where the bundle serves it: `media/<sha256>.jpg`, or for footage the folder `media/<sha256>/`, in which frame n of the
   * scene is `00000.jpg`, `00001.jpg`, … at 30 pictures a second.
   */
  src: string
  /** Pictures of footage that there are; after the last one it stands still. Absent for a photograph. */
  frames?: number
  /** Width of the picture. */
  widthPx: number
  /** Height of the picture. */
  heightPx: number
  /** What must stay in view when the shape of the picture asks for less, as shares of width and height. */
  focus: { x: number; y: number }
  /** What is to be seen, for who does not see it. */
  altText: string
  /** Who made it and under which licence, as it stands in the credits. */
  credit: string
  /** Number of the consent record, when people can be recognised. */
  consentId?: string
}

const share = z.number().min(0).max(1)

/** Accepts a real picture and no other keys. */
export const sceneMediaSchema = z.strictObject({
  kind: z.enum(['photo', 'footage']).describe('A picture that stands, or one that moves.'),
  src: z
    .string()
    .regex(/^media\/[0-9a-f]{64}(\.jpg|\/)$/, 'expected `media/<sha256>.jpg` or `media/<sha256>/`')
    .describe('Where the bundle serves it: a file for a photograph, a folder of numbered pictures for footage.'),
  frames: z.int().min(1).exactOptional().describe('Pictures of footage that there are. Absent for a photograph.'),
  widthPx: z.int().min(1).describe('Width of the picture.'),
  heightPx: z.int().min(1).describe('Height of the picture.'),
  focus: z.strictObject({ x: share, y: share }).describe('What must stay in view, as shares of width and height.'),
  altText: z.string().min(1).describe('What is to be seen, for who does not see it.'),
  credit: z.string().min(1).describe('Who made it and under which licence, as it stands in the credits.'),
  consentId: z.string().min(1).exactOptional().describe('Number of the consent record, when people can be recognised.'),
}) satisfies z.ZodType<SceneMedia>
