import { join } from 'node:path'
import type { RenderedStill } from '@drempel/storyboard'
import type { PostMedia } from '../model/post.ts'
import { type MediaInput, type MediaPlan, missingFile } from './media-input.ts'
import { meant } from './suggestion.ts'

/** A still of the film. */
export function planStill(media: Extract<PostMedia, { still: string }>, index: number, input: MediaInput): MediaPlan {
  const { context, report } = input
  const still = context.stills.get(media.still)
  if (!still) {
    report(['media', index, 'still'], {
      rule: 'still',
      reason: `Unexpected still \`${media.still}\`, expected a still of the manifest`,
      actual: media.still,
      note: meant(media.still, context.stills.keys(), 'Maak de beelden met `pnpm film render`.'),
    })
    return undefined
  }
  return stillFile(still, media.alt, index, input)
}

function stillFile(
  still: RenderedStill,
  alt: string | undefined,
  index: number,
  { context, report }: MediaInput,
): MediaPlan {
  const path = join(context.material.clips?.folder ?? '', still.path)
  if (!context.material.files.has(path)) return missingFile(report, index, still.path)
  return {
    kind: 'image',
    path,
    mime: 'image/png',
    sha256: still.sha256,
    bytes: still.bytes,
    widthPx: still.widthPx,
    heightPx: still.heightPx,
    alt: alt ?? still.altText,
    clip: still.still,
    example: still.example,
    consents: still.uses.consents,
    statistics: still.uses.statistics,
  }
}

/** A picture of staff's own. */
export function planPicture(
  media: Extract<PostMedia, { picture: string }>,
  index: number,
  input: MediaInput,
): MediaPlan {
  const { context, report } = input
  const path = join(context.material.folder, media.picture)
  const facts = context.material.files.get(path)
  if (!facts?.picture) {
    report(['media', index, 'picture'], {
      rule: 'media-file',
      reason: facts
        ? `Unexpected file \`${media.picture}\`, expected a PNG or JPEG that is whole`
        : `Unexpected absence of \`${media.picture}\`, expected a picture in the folder of the campaign`,
      actual: media.picture,
      note: facts
        ? 'Bewaar de foto opnieuw als JPEG of PNG.'
        : 'Zet het bestand in `beelden/` en kijk of de naam klopt.',
    })
    return undefined
  }
  return {
    kind: 'image',
    path,
    sha256: facts.sha256,
    bytes: facts.bytes,
    ...facts.picture,
    alt: media.alt,
    example: false,
    consents: media.consentId === undefined ? [] : [media.consentId],
    statistics: [],
  }
}
