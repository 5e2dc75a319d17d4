import type { Piece } from '@drempel/core/toolkit'
import { pieceKinds } from '@drempel/core/vocabulary'
import type { Clip } from '../clip/clip.ts'
import { usesOf } from '../clip/finish-clip.ts'
import type { ClipRequest } from '../clip/material.ts'
import { titleOf } from '../clip/piece-in-clip.ts'
import { drawingOf } from '../scene/drawing-of.ts'
import type { Scene } from '../scene/scene.ts'
import { seenIn } from '../transcript/seen.ts'
import { words } from '../words/words.ts'

/** Frames of the one scene: long enough for everything in it to have come. */
const FRAMES = 150

/** A clip of one scene, the card of a piece of any kind with its title and summary; for a picture that does not move. */
export function composePieceCard(piece: Piece, { material: { snapshot }, format, locale }: ClipRequest): Clip {
  const said = words[locale]
  const kind = pieceKinds.find(({ id }) => id === piece.kind)?.[locale] ?? piece.kind
  const summary = locale === 'en' ? (piece.english?.summary ?? piece.summary) : piece.summary
  const scene: Scene = {
    kind: 'card',
    id: 'card',
    fromFrame: 0,
    durationFrames: FRAMES,
    label: piece.kind !== 'story' ? said.cardLabel : piece.origin === 'composite' ? said.compositeStory : said.ownStory,
    title: titleOf(piece, locale),
    summary,
    facts: piece.kind === 'story' ? [] : [kind],
    steps: [],
    drawing: drawingOf(piece),
  }
  return {
    id: `open-graph-${piece.slug}`,
    kind: 'clip',
    title: titleOf(piece, locale),
    locale,
    format,
    durationFrames: FRAMES,
    example: snapshot.example,
    asOf: snapshot.asOf,
    scenes: [scene],
    cues: [],
    speech: [],
    music: [],
    posterFrame: FRAMES - 1,
    altText: seenIn(scene, locale).join(' '),
    uses: usesOf({ pieces: [piece.slug] }, [scene]),
  }
}
