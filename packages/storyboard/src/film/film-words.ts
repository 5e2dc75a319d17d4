import type {
  FilmCase,
  FilmMoment,
  FilmSceneWords,
  FilmScript,
  FilmScriptScene,
  filmSlots,
} from '@drempel/core/toolkit'
import type { Locale } from '../locale/locale.ts'
import { capital } from '../words/stop.ts'

/** What stands between braces in the script, and what the data say there. A value that is absent is not known. */
export type FilmValues = Readonly<Partial<Record<(typeof filmSlots)[number], string>>>

/** The words of a scene with the data filled in. */
export interface SpokenScene {
  /** What it is called. */
  readonly title: string
  /** What the voice says. */
  readonly said: string
  /** When the next thing comes into view. */
  readonly moments: readonly FilmMoment[]
  /** Why other words are said than always. Absent: they are not. */
  readonly instead?: FilmCase
}

/** How much the data hold of what a film tells. */
export interface FilmAmounts {
  /** Groups that signed up. */
  readonly groups: number
  /** Quotes that may be in the film. */
  readonly quotes: number
  /** Lessons in its language. */
  readonly lessons: number
}

/** Of which the data hold less than the scene tells, most fitting first; none when they hold enough. */
export function casesOf(
  { shows }: Pick<FilmScriptScene, 'shows'>,
  { startedWith = 1 }: Pick<FilmScript, 'startedWith'>,
  { groups, quotes, lessons }: FilmAmounts,
): FilmCase[] {
  if (shows === 'map' && groups === 0) return ['no-groups']
  if (shows === 'map' && groups <= startedWith) return ['few-groups']
  if (shows === 'quotes' && quotes === 0) return lessons === 0 ? ['no-lessons'] : ['no-quotes', 'no-lessons']
  return []
}

/**
 * Fills in what the data say; with a capital where a sentence begins with it. A slot that nobody knows stays, so that it is
 * seen. Words of people go in as they are and are not searched for slots.
 */
const fill = (text: string, values: FilmValues): string =>
  text.replaceAll(/\{([a-z]+)\}/g, (slot, name: string, at: number) => {
    const value = values[name as keyof FilmValues]
    if (value === undefined) return slot
    return /(?:^|[.!?]\s+)$/.test(text.slice(0, at)) ? capital(value) : value
  })

/**
 * The words of a scene in this language with the data filled in; `undefined` when it has none in it. Where the data hold
 * less than it tells, what the script says instead is said.
 */
export function speakScene(
  scene: FilmScriptScene,
  locale: Locale,
  values: FilmValues,
  cases: readonly FilmCase[],
): SpokenScene | undefined {
  const words: FilmSceneWords | undefined = locale === 'nl' ? scene : scene.english
  if (!words) return undefined
  const instead = cases.flatMap((one) => words.instead.filter(({ when }) => when === one))[0]
  if (instead)
    return {
      title: instead.title ?? words.title,
      said: fill(instead.said, values),
      moments: [],
      instead: instead.when,
    }
  return {
    title: words.title,
    said: fill(words.said, values),
    moments: words.moments.map(({ at, words: shown }) => ({
      at: fill(at, values),
      ...(shown === undefined ? {} : { words: fill(shown, values) }),
    })),
  }
}

/** Where each of these texts begins in what is said, in characters, each after the one before. One that is not there gets the place of the one before. */
export function placesIn(said: string, texts: readonly string[]): number[] {
  let from = 0
  return texts.map((text) => {
    const found = said.indexOf(text, from)
    if (found !== -1) from = found
    return from
  })
}
