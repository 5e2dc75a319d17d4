import { z } from 'zod'
import type { PlannedMedia, PlannedPost } from '../model/planned-post.ts'
import { type Platform, platformSchema, platforms } from '../model/platform.ts'
import { qrCode } from '../plan/qr-code.ts'
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

/** A file of a part: words of ours, or a copy of a file of the plan. Without `sha256` it goes with a file that has one. */
export type KitFile =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly path: string; readonly sha256?: string }

const print = new Set<Platform>(['paper', 'press', 'poster'])

/** Everything that somebody needs to place one post by hand. */
export function kitFiles(planned: PlannedPost): KitFile[] {
  const { parts, title, media, channel, links } = planned
  const [link] = links
  const words = parts.map((text, index) => ({
    name: parts.length === 1 ? 'tekst.txt' : `tekst-${index + 1}.txt`,
    text: `${text}\n`,
  }))
  return [
    ...words,
    ...(hasTitle.has(channel.platform) ? [{ name: 'titel.txt', text: `${title}\n` }] : []),
    ...(media.length > 0 ? [{ name: 'alt.txt', text: altText(media) }] : []),
    ...media.flatMap(mediaFiles),
    ...(link && print.has(channel.platform) ? [{ name: 'qr.svg', text: `${qrCode(link.url)}\n` }] : []),
    ...(channel.platform === 'poster' ? [{ name: 'poster.html', text: renderPoster(planned) }] : []),
  ]
}

const hasTitle = new Set<Platform>(['youtube', 'paper', 'press', 'poster'])

const altText = (media: readonly PlannedMedia[]): string => media.map(({ name, alt }) => `${name}\n${alt}\n`).join('\n')

function mediaFiles({ name, path, sha256, captions, posterPath }: PlannedMedia): KitFile[] {
  const base = name.replace(/\.[^.]+$/, '')
  return [
    { name, path, sha256 },
    ...(posterPath ? [{ name: `${base}-omslag.png`, path: posterPath }] : []),
    ...(captions
      ? [
          { name: `${base}.${captions.lang}.vtt`, path: captions.vttPath, sha256: captions.vttSha256 },
          { name: `${base}.${captions.lang}.srt`, path: captions.srtPath },
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
  steps: stepsOf(planned),
})

/** What to do, in order. Where a menu stands differs per app and per month, so no menus are named. */
function stepsOf({ parts, media, channel: { platform }, local, links }: PlannedPost): string[] {
  const words =
    parts.length === 1 ? 'tekst.txt' : `tekst-1.txt tot en met tekst-${parts.length}.txt, elk als antwoord op de vorige`
  const films = media.filter(({ kind }) => kind === 'video')
  if (print.has(platform)) return printSteps(platform, words, media.length > 0, links.length > 0)
  return [
    ...(hasTitle.has(platform) ? ['Zet de titel uit titel.txt erboven.'] : []),
    `Plak de tekst uit ${words}. Verander er niets aan: hier is akkoord op gegeven.`,
    ...(media.length > 0 ? [`Voeg toe: ${media.map(({ name }) => name).join(', ')}.`] : []),
    ...(media.length > 0
      ? ['Vul bij elk beeld de alternatieve tekst in uit alt.txt. Kan dat niet? Zet hem in de eerste reactie.']
      : []),
    ...(films.some(({ captions }) => captions)
      ? ['Zet de ondertiteling erbij (.srt of .vtt), als de app dat kan. In beeld staat ze al.']
      : []),
    ...(platform === 'youtube' ? ['Kies: niet voor kinderen gemaakt.'] : []),
    `Plaats het om ${local.time} uur (Nederlandse tijd), of zet het klaar voor die tijd.`,
    'Kijk na het plaatsen of tekst, beeld en link kloppen.',
  ]
}

function printSteps(platform: Platform, words: string, pictured: boolean, linked: boolean): string[] {
  if (platform === 'poster')
    return [
      'Open poster.html in een browser en druk af op A4, staand, zonder marges.',
      'Hang hem op ooghoogte, ook voor iemand in een rolstoel. Vraag eerst of het mag.',
    ]
  return [
    `Stuur titel.txt en ${words} naar de redactie.`,
    ...(pictured ? ['Voeg het beeld toe. De alternatieve tekst uit alt.txt kan ook het bijschrift zijn.'] : []),
    ...(linked ? ['Geef de QR-code mee (qr.svg); druk hem minstens 2 cm breed af.'] : []),
    ...(platform === 'press' ? ['Zet erbij wie de redactie kan bellen, en wanneer.'] : []),
  ]
}

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
