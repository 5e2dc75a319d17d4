import { graphemeCount } from './graphemes.ts'
import { webAddresses } from './web-addresses.ts'

/** What a link counts, however long it is, unless the server says otherwise (`characters_reserved_per_url`). */
const LINK_CHARACTERS = 23

/** A name with the server behind it; only the name counts. Not within an address or a word. */
const MENTION = /(?<![=/\p{L}\p{N}_])@([a-z0-9_]+(?:[a-z0-9_.-]*[a-z0-9_])?)@[\p{L}\p{N}_]+(?:[.-]+[\p{L}\p{N}_]+)*/giu

/** What Mastodon counts of a text: graphemes, with links as 23 and `@name@server` as `@name`. */
export function mastodonCharacters(text: string, linkCharacters: number = LINK_CHARACTERS): number {
  let [at, rest] = [0, '']
  for (const { start, length } of webAddresses(text, false)) {
    rest += `${text.slice(at, start)}${'x'.repeat(linkCharacters)}`
    at = start + length
  }
  return graphemeCount(`${rest}${text.slice(at)}`.replace(MENTION, '@$1'))
}
