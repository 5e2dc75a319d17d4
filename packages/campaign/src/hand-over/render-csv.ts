import { elements, goals } from '@drempel/core/vocabulary'
import type { PlannedPost } from '../model/planned-post.ts'
import { platforms } from '../model/platform.ts'
import { BYTE_ORDER_MARK, guarded, renderTable } from './csv.ts'

const header = [
  'sleutel',
  'dag',
  'tijd',
  'tijdzone',
  'moment_utc',
  'kanaal',
  'platform',
  'titel',
  'tekst',
  'links',
  'labels',
  'bestanden',
  'alternatieve_tekst',
  'doel',
  'werkzaam_element',
  'voorbeeld',
  'vingerafdruk',
]

const goalWords = new Map<string, string>(goals.map(({ id, nl }) => [id, nl]))
const elementWords = new Map<string, string>(elements.map(({ id, nl }) => [id, nl]))

/**
 * All planned posts as a table for people: CSV with a byte order mark, because it will be opened in Excel. A text that a spreadsheet
 * would run gets an apostrophe, so this file is to be read, not to be posted from.
 */
export const renderCsv = (posts: readonly PlannedPost[]): string =>
  BYTE_ORDER_MARK + renderTable([header, ...posts.map(rowOf)])

function rowOf({
  key,
  local,
  dueAt,
  channel,
  title,
  parts,
  links,
  tags,
  media,
  post,
  example,
  hash,
}: PlannedPost): string[] {
  return [
    key,
    local.day,
    local.time,
    `Europe/Amsterdam (UTC${local.offset})`,
    dueAt,
    channel.name,
    platforms[channel.platform].nl,
    title,
    parts.join('\n---\n'),
    links.map(({ url }) => url).join(' '),
    tags.join(' '),
    media.map(({ name }) => name).join(' '),
    media.map(({ alt }) => alt).join('\n'),
    goalWords.get(post.goal) ?? post.goal,
    elementWords.get(post.element) ?? post.element,
    example ? 'ja' : 'nee',
    hash,
  ].map(guarded)
}
