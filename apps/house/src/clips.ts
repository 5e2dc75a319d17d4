import { readFile } from 'node:fs/promises'
import { z } from 'zod'

/** The part of the film's `manifest.json` that the start page needs. Other keys are the film's own business. */
const manifestSchema = z.object({
  outputs: z.array(
    z.object({
      clip: z.string(),
      format: z.string(),
      path: z.string(),
      poster: z.string(),
      captions: z.object({ vtt: z.string() }),
      altText: z.string(),
      width: z.number(),
      height: z.number(),
    }),
  ),
})

/** A rendered clip, with file names relative to the folder of the manifest. */
export type Clip = z.infer<typeof manifestSchema>['outputs'][number]

/** The clips that a manifest lists. Throws when it is not a manifest we can read. */
export async function readClips(manifestFile: string): Promise<Clip[]> {
  return manifestSchema.parse(JSON.parse(await readFile(manifestFile, 'utf8'))).outputs
}
