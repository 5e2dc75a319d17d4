import type { ToolkitContent } from '@drempel/core/toolkit'
import type { LetterContext, LetterMaterial, Trajectory } from '@drempel/core/trajectory'

/** What letters may be made of now: the blocks of the library, and the pieces that are published. */
export const materialOf = ({ guidance, pieces }: ToolkitContent): LetterMaterial => ({
  blocks: guidance.adviceBlocks,
  pieces: pieces.filter(({ status }) => status === 'published').map(({ slug, version }) => ({ slug, version })),
})

/** What the letter of this trajectory is held against. Before the conversation there are no notes and no goals. */
export function contextOf(trajectory: Trajectory, material: LetterMaterial): LetterContext {
  const held =
    'conversation' in trajectory && 'noteIds' in trajectory.conversation ? trajectory.conversation : undefined
  return { ...material, noteIds: held?.noteIds ?? [], goals: held?.goals ?? [] }
}
