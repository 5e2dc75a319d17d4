import { elementWords, goalWords } from '../model/dutch-words.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import { platforms } from '../model/platform.ts'
import { zone } from '../time/zone.ts'
import { renderSheet } from './csv.ts'

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

/** Stands between the parts of a thread: no spreadsheet takes it for a formula. */
const NEXT_PART = '\n* * *\n'

/** All planned posts as a table for people. It is to be read, not to be posted from: see {@link renderSheet}. */
export const renderCsv = (posts: readonly PlannedPost[]): string => renderSheet([header, ...posts.map(rowOf)])

const rowOf = (planned: PlannedPost): string[] => {
  const { key, local, dueAt, channel, title, parts, links, tags, media, post, example, hash } = planned
  return [
    key,
    local.day,
    local.time,
    `${zone} (UTC${local.offset})`,
    dueAt,
    channel.name,
    platforms[channel.platform].nl,
    title,
    parts.join(NEXT_PART),
    links.map(({ url }) => url).join(' '),
    tags.join(' '),
    media.map(({ name }) => name).join(' '),
    media.map(({ alt }) => alt).join('\n'),
    goalWords[post.goal],
    elementWords[post.element],
    example ? 'ja' : 'nee',
    hash,
  ]
}
