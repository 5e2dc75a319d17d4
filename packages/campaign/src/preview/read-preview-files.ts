import { readFile } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import type { PlannedPost } from '../model/planned-post.ts'
import { sizeOf } from '../read/size-of.ts'
import type { PreviewFile } from './preview-options.ts'

/** How much may travel in the page, in bytes. */
export interface PreviewBudget {
  /** One picture, still or captions: what most platforms take at most, so that nearly all of them travel. */
  readonly pictureBytes: number
  /** One film. */
  readonly filmBytes: number
  /** All together. */
  readonly totalBytes: number
}

/** What mail systems and phones take well: a page of about 35 MB at most, since `data:` addresses grow by a third. */
export const previewBudget: PreviewBudget = { pictureBytes: 5_000_000, filmBytes: 3_000_000, totalBytes: 24_000_000 }

interface Wanted {
  readonly path: string
  readonly mime: string
  readonly limitBytes: number
}

/** Reads the files of the planned posts for a page in `pageFolder`; what is too large is only pointed at. */
export async function readPreviewFiles(
  posts: readonly PlannedPost[],
  pageFolder: string,
  budget: PreviewBudget = previewBudget,
): Promise<Map<string, PreviewFile>> {
  const files = new Map<string, PreviewFile>()
  let left = budget.totalBytes
  for (const { path, mime, limitBytes } of wantedFiles(posts, budget)) {
    const bytes = await sizeOf(path)
    if (bytes === undefined) continue
    const href = relative(pageFolder, path).split(sep).map(encodeURIComponent).join('/')
    const fits = bytes <= limitBytes && bytes <= left
    if (fits) left -= bytes
    files.set(path, fits ? { href, data: `data:${mime};base64,${await readFile(path, 'base64')}` } : { href })
  }
  return files
}

/** Pictures and stills first: without them a card says little. Films last. Each file once. */
function wantedFiles(posts: readonly PlannedPost[], { pictureBytes, filmBytes }: PreviewBudget): Wanted[] {
  const media = posts.flatMap((post) => post.media)
  const wanted: Wanted[] = [
    ...media.filter(({ kind }) => kind === 'image').map(({ path, mime }) => ({ path, mime, limitBytes: pictureBytes })),
    ...media.flatMap(({ poster }) =>
      poster ? [{ path: poster.path, mime: 'image/png', limitBytes: pictureBytes }] : [],
    ),
    ...media.flatMap(({ captions }) =>
      captions
        ? [
            { path: captions.vttPath, mime: 'text/vtt', limitBytes: pictureBytes },
            { path: captions.srtPath, mime: 'text/plain', limitBytes: 0 },
          ]
        : [],
    ),
    ...media.filter(({ kind }) => kind === 'video').map(({ path, mime }) => ({ path, mime, limitBytes: filmBytes })),
  ]
  return [...new Map(wanted.toReversed().map((one) => [one.path, one])).values()].toReversed()
}
