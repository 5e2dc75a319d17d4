import { composeFilmOrClip } from '../catalogue/compose-by-id.ts'
import type { Clip } from '../clip/clip.ts'
import { posterFrameOf, usesOf } from '../clip/finish-clip.ts'
import type { Material } from '../clip/material.ts'
import { publishedPieces } from '../clip/piece-in-clip.ts'
import { type Format, formats } from '../format/format.ts'
import type { Locale } from '../locale/locale.ts'
import { seenIn } from '../transcript/seen.ts'
import { composePieceCard } from './piece-card.ts'
import type { Still } from './still.ts'
import { thumbnailSizes } from './thumbnail-sizes.ts'

/** Size of a picture that a link shows: what the Open Graph readers of large platforms ask. */
const openGraph = { widthPx: 1200, heightPx: 630 }

/** Scenes of the film that the press may have as pictures: those that show what the project does. */
const pressScenes = ['street', 'map', 'things', 'table', 'windows'] as const

/**
 * Every still in this language: the poster, a thumbnail per platform, a picture for links to each published piece, the end
 * card, and pictures for the press. What cannot be composed, such as a piece without English words, has no still.
 */
export function stillCatalogue(material: Material, locale: Locale): Still[] {
  const clipOf = (id: string, format: Format): Clip[] => {
    const result = composeFilmOrClip(id, format, locale, material)
    return result.ok ? [result.clip] : []
  }
  const films = clipOf('film', '16:9')
  return [
    ...films.map((film) => stillOf('poster-film', 'poster', film, film.posterFrame)),
    ...thumbnailSizes.flatMap(({ platform, format, ...size }) =>
      (format === '16:9' && films.length > 0 ? films : clipOf('de-kaart', format)).map((clip) =>
        stillOf(`thumbnail-${platform}`, 'thumbnail', clip, clip.posterFrame, size),
      ),
    ),
    ...publishedPieces(material).flatMap((piece) => {
      if (locale === 'en' && piece.english === undefined) return []
      const card = composePieceCard(piece, { material, format: '16:9', locale })
      return [stillOf(card.id, 'open-graph', card, card.posterFrame, openGraph)]
    }),
    ...(['16:9', '9:16'] as const).flatMap((format) =>
      clipOf('adviseurs', format).map((clip) =>
        stillOf(`end-card-${formats[format].slug}`, 'end-card', clip, posterFrameOf(clip.scenes, 'end')),
      ),
    ),
    ...films.flatMap((film) =>
      film.scenes
        .filter(({ kind }) => pressScenes.some((one) => one === kind))
        .map((scene) => stillOf(`press-${scene.id}`, 'press', film, posterFrameOf(film.scenes, scene.id))),
    ),
  ]
}

/** A still of one frame, with what of the project that one scene shows. A still has no captions: nothing is said in it. */
function stillOf(
  still: string,
  purpose: Still['purpose'],
  clip: Clip,
  frame: number,
  { widthPx, heightPx }: { widthPx: number; heightPx: number } = formats[clip.format],
): Still {
  const scenes = clip.scenes.filter(
    ({ fromFrame, durationFrames }) => frame >= fromFrame && frame < fromFrame + durationFrames,
  )
  return {
    still,
    purpose,
    locale: clip.locale,
    widthPx,
    heightPx,
    clip: { ...clip, cues: [] },
    frame,
    altText: scenes.flatMap((scene) => seenIn(scene, clip.locale)).join(' '),
    uses: shownIn(clip, scenes),
  }
}

/** Of a film, one scene shows only a part; which figure or quote that is, the scene tells. */
function shownIn({ uses, scenes: all }: Clip, scenes: Clip['scenes']): Still['uses'] {
  if (all.length === 1) return uses
  const has = (...kinds: string[]) => scenes.some(({ kind }) => kinds.includes(kind))
  return usesOf(
    {
      statistics: has('statistic') ? uses.statistics : [],
      consents: has('quotes', 'initiative', 'story') ? uses.consents : [],
      pieces: has('things', 'card', 'lesson', 'story', 'week') ? uses.pieces : [],
    },
    scenes,
  )
}
