import type { Material } from '../clip/material.ts'
import type { Locale } from '../locale/locale.ts'

/** A lesson in the film. */
export interface FilmLesson {
  /** Address of the lesson in data. */
  readonly id: string
  /** The lesson. */
  readonly text: string
}

/** Most lessons, and most characters of them together: what a calm voice says in about twenty seconds. */
const MOST_LESSONS = 3
const MOST_CHARACTERS = 230

/**
 * The lessons for a film in which nobody may be quoted, in the order of the snapshot, as many as a viewer can take in. They
 * name nobody and need no consent. An English film has those that have English words.
 */
export function filmLessons({ snapshot }: Pick<Material, 'snapshot'>, locale: Locale): FilmLesson[] {
  const chosen: FilmLesson[] = []
  let characters = 0
  for (const { id, text: dutch, english } of snapshot.lessons) {
    const text = locale === 'nl' ? dutch : english
    if (text === undefined) continue
    characters += text.length
    if (chosen.length > 0 && (chosen.length === MOST_LESSONS || characters > MOST_CHARACTERS)) break
    chosen.push({ id, text })
  }
  return chosen
}
