import type { Stretch } from '../words.ts'

const closerOf: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '”', '‘': '’', '"': '"', "'": "'" }
const marks = /[«»“”„‘’"']|\n[ \t>]*\n|\u2029/g
const letter = /[\p{L}\p{N}]/u

/**
 * Quoted speech in a text: between «…», “…”, „…”, ‘…’, "…" or '…' within one paragraph, and lines that begin with `>` in
 * Markdown. An apostrophe (`foto’s`, `’s avonds`) does not open or close anything; a quote without an end counts as none.
 */
export function quotedStretches(text: string): Stretch[] {
  const lines = Array.from(text.matchAll(/^[ \t]{0,3}>[^\n]*/gm), ({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }))
  return [...lines, ...betweenMarks(text)].sort((one, other) => one.start - other.start)
}

function betweenMarks(text: string): Stretch[] {
  const found: Stretch[] = []
  let open: { readonly start: number; readonly closer: string } | undefined
  for (const { index: at, 0: mark } of text.matchAll(marks)) {
    if (mark.length > 1 || mark === '\u2029') open = undefined
    else if (open && mark === open.closer && !isApostrophe(text, at)) {
      found.push({ start: open.start, end: at + 1 })
      open = undefined
    } else if (!open && opens(text, at)) {
      const closer = closerOf[mark]
      if (closer) open = { start: at, closer }
    }
  }
  return found
}

/** A mark after a space, or before a letter, cannot close. Straight double quotes always can. */
function isApostrophe(text: string, at: number): boolean {
  if (text.charAt(at) !== '’' && text.charAt(at) !== "'") return false
  return letter.test(text.charAt(at + 1)) || /^\s?$/.test(text.charAt(at - 1))
}

/** A straight single quote opens only before a word, and not in `'s avonds` or `foto's`. */
function opens(text: string, at: number): boolean {
  if (text.charAt(at) !== "'") return true
  return (
    !letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at + 1)) && !/^'[a-z]\s/.test(text.slice(at, at + 3))
  )
}
