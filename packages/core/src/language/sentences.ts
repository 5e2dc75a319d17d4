import { abbreviationOf } from './abbreviations.ts'
import { type Stretch, splitWords } from './words.ts'

/** A line shorter than this stands by itself when the next one begins with a capital: a heading, an item, a line of a poster. */
const WRAPPED_LINE_CHARACTERS = 40

const listMark = /^[ \t>]*(?:[-*+•–]|\d{1,3}[.)])[ \t]/
const heading = /^[ \t>]*#{1,6}[ \t]/
const closers = /[’”"'»)\]*_]/
const openers = /[‘’“"'«([*_]/

/** A sentence with the words in it. */
export interface Sentence extends Stretch {
  /** Its words, in order; never empty. */
  readonly words: readonly Stretch[]
}

/**
 * The sentences of a Dutch text, in order, without the space around them. Stretches without a word are left out.
 *
 * A sentence ends at `.`, `!`, `?` or `…` (and the closing quotes after it) when space and no small letter follows, so that
 * `‘Hoe lang al?’ vroeg hij` stays one. Abbreviations (`dhr.`, `bijv.`), initials, `10.30` and `2,5` do not end it; `enz.` and
 * `etc.` do before a capital. It also ends at an empty line, at a paragraph separator (U+2029), before a list item or
 * heading, after a heading, and after a line shorter than 40 characters when the next begins with a capital or digit.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  for (const block of blocks(text)) {
    let start = block.start
    for (const end of ends(text, block)) {
      add(start, end)
      start = end
    }
    add(start, block.end)
  }
  return sentences

  function add(from: number, to: number): void {
    const words = splitWords(text.slice(from, to)).map((one) => ({ start: one.start + from, end: one.end + from }))
    if (words.length === 0) return
    const slice = text.slice(from, to)
    const start = from + slice.length - slice.trimStart().length
    sentences.push({ start, end: start + slice.trim().length, words })
  }
}

/** Stretches that no sentence crosses: paragraphs, items, headings, cells. */
function blocks(text: string): Stretch[] {
  const found: Stretch[] = []
  let start = 0
  let lineStart = 0
  const close = (end: number, next: number) => {
    if (end > start) found.push({ start, end })
    start = next
  }
  for (const { index: at } of text.matchAll(/[\n\u2029]/g)) {
    if (text.charAt(at) === '\u2029' || endsBlock(text, lineStart, at)) close(at, at + 1)
    lineStart = at + 1
  }
  close(text.length, text.length)
  return found
}

/** Whether the line break at this offset ends a block. Looks at the line before it and at the start of the next one. */
function endsBlock(text: string, lineStart: number, at: number): boolean {
  const line = text.slice(lineStart, at)
  const next = text.slice(at + 1, at + 81)
  if (line.trim() === '' || /^[ \t>]*(?:\r?\n|$)/.test(next)) return true
  if (heading.test(line) || heading.test(next) || listMark.test(next)) return true
  return line.length < WRAPPED_LINE_CHARACTERS && /^[ \t>‘’“"'«*_]*[\p{Lu}\p{N}]/u.test(next)
}

/** Offsets at which a sentence ends within a block. */
function ends(text: string, block: Stretch): number[] {
  const found: number[] = []
  for (const { index, 0: marks } of text.slice(block.start, block.end).matchAll(/[.!?…]+/g)) {
    const stop = block.start + index
    let at = stop + marks.length
    while (at < block.end && closers.test(text.charAt(at))) at += 1
    if (at >= block.end || !/\s/.test(text.charAt(at))) continue
    if (marks === '.' && !stopAfter(text, block.start, stop)) continue
    if (beginsSentence(text, at, block.end)) found.push(at)
  }
  return found
}

/** Whether a full stop at this offset can end a sentence, judged by what stands before it. */
function stopAfter(text: string, from: number, at: number): boolean {
  const before = /(?:^|[^\p{L}\p{N}.])([\p{L}\p{N}.]{1,12})$/u.exec(text.slice(Math.max(from, at - 14), at))?.[1]
  if (before === undefined) return true
  const abbreviation = abbreviationOf(`${before}.`)
  if (abbreviation) return abbreviation.mayClose
  if (/^(?:\p{Lu}\.?){1,4}$/u.test(before)) return before.length > 1 && !before.includes('.')
  const isListMark = /^\d{1,3}$/.test(before) && at - from < 12 && text.slice(from, at - before.length).trim() === ''
  return !isListMark
}

/** Whether a new sentence begins after this offset: no small letter comes first, `’s ` and `’t ` skipped. */
function beginsSentence(text: string, from: number, to: number): boolean {
  let at = from
  while (at < to && (/\s/.test(text.charAt(at)) || openers.test(text.charAt(at)))) at += 1
  const rest = text.slice(at, Math.min(at + 24, to))
  const first = /^[a-z](?=\s)/.test(rest) && /['’]/.test(text.charAt(at - 1)) ? rest.slice(1).trimStart() : rest
  return !/^\p{Ll}/u.test(first)
}
