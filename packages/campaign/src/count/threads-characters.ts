import { graphemes } from './graphemes.ts'
import { utf8Bytes } from './utf8.ts'

/** Emoji of any sort, keycaps and flags among them; not a bare digit, `#` or `*`. */
const EMOJI = /\p{RGI_Emoji}|\p{Extended_Pictographic}|\p{Regional_Indicator}/v

/**
 * What Threads counts of a text: characters, but emoji as their bytes in UTF-8 (developers.facebook.com/documentation/threads).
 * That page does not say what a character is; code points are taken, which is never fewer than what a reader sees.
 */
export function threadsCharacters(text: string): number {
  let count = 0
  for (const grapheme of graphemes(text)) count += EMOJI.test(grapheme) ? utf8Bytes(grapheme) : [...grapheme].length
  return count
}
