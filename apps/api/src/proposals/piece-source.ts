import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { slugSchema } from '@drempel/core/toolkit'

/** The Markdown of a piece. */
export interface PieceSource {
  /** Path from the root of the repository. */
  readonly path: string
  readonly text: string
}

/** Finds the Markdown of a piece by its slug; `undefined` when there is none. */
export type ReadPieceSource = (slug: string) => Promise<PieceSource | undefined>

/** Where the content stands in the repository, and so in a patch. */
export const contentPath = 'packages/content'

/** Reads Markdown from a folder of content. */
export const pieceSourcesIn =
  (folder: string): ReadPieceSource =>
  async (slug) => {
    // A slug holds no dots and no slashes, so it names nothing outside the folder.
    if (!slugSchema.safeParse(slug).success) return undefined
    for (const sort of ['pieces', 'stories']) {
      const text = await readFile(join(folder, sort, `${slug}.md`), 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined
        throw error
      })
      if (text !== undefined) return { path: `${contentPath}/${sort}/${slug}.md`, text }
    }
    return undefined
  }
