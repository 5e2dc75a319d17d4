import { join } from 'node:path'
import type { RenderedClip } from '@drempel/storyboard'
import type { PostMedia } from '../model/post.ts'
import type { Adaptation } from './adaptation.ts'
import type { PlanContext } from './context.ts'
import { type MediaInput, type MediaPlan, missingFile } from './media-input.ts'
import type { Finding } from './report.ts'
import { meant } from './suggestion.ts'

/** A clip in the shape that the platform likes best: the film itself, or its poster where no film plays. */
export function planClip(media: Extract<PostMedia, { clip: string }>, index: number, input: MediaInput): MediaPlan {
  const { context, adaptation, report, post } = input
  const renderings = context.clips.get(media.clip)
  const locale = media.locale ?? post.lang ?? 'nl'
  const chosen = chooseShape(
    renderings?.filter((one) => one.locale === locale),
    adaptation,
  )
  if (!chosen) {
    report(['media', index, 'clip'], {
      ...(renderings ? otherLanguage(media.clip, locale, renderings) : notRendered(media.clip, context)),
      actual: media.clip,
    })
    return undefined
  }
  return adaptation.clips === 'play'
    ? clipFile(chosen, media.alt, index, input)
    : posterFile(chosen, media.alt, index, input)
}

const otherLanguage = (clip: string, locale: string, renderings: readonly RenderedClip[]): Finding => ({
  rule: 'clip',
  reason: `Unexpected language \`${locale}\` for clip \`${clip}\`, expected ${listOf(renderings.map((one) => one.locale))}`,
  note: 'Laat het filmpje in deze taal maken, of kies een andere taal.',
})

/** One that can be made, and was not yet; or one that nobody can make. */
function notRendered(clip: string, { clips, knownClips }: PlanContext): Finding {
  const known = knownClips()
  if (known.includes(clip))
    return {
      rule: 'clip-missing',
      reason: `Unexpected clip \`${clip}\` that was not rendered, expected it in the manifest`,
      note: `Maak het filmpje met \`pnpm film render ${clip}\`.`,
    }
  return {
    rule: 'clip',
    reason: `Unexpected clip \`${clip}\`, expected one of the manifest, or one that can be made`,
    note: meant(clip, [...clips.keys(), ...known], 'Kijk met `pnpm film list` hoe de filmpjes heten.'),
  }
}

const listOf = (names: readonly string[]) => [...new Set(names)].map((name) => `\`${name}\``).join(' or ')

/** The rendering in the shape that the platform likes best. */
function chooseShape(renderings: readonly RenderedClip[] | undefined, { shapes }: Adaptation) {
  return renderings?.toSorted((one, other) => shapes.indexOf(one.format) - shapes.indexOf(other.format))[0]
}

const notForPublication = ({ example, preview, scratchVoice }: RenderedClip) => example || preview || scratchVoice

function clipFile(
  clip: RenderedClip,
  alt: string | undefined,
  index: number,
  { context, report }: MediaInput,
): MediaPlan {
  const at = (path: string) => join(context.material.clips?.folder ?? '', path)
  const factsOf = (path: string) => context.material.files.get(at(path))
  const [vtt, srt, poster] = [clip.captions.vtt, clip.captions.srt, clip.poster].map(factsOf)
  const absent = [clip.path, clip.captions.vtt, clip.captions.srt, clip.poster].find((path) => !factsOf(path))
  if (absent !== undefined || !vtt || !srt || !poster) return missingFile(report, index, absent ?? clip.path)
  return {
    kind: 'video',
    path: at(clip.path),
    mime: 'video/mp4',
    sha256: clip.sha256,
    bytes: clip.bytes,
    widthPx: clip.widthPx,
    heightPx: clip.heightPx,
    durationMs: clip.durationMs,
    alt: alt ?? clip.altText,
    captions: {
      lang: clip.locale,
      vttPath: at(clip.captions.vtt),
      vttSha256: vtt.sha256,
      srtPath: at(clip.captions.srt),
      srtSha256: srt.sha256,
    },
    poster: { path: at(clip.poster), sha256: poster.sha256 },
    clip: clip.clip,
    example: notForPublication(clip),
    consents: clip.uses.consents,
    statistics: clip.uses.statistics,
  }
}

/** The poster of a clip, where a clip cannot play. */
function posterFile(
  clip: RenderedClip,
  alt: string | undefined,
  index: number,
  { context, report }: MediaInput,
): MediaPlan {
  const path = join(context.material.clips?.folder ?? '', clip.poster)
  const facts = context.material.files.get(path)
  if (!facts?.picture) return missingFile(report, index, clip.poster)
  return {
    kind: 'image',
    path,
    sha256: facts.sha256,
    bytes: facts.bytes,
    ...facts.picture,
    alt: alt ?? clip.altText,
    clip: clip.clip,
    example: notForPublication(clip),
    consents: clip.uses.consents,
    statistics: clip.uses.statistics,
  }
}
