import { letterParts } from '../../guidance/letter-parts.ts'
import { termOf } from '../../vocabulary/term.ts'
import type { AdviceItem, PinnedPiece } from '../trajectory.ts'
import type { AdviceLetter } from './advice-letter.ts'

/** A sentence of a letter with everything from which it comes. */
export interface TracedSentence {
  /** The sentence. */
  readonly text: string
  /** Heading above it in the letter; empty in the greeting. */
  readonly heading: string
  /** Block of the library. */
  readonly blockId: string
  /** References to the notes. */
  readonly noteIds: readonly string[]
}

/** Every sentence of a letter in order, traced to its block and its notes. */
export function traceLetter({ blocks }: AdviceLetter): TracedSentence[] {
  return blocks.flatMap(({ kind, blockId, sentences }) =>
    sentences.map(({ text, noteIds }) => ({ text, heading: termOf(letterParts, kind).heading, blockId, noteIds })),
  )
}

/** What Markdown would read as a mark, made plain: an advisor's words are words, and never a link or a heading. */
const plain = (text: string) => text.replace(/[\\`*_[\]<>#~|]/g, '\\$&')

/**
 * The letter as Markdown: a heading of level 2 above every part that has one, a paragraph per block. Marks in the words
 * themselves are escaped.
 */
export function renderLetter({ blocks }: AdviceLetter): string {
  const paragraphs: string[] = []
  let heading = ''
  for (const block of blocks) {
    const part = termOf(letterParts, block.kind)
    if (part.heading !== heading) paragraphs.push(`## ${part.heading}`)
    heading = part.heading
    paragraphs.push(block.sentences.map(({ text }) => plain(text)).join(' '))
  }
  return paragraphs.join('\n\n')
}

/** The letter as one string that is equal only for equal letters, to take a fingerprint (SHA-256) of. */
export function canonicalLetter({ blocks }: AdviceLetter): string {
  return JSON.stringify(
    blocks.map((block) => [
      block.kind,
      block.blockId,
      block.sentences.map(({ text, noteIds }) => [text, noteIds]),
      block.kind === 'advice' ? [block.itemId, block.goal, block.element] : [],
      block.kind === 'piece' ? [block.piece.slug, block.piece.version] : [],
    ]),
  )
}

/** The advices of a letter as an event keeps them: without a word of the letter. */
export function itemsOf({ blocks }: AdviceLetter): AdviceItem[] {
  return blocks.flatMap((block) =>
    block.kind === 'advice'
      ? [
          {
            id: block.itemId,
            goal: block.goal,
            element: block.element,
            noteIds: [...new Set(block.sentences.flatMap(({ noteIds }) => noteIds))],
          },
        ]
      : [],
  )
}

/** The pieces that a letter names, as they were when it was written. */
export function piecesOf({ blocks }: AdviceLetter): PinnedPiece[] {
  return blocks.flatMap((block) =>
    block.kind === 'piece' ? [{ slug: block.piece.slug, version: block.piece.version }] : [],
  )
}
