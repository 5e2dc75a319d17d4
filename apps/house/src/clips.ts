import { readFile } from 'node:fs/promises'
import { clipManifestSchema, type RenderedClip } from '@drempel/storyboard'
import type { ShownClip } from './start-page.ts'

/**
 * The clips that a manifest lists, as the start page shows them. Throws when it is not a manifest we can read.
 * @param base address of the manifest's folder, ending in a slash.
 */
export async function readClips(manifestFile: string, base: string): Promise<ShownClip[]> {
  return clipManifestSchema.parse(JSON.parse(await readFile(manifestFile, 'utf8'))).outputs.map(shownAt(base))
}

const shownAt =
  (base: string) =>
  ({ path, poster, captions, altText, widthPx, heightPx }: RenderedClip): ShownClip => ({
    file: `${base}${path}`,
    poster: `${base}${poster}`,
    captions: `${base}${captions.vtt}`,
    text: altText,
    widthPx,
    heightPx,
  })
