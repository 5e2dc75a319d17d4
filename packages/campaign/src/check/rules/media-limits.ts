import type { PlannedMedia, PlannedPost } from '../../model/planned-post.ts'
import type { Limit } from '../../platform-rules/platform-rule.ts'
import { ruleOf } from '../../platform-rules/platform-rules.ts'
import { platformName } from '../post-texts.ts'
import { type PostFinding, postRule } from '../rule.ts'

/** What one file may be at most, by limit. `image-pixels` is made smaller by the server, so it is only a warning. */
const perFile: readonly {
  readonly limit: Limit
  readonly kind: PlannedMedia['kind']
  readonly of: (media: PlannedMedia) => number
  readonly unit: string
}[] = [
  { limit: 'image-bytes', kind: 'image', of: ({ bytes }) => bytes, unit: 'bytes' },
  { limit: 'image-pixels', kind: 'image', of: ({ widthPx, heightPx }) => widthPx * heightPx, unit: 'pixels' },
  { limit: 'video-bytes', kind: 'video', of: ({ bytes }) => bytes, unit: 'bytes' },
  { limit: 'video-most-ms', kind: 'video', of: ({ durationMs = 0 }) => durationMs, unit: 'milliseconds' },
]

const large = (bytes: number) => (media: PlannedMedia) => ({ ...media, bytes })

export const mediaLimits = postRule({
  id: 'media-limits',
  why: {
    nl: 'Een platform weigert te veel beelden, te grote bestanden en te lange of te korte films, soms pas bij het versturen.',
    en: 'A platform refuses too many pictures, files that are too large and films that are too long or too short.',
  },
  source: 'campaign.md §4',
  examples: [
    { posts: [{ media: [{ clip: 'de-kaart' }] }], problems: [] },
    {
      posts: [{ channels: ['bluesky'], media: Array(5).fill({ still: 'open-graph-voorbeeld' }) }],
      problems: [{ at: 'media', reason: 'Unexpected 5 pictures on Bluesky, expected at most 4' }],
    },
    {
      posts: [{ channels: ['bluesky'], media: [{ still: 'open-graph-voorbeeld' }] }],
      planned: ({ media }) => ({ media: media.map(large(2_000_001)) }),
      problems: [{ at: 'media.0', reason: 'Unexpected picture of 2000001 bytes on Bluesky, expected at most 2000000' }],
    },
    {
      posts: [{ channels: ['tiktok'], media: [{ clip: 'de-kaart' }] }],
      planned: ({ media }) => ({ media: media.map((one) => ({ ...one, durationMs: 2999 })) }),
      problems: [{ at: 'media.0', reason: 'Unexpected clip of 2999 milliseconds on TikTok, expected at least 3000' }],
    },
    {
      posts: [{ media: [{ clip: 'de-kaart' }, { still: 'open-graph-voorbeeld' }] }],
      problems: [{ at: 'media', reason: 'Unexpected clip beside pictures on Mastodon, expected one kind' }],
    },
  ],
  check(planned) {
    return [...countFindings(planned), ...planned.media.flatMap((media, index) => fileFindings(media, index, planned))]
  },
})

/** Platforms that take a film or pictures in one post, not both. */
const oneKind = new Set(['bluesky', 'mastodon', 'x', 'tiktok', 'youtube'])

function countFindings(planned: PlannedPost): PostFinding[] {
  const { platform } = planned.channel
  const images = planned.media.filter(({ kind }) => kind === 'image').length
  const videos = planned.media.length - images
  const tooMany = (['images', 'videos'] as const).flatMap((limit): PostFinding[] => {
    const [used, word] = limit === 'images' ? [images, 'pictures'] : [videos, 'clips']
    const most = ruleOf(platform, limit)?.value
    if (most === undefined || used <= most) return []
    const reason = `Unexpected ${used} ${word} on ${platformName(planned)}, expected at most ${most}`
    return [
      { path: ['media'], reason, actual: String(used), note: 'Kies de beste, of verdeel ze over twee berichten.' },
    ]
  })
  if (images === 0 || videos === 0 || !oneKind.has(platform)) return tooMany
  const reason = `Unexpected clip beside pictures on ${platformName(planned)}, expected one kind`
  return [...tooMany, { path: ['media'], reason, note: 'Kies: één filmpje, of beelden.' }]
}

function fileFindings(media: PlannedMedia, index: number, planned: PlannedPost): PostFinding[] {
  const what = media.kind === 'image' ? 'picture' : 'clip'
  const finding = (used: number, unit: string, expected: string, limit: Limit): PostFinding => ({
    path: ['media', index],
    severity: limit === 'image-pixels' ? 'warning' : 'error',
    actual: String(used),
    reason: `Unexpected ${what} of ${used} ${unit} on ${platformName(planned)}, expected ${expected}`,
    note:
      media.kind === 'image'
        ? 'Bewaar de foto kleiner.'
        : 'Kies een ander filmpje, of laat dit korter of kleiner maken.',
  })
  const over = perFile.flatMap(({ limit, kind, of, unit }) => {
    const most = ruleOf(planned.channel.platform, limit)?.value
    const used = of(media)
    return kind === media.kind && most !== undefined && used > most
      ? [finding(used, unit, `at most ${most}`, limit)]
      : []
  })
  const least = ruleOf(planned.channel.platform, 'video-least-ms')?.value
  const short = media.durationMs
  return least !== undefined && short !== undefined && short < least
    ? [...over, finding(short, 'milliseconds', `at least ${least}`, 'video-least-ms')]
    : over
}
