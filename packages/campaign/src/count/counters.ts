import { graphemeCount } from './graphemes.ts'
import { mastodonCharacters } from './mastodon-characters.ts'
import { threadsCharacters } from './threads-characters.ts'
import { utf8Bytes } from './utf8.ts'
import { xWeight } from './x-weight.ts'

/** Words of a text: what stands between spaces, for paper. */
const words = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length

/**
 * The ways in which platforms count a text. `utf16` is what a browser calls its length: where a platform only says
 * "characters", it is what we take, because no other way of counting characters gives more.
 */
export const counters = {
  graphemes: graphemeCount,
  'utf8-bytes': utf8Bytes,
  utf16: (text: string) => text.length,
  'x-weight': xWeight,
  'mastodon-characters': (text: string) => mastodonCharacters(text),
  'threads-characters': threadsCharacters,
  words,
} as const satisfies Record<string, (text: string) => number>

/** Name of a way to count. */
export type CountedAs = keyof typeof counters
