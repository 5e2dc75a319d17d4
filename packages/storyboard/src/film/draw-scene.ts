import type { FilmScriptScene, Piece } from '@drempel/core/toolkit'
import type { SceneDraft } from '../clip/draft.ts'
import { addressAsRead } from '../clip/end-draft.ts'
import type { ClipRequest } from '../clip/material.ts'
import { titleOf } from '../clip/piece-in-clip.ts'
import { readingFrames } from '../reading/reading-frames.ts'
import { drawingOf } from '../scene/drawing-of.ts'
import type { Appearing } from '../scene/in-clip.ts'
import { initiativesOf, lightUp } from '../scene/light-up.ts'
import { whereInWords } from '../scene/map-words.ts'
import { sentencesOf } from '../words/sentences.ts'
import { words } from '../words/words.ts'
import type { CreditGroup } from './film-credits.ts'
import type { FilmLesson } from './film-lessons.ts'
import type { FilmQuote } from './film-quotes.ts'
import type { SpokenScene } from './film-words.ts'
import type { SceneTiming } from './time-scene.ts'

/** What a scene of the film is drawn from. */
export interface SceneParts {
  /** The scene as it is written down. */
  readonly scene: FilmScriptScene
  /** Its words with the data filled in. */
  readonly spoken: SpokenScene
  /** When they are spoken. */
  readonly timing: SceneTiming
  /** Frames that the scene lasts. */
  readonly durationFrames: number
  /** The pieces that it shows, published ones only. */
  readonly pieces: readonly Piece[]
  /** Quotes that may be in the film. */
  readonly quotes: readonly FilmQuote[]
  /** Lessons for when nobody may be quoted. */
  readonly lessons: readonly FilmLesson[]
  /** Who made it and what it rests on. */
  readonly credits: readonly CreditGroup[]
  /** Groups of neighbours with which it began. */
  readonly startedWith?: number
  /** Title of the film, for the first scene. */
  readonly filmTitle?: string
}

/** Frames before the end of a scene by which everything that comes has come: all lights burn, the last words stand. */
const SETTLED_FRAMES = 60
/** Least frames in which the lights of the country go on. */
const LIGHTING_FRAMES = 90
/** Least frames of the name and the address with which the film ends. */
const ENDING_FRAMES = 90

/** Draws one scene of the film. A picture that has nothing to show becomes the street, with the name of the scene. */
export function drawScene(parts: SceneParts, request: ClipRequest): SceneDraft {
  const { scene, spoken } = parts
  const street: SceneDraft = { kind: 'street', id: scene.id, headline: spoken.title }
  switch (scene.shows ?? 'street') {
    case 'street':
      return { kind: 'street', id: scene.id, ...(parts.filmTitle === undefined ? {} : { headline: parts.filmTitle }) }
    case 'map':
      return drawMap(parts, request)
    case 'things':
      return parts.pieces.length === 0 ? street : drawThings(parts, request)
    case 'table': {
      const steps = appearing(parts)
      return steps.length === 0 ? street : { kind: 'table', id: scene.id, steps }
    }
    case 'windows':
      return drawWindows(parts) ?? street
    case 'quotes':
      return spoken.instead !== undefined || parts.quotes.length === 0 ? drawPoints(parts) : drawQuotes(parts, request)
    case 'call':
      return drawCall(parts, request)
    case 'credits':
      return drawCredits(parts, request)
  }
}

/** The moments that have words of their own, at the frame at which they are spoken. */
function appearing({ spoken: { moments }, timing }: SceneParts): Appearing[] {
  const frames = timing.frameOf(moments.map(({ at }) => at))
  return moments.flatMap(({ words: text }, index) =>
    text === undefined ? [] : [{ text, fromFrame: frames[index] as number }],
  )
}

