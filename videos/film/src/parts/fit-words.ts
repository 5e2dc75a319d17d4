/** Room for words, in pixels of the picture. */
export interface Room {
  readonly widthPx: number
  readonly heightPx: number
}

/** The letters that words are set in. */
export interface Letters {
  /** Size when there is room enough. */
  readonly largestPx: number
  /** Size below which nobody can read it; words that do not fit then stick out, and a check sees that. */
  readonly leastPx: number
  /** Distance between lines, as a share of the size. */
  readonly lineHeight: number
  /** Width of words on one line at a size. */
  readonly widthOf: (words: string, sizePx: number) => number
}

/** Words that fit: how large they are, and how high all their lines are together. */
export interface Fitted {
  readonly sizePx: number
  readonly heightPx: number
}

/**
 * Largest whole size, from `largestPx` down, at which the words fit in the room without a word being broken. A word that is
 * wider than the room even at `leastPx` is broken there, as a browser breaks it.
 */
export function fitWords(words: string, room: Room, letters: Letters): Fitted {
  const { leastPx, lineHeight, widthOf } = letters
  const heightAt = (sizePx: number) =>
    Math.ceil(countLines(words, room.widthPx, (line) => widthOf(line, sizePx)) * lineHeight * sizePx)
  const fits = (sizePx: number) =>
    partsOf(words).every((part) => widthOf(part.trimEnd(), sizePx) <= room.widthPx) && heightAt(sizePx) <= room.heightPx
  let largest = Math.floor(letters.largestPx)
  let fitting = Math.min(leastPx, largest)
  // Words that fit at a size fit at every smaller one; so halve what is left to try, as every try measures every word.
  for (let tried = largest; fitting < largest; tried = Math.ceil((fitting + largest) / 2)) {
    if (fits(tried)) fitting = tried
    else largest = tried - 1
  }
  return { sizePx: fitting, heightPx: heightAt(fitting) }
}

/**
 * Lines that a browser makes: each is filled as far as it goes. Lines of equal length (`balance`) are as many. A word that
 * is wider than a line takes as many lines as it is wide.
 */
function countLines(words: string, widthPx: number, widthOf: (line: string) => number): number {
  let lines = 1
  let line = ''
  for (const part of partsOf(words)) {
    if (line !== '' && widthOf((line + part).trimEnd()) > widthPx) {
      lines++
      line = ''
    }
    line += part
    lines += Math.max(0, Math.ceil(widthOf(line.trimEnd()) / widthPx) - 1)
  }
  return lines
}

/** Where a line may end: after a space, and after a hyphen within a word. */
const partsOf = (words: string): string[] => words.split(/(?<=\s)(?=\S)|(?<=\p{L}-)(?=\p{L})/u)
