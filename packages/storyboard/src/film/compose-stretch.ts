import type { FilmScript, FilmScriptScene, Piece } from '@drempel/core/toolkit'
import type { Cue } from '../caption/cue.ts'
import type { SceneDraft } from '../clip/draft.ts'
import type { ClipRequest } from '../clip/material.ts'
import { publishedPieces } from '../clip/piece-in-clip.ts'
import type { ClipRefusal } from '../clip/refusal.ts'
import type { ChosenStatistic } from '../clip/statistic-words.ts'
import { framesPerSecond } from '../format/format.ts'
import { readingFrames } from '../reading/reading-frames.ts'
import { wordsOnScreen } from '../reading/words-on-screen.ts'
import { initiativesOf } from '../scene/light-up.ts'
import type { Scene } from '../scene/scene.ts'
import type { Speech } from '../speech/speech.ts'
import { drawScene } from './draw-scene.ts'
import { filmCredits } from './film-credits.ts'
import type { FilmQuote } from './film-quotes.ts'
import { type FilmValues, speakScene } from './film-words.ts'
import { timeScene } from './time-scene.ts'

/** What the whole film shares. */
export interface FilmParts {
  readonly script: FilmScript
  readonly statistic?: ChosenStatistic
  readonly quotes: readonly FilmQuote[]
  readonly values: FilmValues
}

/** A stretch of the film, counted from its own start. */
export interface Stretch {
  readonly scenes: readonly Scene[]
  readonly cues: readonly Cue[]
  readonly speech: Speech
  readonly durationFrames: number
}

/** Least frames of a picture with something to judge or write down. */
const STATISTIC_FRAMES = 186
const leastFrames: Readonly<Partial<Record<NonNullable<FilmScriptScene['shows']>, number>>> = {
  call: 240,
  credits: 240,
}

/** One scene of the script: what is said, and what is seen meanwhile; with the card of the figure when it has one. */
export function composeStretch(
  scene: FilmScriptScene,
  { script, statistic, quotes, values }: FilmParts,
  request: ClipRequest,
): Stretch | { refusal: ClipRefusal } {
  const { material, locale } = request
  const spoken = speakScene(scene, locale, values, isEmpty(scene, quotes, request))
  if (!spoken) return { refusal: { kind: 'no-english', of: 'script', id: scene.id } }
  const pieces = piecesOf(scene, request)
  const untranslated = locale === 'en' ? pieces.find(({ english }) => english === undefined) : undefined
  if (untranslated) return { refusal: { kind: 'no-english', of: 'piece', id: untranslated.slug } }

  const own = material.voices?.[locale]
  const voice = own && Object.hasOwn(own, scene.id) ? own[scene.id] : undefined
  const timing = timeScene(spoken.said, voice, locale)
  const written = voice || spoken.otherwise ? 0 : scene.seconds * framesPerSecond
  const least = Math.max(timing.leastFrames, written, leastFrames[scene.shows ?? 'street'] ?? 0)
  const drawn = (durationFrames: number) =>
    drawScene(
      {
        scene,
        spoken,
        timing,
        durationFrames,
        pieces,
        quotes,
        credits: filmCredits(script, statistic?.words.source ?? [], material, locale),
        ...(script.startedWith === undefined ? {} : { startedWith: script.startedWith }),
      },
      request,
    )
  const durationFrames = Math.max(least, neededBy(drawn(least)))
  const { scenes, length } =
    statistic && scene.statistics.includes(statistic.statistic.id)
      ? withCard(drawn, durationFrames, timing.frameOf(spoken.moments.map(({ at }) => at))[0], scene.id, statistic)
      : { scenes: [{ ...drawn(durationFrames), fromFrame: 0, durationFrames }], length: durationFrames }
  return {
    scenes,
    cues: timing.cues,
    durationFrames: length,
    speech: {
      scene: scene.id,
      text: spoken.said,
      fromFrame: timing.speechFrame,
      durationFrames: timing.speechFrames,
      ...(voice ? { voice } : {}),
    },
  }
}

/** Whether the data hold nothing for this scene. */
const isEmpty = ({ shows }: FilmScriptScene, quotes: readonly FilmQuote[], { material }: ClipRequest): boolean =>
  (shows === 'quotes' && quotes.length === 0) || (shows === 'map' && initiativesOf(material.snapshot) === 0)

/** The pieces that a scene shows, published ones only. */
export const piecesOf = ({ pieces: slugs }: FilmScriptScene, { material }: ClipRequest): Piece[] =>
  slugs.flatMap((slug) => publishedPieces(material).filter((piece) => piece.slug === slug))

/** Frames that the words in the picture ask: all of them to be read, and the last to be read after it came. */
function neededBy(scene: SceneDraft): number {
  const last = lastToCome(scene)
  const after = last === undefined ? 0 : last.fromFrame + readingFrames([last.text])
  return Math.max(readingFrames(wordsOnScreen(scene).read), after)
}

function lastToCome(scene: SceneDraft): { text: string; fromFrame: number } | undefined {
  if (scene.kind === 'quotes') return scene.quotes.at(-1)
  if (scene.kind === 'points') return scene.points.at(-1)
  if (scene.kind === 'table') return scene.steps.at(-1)
  if (scene.kind === 'windows') return scene.windows.at(-1)
  const thing = scene.kind === 'things' ? scene.things.at(-1) : undefined
  return thing && { text: thing.title, fromFrame: thing.fromFrame }
}

/**
 * The scene until the figure is spoken, then its card until the end: at least six seconds, and as long as reading takes.
 *
 *     ├──── street ────┤├──── figure with its source ────┤
 *                       ^  the voice names it
 */
function withCard(
  drawn: (durationFrames: number) => SceneDraft,
  durationFrames: number,
  spokenAt: number | undefined,
  id: string,
  { words: figure }: ChosenStatistic,
): { scenes: Scene[]; length: number } {
  const card = { kind: 'statistic' as const, id: `${id}-figure`, ...figure }
  const cardFrames = Math.max(STATISTIC_FRAMES, readingFrames(wordsOnScreen(card).read))
  const start = Math.max(1, spokenAt ?? durationFrames - cardFrames)
  const length = Math.max(durationFrames, start + cardFrames)
  return {
    scenes: [
      { ...drawn(start), fromFrame: 0, durationFrames: start },
      { ...card, fromFrame: start, durationFrames: length - start },
    ],
    length,
  }
}
