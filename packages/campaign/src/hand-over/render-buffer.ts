import type { PlannedPost } from '../model/planned-post.ts'
import { zone } from '../time/zone.ts'
import { looksLikeFormula, renderTable } from './csv.ts'

/** A file to upload in Buffer, for one channel. */
export interface BufferFile {
  /** Name of the file; it says the zone, because the times in it have none. */
  readonly name: string
  readonly content: string
}

/** What came of it: files, and the posts that Buffer cannot take this way, with the reason in Dutch. */
export interface BufferExport {
  readonly files: readonly BufferFile[]
  readonly left: readonly { readonly key: string; readonly reason: string }[]
}

/** Most rows in one upload. Source: `campaign.md` §1.6, read at Buffer's help; 10 on a free account. */
const MOST_ROWS = 100

const header = ['Text', 'Image URL', 'Tags', 'Posting Time']

/**
 * Planned posts as CSV for Buffer: one file per channel and hundred posts. Buffer posts a text as it stands, so nothing may be put
 * before one that looks like a formula: such a post is left out, as are films, threads and pictures that are not on the web.
 * @param imageUrl where a picture can be fetched: an address that ends in `.jpg` or `.png`. Undefined: nowhere.
 */
export function renderBuffer(
  posts: readonly PlannedPost[],
  imageUrl: (media: PlannedPost['media'][number]) => string | undefined,
): BufferExport {
  const judged = posts.map((planned) => ({ planned, reason: reasonAgainst(planned, imageUrl) }))
  const fit = judged.filter(({ reason }) => reason === undefined).map(({ planned }) => planned)
  const files = [...Map.groupBy(fit, ({ channel }) => channel.id)].flatMap(([channel, all]) =>
    chunksOf(all, MOST_ROWS).map((some, index) => ({
      name: `buffer-${channel}-${index + 1}-tijden-in-${zone.replace('/', '-')}.csv`,
      content: renderTable([header, ...some.map((planned) => rowOf(planned, imageUrl))], ','),
    })),
  )
  return {
    files,
    left: judged.flatMap(({ planned: { key }, reason }) => (reason === undefined ? [] : [{ key, reason }])),
  }
}

function reasonAgainst(
  { parts, media, example }: PlannedPost,
  imageUrl: (media: PlannedPost['media'][number]) => string | undefined,
): string | undefined {
  const [first = ''] = parts
  if (example) return 'Dit is een voorbeeld met verzonnen mensen of cijfers.'
  if (parts.length > 1) return 'Een draad van meer berichten kan niet in dit bestand. Gebruik het pakket.'
  if (looksLikeFormula(first))
    return `De tekst begint met “${first.trim().slice(0, 1)}”: een rekenprogramma ziet dat als formule. Begin met een ander teken, of gebruik het pakket.`
  if (media.some(({ kind }) => kind === 'video'))
    return 'Buffer neemt geen films aan uit dit bestand. Gebruik het pakket.'
  if (media.length > 1) return 'In dit bestand past één beeld per bericht. Gebruik het pakket.'
  const [picture] = media
  if (picture && !/\.(?:png|jpe?g)$/i.test(imageUrl(picture) ?? ''))
    return 'Het beeld staat nog niet op internet, en Buffer haalt het daar op. Gebruik het pakket.'
}

const rowOf = (
  { parts, media: [picture], local }: PlannedPost,
  imageUrl: (media: PlannedPost['media'][number]) => string | undefined,
): string[] => [parts[0] ?? '', picture ? (imageUrl(picture) ?? '') : '', '', `${local.day} ${local.time}`]

const chunksOf = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size))
