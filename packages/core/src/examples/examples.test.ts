import { expect, it } from 'vitest'
import { adviceBlockSchema } from '../guidance/advice-block.ts'
import { pieceSchema } from '../toolkit/piece.ts'
import { letterChoiceSchema } from '../trajectory/letter/compose-letter.ts'
import { exampleChoices, exampleMaterial, examplePieces } from './index.ts'

it('gives examples that the schemas accept, each marked as an example', () => {
  for (const piece of examplePieces) {
    expect(pieceSchema.safeParse(piece).error?.issues ?? []).toEqual([])
    expect(piece.title).toMatch(/^Voorbeeld: /)
  }
  for (const block of exampleMaterial.blocks) {
    expect(adviceBlockSchema.safeParse(block).error?.issues ?? []).toEqual([])
    expect(block.id).toMatch(/^voorbeeld-/)
  }
  for (const choice of exampleChoices) expect(letterChoiceSchema.safeParse(choice).success).toBe(true)
})
