import type { FilmMoment, FilmSceneWords, FilmScriptScene } from '@drempel/core/toolkit'
import type { Locale } from '../locale/locale.ts'

/** What stands between braces in the script, and what the data say there. A value that is absent is not known. */
export type FilmValues = Readonly<
  Partial<Record<'year' | 'groups' | 'before' | 'quotes' | 'helpline' | 'phone', string>>
>

/** The words of a scene with the data filled in. */
export interface SpokenScene {
  /** What it is called. */
  readonly title: string
  /** What the voice says. */
  readonly said: string
  /** When the next thing comes into view. */
  readonly moments: readonly FilmMoment[]
  /** True when the data hold nothing for this scene, so that the other words are said. */
  readonly otherwise: boolean
}

/**
 * Fills in what the data say; with a capital where a sentence begins with it. A slot that nobody knows stays, so that it is
 * seen. Words of people go in as they are and are not searched for slots.
 */
const fill = (text: string, values: FilmValues): string =>
  text.replaceAll(/\{([a-z]+)\}/g, (slot, name: string, at: number) => {
    const value = values[name as keyof FilmValues]
    if (value === undefined) return slot
    const opens = /(?:^|[.!?]\s+)$/.test(text.slice(0, at))
    return opens ? value.charAt(0).toUpperCase() + value.slice(1) : value
  })

/**
 * The words of a scene in this language with the data filled in; `undefined` when it has none in it. Where the data hold
 * nothing for it, the other words of the script are said.
 */
export function speakScene(
  scene: FilmScriptScene,
  locale: Locale,
  values: FilmValues,
  isEmpty: boolean,
): SpokenScene | undefined {
  const words: FilmSceneWords | undefined = locale === 'nl' ? scene : scene.english
  if (!words) return undefined
  const { title } = words
  if (isEmpty && words.otherwise !== undefined)
    return { title, said: fill(words.otherwise, values), moments: [], otherwise: true }
  return {
    title,
    said: fill(words.said, values),
    moments: words.moments.map(({ at, words: shown }) => ({
      at: fill(at, values),
      ...(shown === undefined ? {} : { words: fill(shown, values) }),
    })),
    otherwise: false,
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
