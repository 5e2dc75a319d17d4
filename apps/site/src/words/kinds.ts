import type { PieceKind } from '@drempel/core/vocabulary'

/** Several pieces of one kind, as a heading. */
export const kindsWords: Readonly<Record<PieceKind, string>> = {
  explanation: 'Uitleg',
  card: 'Kaarten',
  method: 'Werkvormen',
  guide: 'Gidsen',
  checklist: 'Checklists',
  story: 'Verhalen',
  tool: 'Hulpmiddelen',
  communication: 'Communicatie',
}

/** Anchor of a kind, on the page of all pieces and on the page of a theme: `werkvormen`. */
export const kindAnchor = (kind: PieceKind): string => kindsWords[kind].toLowerCase()
