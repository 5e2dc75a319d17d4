/** Scripts whose letters are joined to each other. */
const joined = /\p{Script=Arabic}/u

/** The space between the letters of these words, in em. Letters that are joined get none: it would tear them apart. */
export const letterSpacingOf = (words: string, usual: string): string => (joined.test(words) ? '0em' : usual)
