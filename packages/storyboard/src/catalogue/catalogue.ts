import { permittedOn } from '@drempel/core/snapshot'
import { isCard } from '../clip/card-clip.ts'
import { lessonClipId } from '../clip/lesson-clip.ts'
import type { Material } from '../clip/material.ts'
import { publishedPieces } from '../clip/piece-in-clip.ts'
import type { ClipRefusal } from '../clip/refusal.ts'
import { isStory } from '../clip/story-clip.ts'
import { type Format, formats } from '../format/format.ts'
import type { Locale } from '../locale/locale.ts'
import { composeFilmOrClip, single } from './compose-by-id.ts'

/** A film or clip that can be made. */
export interface CatalogueEntry {
  /** Name in files and on the command line. Never changes. */
  readonly id: string
  /** The long film, or a clip for social media. */
  readonly kind: 'film' | 'clip'
  /** Name for people, in Dutch. */
  readonly title: string
  /** Length in the lying picture, in Dutch; another shape or language may differ by a little. 0 when it is refused. */
  readonly durationFrames: number
  /** Shapes in which it is made. */
  readonly formats: readonly Format[]
  /** Languages in which it can be made today. */
  readonly locales: readonly Locale[]
  /** True for the set that is made when nobody asks for anything in particular. The others are made when asked for by name. */
  readonly featured: boolean
  /** Why it is not made in Dutch today. Absent: it is. */
  readonly refusal?: ClipRefusal
}

const allFormats = Object.keys(formats) as Format[]

/**
 * Every film and clip that there is, in a fixed order: film, the clips that there is one of, cards, stories, lessons, and
 * the initiatives that agree to clips today. Featured are all of the first, the cards that the film shows, one story and
 * one lesson, and every initiative.
 */
export function clipCatalogue(material: Material): CatalogueEntry[] {
  const { snapshot, today, script } = material
  const published = publishedPieces(material)
  const cards = published.filter(isCard)
  const stories = published.filter(isStory)
  const inFilm = new Set(script?.scenes.filter(({ shows }) => shows === 'things').flatMap(({ pieces }) => pieces))
  const hasCardInFilm = cards.some(({ slug }) => inFilm.has(slug))
  const named: readonly (readonly [id: string, featured: boolean])[] = [
    ...Object.keys(single)
      .filter((id) => id !== 'film' || script !== undefined)
      .map((id) => [id, true] as const),
    ...cards.map(({ slug }, at) => [`kaart-${slug}`, hasCardInFilm ? inFilm.has(slug) : at === 0] as const),
    ...stories.map(({ slug }, at) => [`verhaal-${slug}`, at === 0] as const),
    ...snapshot.lessons.map((lesson, at) => [lessonClipId(lesson), at === 0] as const),
    ...permittedOn(snapshot, 'clips', today).initiatives.map(({ id }) => [`initiatief-${id}`, true] as const),
  ]
  return named.map(([id, featured]) => entryOf(id, featured, material))
}

function entryOf(id: string, featured: boolean, material: Material): CatalogueEntry {
  const [dutch, english] = [
    composeFilmOrClip(id, '16:9', 'nl', material),
    composeFilmOrClip(id, '16:9', 'en', material),
  ]
  return {
    id,
    kind: id === 'film' ? 'film' : 'clip',
    title: dutch.ok ? dutch.clip.title : id,
    durationFrames: dutch.ok ? dutch.clip.durationFrames : 0,
    formats: id === 'film' ? ['16:9'] : allFormats,
    locales: [...(dutch.ok ? (['nl'] as const) : []), ...(english.ok ? (['en'] as const) : [])],
    featured,
    ...(dutch.ok ? {} : { refusal: dutch.refusal }),
  }
}
