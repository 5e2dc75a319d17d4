import { framesPerSecond } from '../format/format.ts'

/** Most words in a second: an actor who speaks calmly; the film script's own norm. */
const WORDS_PER_SECOND = 2.5
/** A year is spoken as about three words, another number as one for each digit: a telephone number digit by digit. */
const YEAR_WORDS = 3

/** How many words somebody says who reads this aloud. */
export function spokenWords(text: string): number {
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
  return words.reduce((sum, word) => sum + spokenAs(word.replaceAll(/[^\p{L}\p{N}]/gu, '')), 0)
}

const spokenAs = (word: string): number =>
  /^(?:19|20)\d\d$/.test(word) ? YEAR_WORDS : /^\d+$/.test(word) ? word.length : 1

/** Frames that a calm voice needs for this text. */
export const speakingFrames = (text: string): number =>
  Math.ceil((spokenWords(text) * framesPerSecond) / WORDS_PER_SECOND)
