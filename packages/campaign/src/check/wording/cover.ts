import { officialNames } from '@drempel/core/language'

/**
 * Quoted speech within a paragraph. An apostrophe (`foto’s`, `’s avonds`) neither opens nor closes it. It has a longest length, so
 * that a text full of marks without an end is not read over and over.
 */
const speech = /[“„][^”\n]{0,600}”|«[^»\n]{0,600}»|"[^"\n]{0,600}"|(?<![\p{L}\p{N}])‘(?:[^’\n]|’(?=\p{L})){0,600}’/gu

const escaped = (name: string) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+')

/** Names from a list, in any case. */
const namePattern = (names: readonly string[]) => new RegExp(names.map(escaped).join('|'), 'giu')

const official = namePattern(officialNames)

/** The text with quoted speech and official names covered, of the same length, so that no phrase is found in them. */
export function coverSpeechAndNames(text: string, allow: readonly string[] = []): string {
  const cover = (found: string) => '\u0000'.repeat(found.length)
  const covered = text.replace(speech, cover).replace(official, cover)
  return allow.length === 0 ? covered : covered.replace(namePattern(allow), cover)
}
