import type { ConsentUse } from '@drempel/core/consent'
import { composeFilmOrClip } from '../catalogue/compose-by-id.ts'
import type { Clip } from '../clip/clip.ts'
import { creditsIn, posterFrameOf, usesOf, withMedia } from '../clip/finish-clip.ts'
import type { Material } from '../clip/material.ts'
import { publishedPieces } from '../clip/piece-in-clip.ts'
import { type Format, formats } from '../format/format.ts'
import type { Locale } from '../locale/locale.ts'
import { permittedMedia } from '../scene/media-consent.ts'
import type { Scene } from '../scene/scene.ts'
import { seenIn } from '../transcript/seen.ts'
import { composePieceCard } from './piece-card.ts'
import type { Still } from './still.ts'
import { thumbnailSizes } from './thumbnail-sizes.ts'

/** Size of a picture that a link shows: what the Open Graph readers of large platforms ask. */
const openGraph = { widthPx: 1200, heightPx: 630 }

/** Scenes of the film that the press may have as pictures: those that show what the project does. */
const pressScenes = ['street', 'map', 'things', 'table', 'windows'] as const

/** Use to which people in a picture must have agreed, by what it is for: most are posted, some go to the press. */
const useOf = (purpose: Still['purpose']): ConsentUse => (purpose === 'press' ? 'press' : 'social')

/**
 * Every still in this language: the poster, a thumbnail per platform, a picture for links to each published piece, the end
 * card, and pictures for the press. What cannot be composed, such as a piece without English words, has no still. People in
 * a photograph agreed to the use of the still itself; else the drawing stands there.
 */
export function stillCatalogue(material: Material, locale: Locale): Still[] {
  const clipOf = (id: string, format: Format): Clip[] => {
    const result = composeFilmOrClip(id, format, locale, material)
    return result.ok ? [result.clip] : []
  }
  const still = (
    name: string,
    purpose: Still['purpose'],
    clip: Clip,
    frame: number,
    { widthPx, heightPx }: { widthPx: number; heightPx: number } = formats[clip.format],
  ): Still =>
    stillOf(
      { still: name, purpose, clip: withPermitted(clip, material, useOf(purpose)), frame, widthPx, heightPx },
      material,
    )
  const films = clipOf('film', '16:9')
  return [
    ...films.map((film) => still('poster-film', 'poster', film, film.posterFrame)),
    ...thumbnailSizes.flatMap(({ platform, format, ...size }) =>
      (format === '16:9' && films.length > 0 ? films : clipOf('de-kaart', format)).map((clip) =>
        still(`thumbnail-${platform}`, 'thumbnail', clip, clip.posterFrame, size),
      ),
    ),
    ...publishedPieces(material).flatMap((piece) => {
      if (locale === 'en' && piece.english === undefined) return []
      const card = composePieceCard(piece, { material, format: '16:9', locale })
      return [still(card.id, 'open-graph', card, card.posterFrame, openGraph)]
    }),
    ...(['16:9', '9:16'] as const).flatMap((format) =>
      clipOf('adviseurs', format).map((clip) =>
        still(`end-card-${formats[format].slug}`, 'end-card', clip, posterFrameOf(clip.scenes, 'end')),
      ),
    ),
    ...films.flatMap((film) =>
      film.scenes
        .filter(({ kind }) => pressScenes.some((one) => one === kind))
        .map((scene) => still(`press-${scene.id}`, 'press', film, posterFrameOf(film.scenes, scene.id))),
    ),
  ]
}

/** The same clip with the photographs and footage of which the people agreed to this use too. */
function withPermitted(clip: Clip, material: Material, use: ConsentUse): Clip {
  const media = Object.fromEntries(
    Object.entries(permittedMedia(material, use)).filter(([address]) =>
      clip.scenes.some((scene) => scene.media !== undefined && address === `${clip.id}/${scene.id}`),
    ),
  )
  const drawn = clip.scenes.map(({ media: _, ...scene }) => scene as Scene)
  return { ...clip, scenes: withMedia(clip.id, drawn, media) }
}

/** A still of one frame, with what of the project that one scene shows. A still has no captions: nothing is said in it. */
function stillOf(
  {
    still,
    purpose,
    clip,
    frame,
    widthPx,
    heightPx,
  }: Pick<Still, 'still' | 'purpose' | 'clip' | 'frame' | 'widthPx' | 'heightPx'>,
  material: Material,
): Still {
  const scenes = clip.scenes.filter(
    ({ fromFrame, durationFrames }) => frame >= fromFrame && frame < fromFrame + durationFrames,
  )
  const credits = creditsIn(scenes, clip.locale)
  return {
    still,
    purpose,
    locale: clip.locale,
    widthPx,
    heightPx,
    clip: { ...clip, cues: [] },
    frame,
    altText: scenes.flatMap((scene) => seenIn(scene, clip.locale)).join(' '),
    uses: shownIn(clip, scenes, material),
    ...(credits.length === 0 ? {} : { credit: credits.join(' ') }),
  }
}

/** Of a film or a clip one scene shows only a part. Which pieces a scene of the film shows, the script tells. */
function shownIn({ id, uses, scenes: all }: Clip, scenes: Clip['scenes'], { script }: Material): Still['uses'] {
  const [first] = scenes
  if (all.length === 1) return usesOf(uses, scenes)
  const has = (...kinds: string[]) => scenes.some(({ kind }) => kinds.includes(kind))
  const inScript = script?.scenes.find((scene) => id === 'film' && scene.id === first?.id)?.pieces
  const ownPieces = inScript ?? (has('card', 'lesson', 'story', 'week') ? uses.pieces : [])
  return usesOf(
    {
      statistics: has('statistic') ? uses.statistics : [],
      consents: has('quotes', 'initiative', 'story') ? uses.consents : [],
      pieces: ownPieces.filter((slug) => uses.pieces.includes(slug)),
      lessons: has('lesson', 'points') ? uses.lessons : [],
      helplines: has('call') ? uses.helplines : [],
      initiatives: has('initiative') ? uses.initiatives : [],
    },
    scenes,
  )
}
