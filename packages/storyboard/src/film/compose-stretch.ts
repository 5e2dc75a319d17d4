import type { FilmCase, FilmScript, FilmScriptScene, Piece } from '@drempel/core/toolkit'
import type { Cue } from '../caption/cue.ts'
import type { SceneDraft } from '../clip/draft.ts'
import type { ClipRequest } from '../clip/material.ts'
import { publishedPieces } from '../clip/piece-in-clip.ts'
import type { ClipRefusal } from '../clip/refusal.ts'
import type { ChosenStatistic } from '../clip/statistic-words.ts'
import { framesPerSecond } from '../format/format.ts'
import type { Locale } from '../locale/locale.ts'
import { readingFrames } from '../reading/reading-frames.ts'
import { wordsOnScreen } from '../reading/words-on-screen.ts'
import { initiativesOf } from '../scene/light-up.ts'
import type { Scene } from '../scene/scene.ts'
import type { Speech } from '../speech/speech.ts'
import { drawScene } from './draw-scene.ts'
import { filmCredits } from './film-credits.ts'
import type { FilmLesson } from './film-lessons.ts'
import type { FilmQuote } from './film-quotes.ts'
import { casesOf, type FilmValues, type SpokenScene, speakScene } from './film-words.ts'
import { type SceneToTime, timeScene } from './time-scene.ts'

/** What the whole film shares. */
export interface FilmParts {
  readonly script: FilmScript
  readonly statistic?: ChosenStatistic
  readonly quotes: readonly FilmQuote[]
  readonly lessons: readonly FilmLesson[]
  readonly values: FilmValues
}

/** A stretch of the film, counted from its own start. */
export interface Stretch {
  readonly scenes: readonly Scene[]
  readonly cues: readonly Cue[]
  readonly speech: Speech
  readonly durationFrames: number
  /** Why other words are said than always. Absent: they are not. */
  readonly instead?: FilmCase
}

/** Least frames of a picture with something to judge or write down. */
const STATISTIC_FRAMES = 186
const leastFrames: Readonly<Partial<Record<NonNullable<FilmScriptScene['shows']>, number>>> = {
  call: 240,
  credits: 330,
}

/** One scene of the script: what is said, and what is seen meanwhile; with the card of the figure when it has one. */
export function composeStretch(
  scene: FilmScriptScene,
  parts: FilmParts,
  request: ClipRequest,
): Stretch | { refusal: ClipRefusal } {
  const { script, statistic, quotes, lessons, values } = parts
  const { material, locale } = request
  const amounts = { groups: initiativesOf(material.snapshot), quotes: quotes.length, lessons: lessons.length }
  const spoken = speakScene(scene, locale, values, casesOf(scene, script, amounts))
  if (!spoken) return { refusal: { kind: 'no-english', of: 'script', id: scene.id } }
  const pieces = piecesOf(scene, request)
  const untranslated = locale === 'en' ? pieces.find(({ english }) => english === undefined) : undefined
  if (untranslated) return { refusal: { kind: 'no-english', of: 'piece', id: untranslated.slug } }

  const own = material.voices?.[locale]
  const voice = own && Object.hasOwn(own, scene.id) ? own[scene.id] : undefined
  const meantFrames = voice ? 0 : scene.seconds * framesPerSecond
  const moments = momentsOf(spoken, parts)
  const timing = timeScene({ said: spoken.said, moments, meantFrames, ...(voice ? { voice } : {}) }, locale)
  const least = Math.max(timing.leastFrames, meantFrames, leastFrames[scene.shows ?? 'street'] ?? 0)
  const drawn = (durationFrames: number) =>
    drawScene(
      {
        scene,
        spoken,
        timing,
        durationFrames,
        pieces,
        quotes,
        lessons,
        credits: filmCredits(script, statistic?.words.source ?? [], material, locale),
        ...(script.startedWith === undefined ? {} : { startedWith: script.startedWith }),
        ...(scene.id === script.scenes[0]?.id ? { filmTitle: titleOfFilm(script, locale) } : {}),
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
    ...(spoken.instead === undefined ? {} : { instead: spoken.instead }),
    speech: {
      scene: scene.id,
      text: spoken.said,
      fromFrame: timing.speechFrame,
      durationFrames: timing.speechFrames,
      ...(voice ? { voice } : {}),
    },
  }
}

/** Title of the film in this language. */
export const titleOfFilm = ({ title, english }: FilmScript, locale: Locale): string =>
  locale === 'en' ? (english?.title ?? title) : title

/** Words of the voice with which something comes into view: those of the script, and each quote or lesson. */
const momentsOf = ({ moments, said }: SpokenScene, { quotes, lessons }: FilmParts): SceneToTime['moments'] => [
  ...moments.map(({ at, words }) => ({ at, read: words !== undefined })),
  ...[...quotes, ...lessons].flatMap(({ text }) => (said.includes(text) ? [{ at: text, read: false }] : [])),
]

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
  if (scene.kind === 'credits' && scene.ending)
    return { text: `${scene.ending.name} ${scene.ending.address}`, fromFrame: scene.ending.fromFrame }
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
