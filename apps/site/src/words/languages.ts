import type { PieceLanguages } from '@drempel/core/toolkit'
import type { LanguageStatus } from '@drempel/core/vocabulary'

const dutch: Readonly<Record<LanguageStatus, string>> = {
  none: 'Nederlands',
  summary: 'Nederlands',
  draft: 'Nederlands, nog niet nagelezen',
  checked: 'Nederlands',
}

const english: Readonly<Record<LanguageStatus, string | undefined>> = {
  none: undefined,
  summary: 'Engelse samenvatting',
  draft: 'Engels, nog niet nagelezen',
  checked: 'Engels',
}

/** In which languages a piece can be read, in words: `Nederlands` and perhaps `Engelse samenvatting`. */
export const languageWords = ({ nl, en }: PieceLanguages): { readonly nl: string; readonly en?: string } => ({
  nl: dutch[nl],
  ...(english[en] !== undefined && { en: english[en] }),
})
