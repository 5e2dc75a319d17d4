import { z } from 'zod'
import type { PlannedMedia, PlannedPost } from '../model/planned-post.ts'
import { type Platform, platformSchema, platforms } from '../model/platform.ts'
import { qrCode } from '../plan/qr-code.ts'
import { kitSteps, printed, titled } from './kit-steps.ts'
import { renderPoster } from './poster.ts'

/** What a kit knows of one post: enough to order, name and check it. Stands beside its files as `bericht.json`. */
export interface KitPart {
  readonly key: string
  readonly hash: string
  readonly platform: Platform
  /** Name of the channel for people. */
  readonly channel: string
  readonly title: string
  /** Day and time on the clock of the Netherlands. */
  readonly day: string
  readonly time: string
  /** Distance of that clock to UTC then. */
  readonly offset: string
  readonly example: boolean
  /** What somebody does with it, in Dutch, in order. */
  readonly steps: readonly string[]
}

/** Accepts the record of a part and no other keys. */
export const kitPartSchema = z.strictObject({
  key: z.string(),
  hash: z.string(),
  platform: platformSchema,
  channel: z.string(),
  title: z.string(),
  day: z.string(),
  time: z.string(),
  offset: z.string(),
  example: z.boolean(),
  steps: z.array(z.string()),
}) satisfies z.ZodType<KitPart>

/** A file of a part: words of ours, or a copy of a file of the plan, of exactly the bytes that were approved. */
export type KitFile =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly path: string; readonly sha256: string }

/**
 * Everything that somebody needs to place one post by hand.
 * @param fontCss `@font-face` rules with the fonts in them, for what is printed.
 */
export function kitFiles(planned: PlannedPost, fontCss: string): KitFile[] {
  const { parts, title, media, channel, links } = planned
  const [link] = links
  const words = parts.map((text, index) => ({
    name: parts.length === 1 ? 'tekst.txt' : `tekst-${index + 1}.txt`,
    text: `${text}\n`,
  }))
  return [
    ...words,
    ...(titled.has(channel.platform) ? [{ name: 'titel.txt', text: `${title}\n` }] : []),
    ...(media.length > 0 ? [{ name: 'alt.txt', text: altText(media) }] : []),
    ...media.flatMap(mediaFiles),
    ...(link && printed.has(channel.platform) ? [{ name: 'qr.svg', text: `${qrCode(link.url)}\n` }] : []),
    ...(channel.platform === 'poster' ? [{ name: 'poster.html', text: renderPoster(planned, fontCss) }] : []),
  ]
}

const altText = (media: readonly PlannedMedia[]): string => media.map(({ name, alt }) => `${name}\n${alt}\n`).join('\n')

function mediaFiles({ name, path, sha256, captions, poster }: PlannedMedia): KitFile[] {
  const base = name.replace(/\.[^.]+$/, '')
  return [
    { name, path, sha256 },
    ...(poster ? [{ name: `${base}-omslag.png`, ...poster }] : []),
    ...(captions
      ? [
          { name: `${base}.${captions.lang}.vtt`, path: captions.vttPath, sha256: captions.vttSha256 },
          { name: `${base}.${captions.lang}.srt`, path: captions.srtPath, sha256: captions.srtSha256 },
        ]
      : []),
  ]
}

/** The record that stands beside the files. */
export const kitPartOf = (planned: PlannedPost): KitPart => ({
  key: planned.key,
  hash: planned.hash,
  platform: planned.channel.platform,
  channel: planned.channel.name,
  title: planned.title,
  day: planned.local.day,
  time: planned.local.time,
  offset: planned.local.offset,
  example: planned.example,
  steps: kitSteps(planned),
})

/** Order within a day: by time, then as the platforms are listed, then by key. */
export function inKitOrder(parts: readonly KitPart[]): KitPart[] {
  const order = Object.keys(platforms)
  const rank = ({ time, platform, key }: KitPart) =>
    `${time} ${String(order.indexOf(platform)).padStart(2, '0')} ${key}`
  return parts.toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1))
}

/** Folder of the part with this place in the day, counted from 0: `01-instagram-stoel-bij-de-lift`. */
export const partFolder = ({ platform, key }: KitPart, index: number): string =>
  `${String(index + 1).padStart(2, '0')}-${platform}-${key.slice(0, key.indexOf('/'))}`
