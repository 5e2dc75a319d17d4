import type { AdviceBlock } from '../../guidance/advice-block.ts'
import type { PinnedPiece } from '../trajectory.ts'

/** What a letter may be made of: the library of blocks, and the toolkit's pieces as they are now. */
export interface LetterMaterial {
  /** The library of advice blocks. */
  readonly blocks: readonly AdviceBlock[]
  /** Slug and version of every piece that is published now. */
  readonly pieces: readonly PinnedPiece[]
}

/** A toolkit without blocks and pieces: every block is unknown, so no letter passes. */
export const noMaterial: LetterMaterial = { blocks: [], pieces: [] }