/** First the lights with which it began, then all of them, from north to south. */
function drawMap(
  { scene, spoken, timing, durationFrames, startedWith = 0 }: SceneParts,
  { material, locale }: ClipRequest,
): SceneDraft {
  const { snapshot } = material
  const initiatives = initiativesOf(snapshot)
  const [, counting = timing.speechFrame] = timing.frameOf(spoken.moments.map(({ at }) => at))
  const began = spoken.moments[0]?.words
  const from = Math.max(1, Math.min(counting, durationFrames - SETTLED_FRAMES - LIGHTING_FRAMES))
  const before = { lights: startedWith, words: began ?? '', untilFrame: from }
  return {
    kind: 'map',
    id: scene.id,
    lights: lightUp(snapshot, from, Math.max(LIGHTING_FRAMES, durationFrames - SETTLED_FRAMES - from)),
    initiatives,
    countOf: words[locale].countOf(initiatives),
    where: whereInWords(snapshot, locale),
    ...(began !== undefined && startedWith > 0 && startedWith <= initiatives ? { before } : {}),
  }
}

/** Each piece from its moment on; without a moment, in equal parts. The first is there from the start. */
function drawThings(
  { scene, spoken, timing, durationFrames, pieces }: SceneParts,
  { locale }: ClipRequest,
): SceneDraft {
  const frames = timing.frameOf(spoken.moments.map(({ at }) => at))
  const fromFrame = (index: number) =>
    index === 0 ? 0 : (frames[index] ?? Math.floor((index * durationFrames) / pieces.length))
  return {
    kind: 'things',
    id: scene.id,
    things: pieces.map((piece, index) => ({
      drawing: drawingOf(piece),
      title: titleOf(piece, locale),
      fromFrame: fromFrame(index),
    })),
  }
}

/** The words of each window, and the quiet one at the moment that has no words. */
function drawWindows(parts: SceneParts): SceneDraft | undefined {
  const { scene, spoken, timing, durationFrames } = parts
  const windows = appearing(parts)
  if (windows.length === 0) return undefined
  const frames = timing.frameOf(spoken.moments.map(({ at }) => at))
  const quiet = spoken.moments.findIndex(({ words: text }) => text === undefined)
  return {
    kind: 'windows',
    id: scene.id,
    windows,
    quietFromFrame: frames[quiet] ?? Math.max(0, durationFrames - SETTLED_FRAMES),
  }
}

/** Each quote when it is spoken. */
function drawQuotes({ scene, quotes, timing }: SceneParts, { material, locale }: ClipRequest): SceneDraft {
  const frames = timing.frameOf(quotes.map(({ text }) => text))
  return {
    kind: 'quotes',
    id: scene.id,
    quotes: quotes.map(({ consentId: _, ...quote }, index) => ({ ...quote, fromFrame: frames[index] as number })),
    ...(material.snapshot.example ? { madeUp: words[locale].madeUp } : {}),
  }
}

/**
 * What is said without quotes: lesson by lesson, or sentence by sentence. The first sentence asks what the heading says
 * already.
 */
function drawPoints({ scene, spoken, timing, lessons }: SceneParts): SceneDraft {
  const all = sentencesOf(spoken.said)
  const points = spoken.instead === 'no-quotes' ? lessons.map(({ text }) => text) : all.length > 1 ? all.slice(1) : all
  const frames = timing.frameOf(points)
  return {
    kind: 'points',
    id: scene.id,
    heading: spoken.title,
    points: points.map((text, index) => ({ text, fromFrame: frames[index] as number })),
    drawing: 'long-table',
  }
}

function drawCall(
  { scene, spoken }: SceneParts,
  { material: { snapshot, helpline }, locale }: ClipRequest,
): SceneDraft {
  const { url } = snapshot.programme
  return {
    kind: 'call',
    id: scene.id,
    title: spoken.title,
    address: addressAsRead(url),
    url,
    helpline: { words: words[locale].needSomebody(helpline.name, helpline.hours), phone: helpline.phone },
    credits: [],
  }
}

/** Who made it; then, at the very end, the name of the programme and where to find it. */
function drawCredits(
  { scene, durationFrames, credits }: SceneParts,
  { material: { snapshot } }: ClipRequest,
): SceneDraft {
  const { name, url } = snapshot.programme
  const address = addressAsRead(url)
  const endingFrames = Math.max(ENDING_FRAMES, readingFrames([name, address]))
  return {
    kind: 'credits',
    id: scene.id,
    groups: credits.map(({ heading, lines }) => ({ heading, lines: [...lines] })),
    ending: { name, address, fromFrame: Math.max(0, durationFrames - endingFrames) },
  }
}
