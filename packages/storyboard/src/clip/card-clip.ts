import type { CardPiece, MethodPiece, Piece } from '@drempel/core/toolkit'
import { costBands } from '@drempel/core/vocabulary'
import type { Format } from '../format/format.ts'
import type { Locale } from '../locale/locale.ts'
import { appearInTurn, inTurnFrames } from '../reading/appear-in-turn.ts'
import { readingFrames } from '../reading/reading-frames.ts'
import { cardTurnFrames } from '../scene/card-turn.ts'
import { drawingOf } from '../scene/drawing-of.ts'
import { firstSentence, sentencesOf } from '../words/sentences.ts'
import { shortStep } from '../words/short-step.ts'
import { words } from '../words/words.ts'
import { endDraft } from './end-draft.ts'
import { finishClip } from './finish-clip.ts'
import type { ClipRequest } from './material.ts'
import { pieceFor } from './piece-in-clip.ts'
import type { ClipResult } from './refusal.ts'

/** Fifteen seconds, of which three are the last picture. */
const TARGET_FRAMES = 450
const SCENE_FRAMES = 360
/** A first step may make the clip twenty seconds: without one a card says what it is and not how to begin. */
const FIRST_STEP_FRAMES = 510
/** More steps may make it eighteen. */
const MORE_STEPS_FRAMES = 450

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
  const { title, summary, lines, areSteps } = textsOf(piece, locale)
  const opening = [title, summary, ...factsOf(piece, locale), said.cardCue]
  const firstStepFrame = readingFrames(opening) + cardTurnFrames
  const steps = areSteps
    ? thatFit(lines.slice(0, mostSteps[format]), firstStepFrame)
    : firstThatFit(lines, firstStepFrame).slice(0, mostSteps[format])
  const draft = {
    scene: (durationFrames: number) => ({
      kind: 'card' as const,
      id: 'card',
      label: said.cardLabel,
      title,
      summary,
      facts: factsOf(piece, locale),
      steps: appearInTurn(steps, firstStepFrame, durationFrames),
      ...(areSteps && steps.length > 1 ? { numbered: true } : {}),
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

/** The words on both sides of a card. */
interface CardTexts {
  readonly title: string
  /** The first sentence of what it is. */
  readonly summary: string
  readonly lines: readonly string[]
  /** Whether the lines are done one after another, and are not questions or sentences of a text. */
  readonly areSteps: boolean
}

/** A method has steps, a card has lines; English knows neither, there the short version tells how it goes. */
function textsOf(piece: CardPiece | MethodPiece, locale: Locale): CardTexts {
  const { english } = piece
  if (locale === 'en' && english)
    return {
      title: english.title,
      summary: firstSentence(english.summary),
      lines: sentencesOf(english.inThirtySeconds),
      areSteps: false,
    }
  return {
    title: piece.title,
    summary: firstSentence(piece.summary),
    ...(piece.kind === 'method'
      ? { lines: piece.steps.map(shortStep), areSteps: true }
      : { lines: piece.prompts, areSteps: false }),
  }
}

/** What a method asks, short. A card asks nothing but reading. */
function factsOf(piece: CardPiece | MethodPiece, locale: Locale): string[] {
  if (piece.kind === 'card') return []
  const said = words[locale]
  const cost = costBands.find(({ id }) => id === piece.cost)
  return [said.minutes(piece.runMinutes), said.volunteers(piece.volunteersMin), ...(cost ? [cost[locale]] : [])]
}

/** Lines that are no steps: from the first that fits, since none of them leans on the one before. */
const firstThatFit = (lines: readonly string[], firstFrame: number): string[] =>
  thatFit(
    lines.slice(
      Math.max(
        0,
        lines.findIndex((line) => thatFit([line], firstFrame).length > 0),
      ),
    ),
    firstFrame,
  )

/** The first lines that can be read in the time that is left: in their order, so that none is missing in between. */
function thatFit(lines: readonly string[], firstFrame: number): string[] {
  const fitting: string[] = []
  for (const line of lines) {
    const most = fitting.length === 0 ? FIRST_STEP_FRAMES : MORE_STEPS_FRAMES
    if (firstFrame + inTurnFrames([...fitting, line]) > most) break
    fitting.push(line)
  }
  return fitting
}
