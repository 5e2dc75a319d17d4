import { join } from 'node:path'
import type { ClipManifest } from '@drempel/storyboard'
import type { Post } from '../model/post.ts'

/**
 * Absolute paths of the files that posts use. Of a clip all languages and shapes, because the plan still has to choose: film,
 * captions and poster.
 */
export function filesOfPosts(
  posts: readonly Post[],
  folder: string,
  clips: { readonly folder: string; readonly manifest: ClipManifest } | undefined,
): string[] {
  const used = posts.flatMap(({ media }) => media ?? [])
  const pictures = used.flatMap((media) => ('picture' in media ? [join(folder, media.picture)] : []))
  if (!clips) return pictures
  const clipIds = new Set(used.flatMap((media) => ('clip' in media ? [media.clip] : [])))
  const stillNames = new Set(used.flatMap((media) => ('still' in media ? [media.still] : [])))
  const rendered = [
    ...clips.manifest.outputs
      .filter(({ clip }) => clipIds.has(clip))
      .flatMap(({ path, captions, poster }) => [path, captions.vtt, captions.srt, poster]),
    ...clips.manifest.stills.filter(({ still }) => stillNames.has(still)).map(({ path }) => path),
  ]
  return [...pictures, ...rendered.map((path) => join(clips.folder, path))]
}
