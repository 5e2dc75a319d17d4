import type { CardPiece, MethodPiece, Piece } from '@drempel/core/toolkit'
import { costBands } from '@drempel/core/vocabulary'
import type { Format } from '../format/format.ts'
import type { Locale } from '../locale/locale.ts'
import { appearInTurn, inTurnFrames } from '../reading/appear-in-turn.ts'
import { readingFrames } from '../reading/reading-frames.ts'
import { drawingOf } from '../scene/drawing-of.ts'
import { firstSentence, sentencesOf } from '../words/sentences.ts'
import { words } from '../words/words.ts'
import { endDraft } from './end-draft.ts'
import { finishClip } from './finish-clip.ts'
import type { ClipRequest } from './material.ts'
import { pieceFor } from './piece-in-clip.ts'
import type { ClipResult } from './refusal.ts'

/** Fifteen seconds, of which three are the last picture. */
const TARGET_FRAMES = 450
const SCENE_FRAMES = 360
/** A first step may make the clip so much longer: without one, a card says what it is and not how to begin. */
const STEP_FRAMES = 45

/** Most first steps on a card: a square picture holds two beside the drawing. */
const mostSteps: Readonly<Record<Format, number>> = { '16:9': 3, '1:1': 2, '4:5': 3, '9:16': 3 }

/** Whether a piece can be shown as a card. */
export const isCard = (piece: Piece): piece is CardPiece | MethodPiece =>
  piece.kind === 'card' || piece.kind === 'method'

/** Composes the clip of one card of the toolkit: what it is, what it asks, and as many first steps as can be read. */
export function composeCardClip(slug: string, request: ClipRequest): ClipResult {
  const { material, format, locale } = request
  const found = pieceFor(material, slug, locale, isCard)
  if (!found.ok) return found
  const { piece } = found
  const said = words[locale]
  const { title, summary, steps: all } = textsOf(piece, locale)
  const opening = [title, summary, ...factsOf(piece, locale), said.cardCue]
  const steps = thatFit(all, opening, mostSteps[format])
  const firstStepFrame = readingFrames(opening)
  const draft = {
    scene: (durationFrames: number) => ({
      kind: 'card' as const,
      id: 'card',
      label: said.cardLabel,
      title,
      summary,
      facts: factsOf(piece, locale),
      steps: appearInTurn(steps, firstStepFrame, durationFrames),
      drawing: drawingOf(piece),
    }),
    sentences: [said.cardCue],
    leastFrames: Math.max(SCENE_FRAMES, firstStepFrame + inTurnFrames(steps)),
    fills: true,
  }
  const head = {
    id: `kaart-${slug}`,
    title,
    targetFrames: TARGET_FRAMES,
    poster: 'card',
    uses: { pieces: [slug] },
  }
  return { ok: true, clip: finishClip(head, [draft, endDraft(said.cardEnd, request)], request) }
}

/** Title, the first sentence of what it is, and what to do. English knows no steps; there the short version tells them. */
function textsOf(piece: CardPiece | MethodPiece, locale: Locale): { title: string; summary: string; steps: string[] } {
  const { english } = piece
  if (locale === 'en' && english)
    return {
      title: english.title,
      summary: firstSentence(english.summary),
      steps: sentencesOf(english.inThirtySeconds),
    }
  return {
    title: piece.title,
    summary: firstSentence(piece.summary),
    steps: piece.kind === 'method' ? piece.steps : piece.prompts,
  }
}

/** What a method asks, short. A card asks nothing but reading. */
function factsOf(piece: CardPiece | MethodPiece, locale: Locale): string[] {
  if (piece.kind === 'card') return []
  const said = words[locale]
  const cost = costBands.find(({ id }) => id === piece.cost)
  return [said.minutes(piece.runMinutes), said.people(piece.volunteersMin), ...(cost ? [cost[locale]] : [])]
}

/** The first steps that can be read in the time that is left: in their order, so that no step is missing in between. */
function thatFit(steps: readonly string[], before: readonly string[], most: number): string[] {
  const fitting: string[] = []
  for (const step of steps.slice(0, most)) {
    if (readingFrames(before) + inTurnFrames([...fitting, step]) > SCENE_FRAMES + STEP_FRAMES) break
    fitting.push(step)
  }
  return fitting
}
