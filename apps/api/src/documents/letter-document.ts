import { type Day, formatDay } from '@drempel/core/calendar'
import { letterParts } from '@drempel/core/guidance'
import type { ToolkitContent } from '@drempel/core/toolkit'
import type { AdviceLetter, AdviceLetterBlock } from '@drempel/core/trajectory'

/** A letter as it is read, whatever it is made of later: a page, a mail, a print, a text to edit. Words only, no marks. */
export interface LetterDocument {
  /** Name of the initiative. */
  readonly to: string
  /** Day that stands above it, in words: `24 november 2026`. */
  readonly date: string
  /** Who signs it. Absent: nobody is known. */
  readonly from?: { readonly name: string; readonly email: string }
  /** True until it was sent. */
  readonly concept: boolean
  readonly sections: readonly LetterSection[]
  /** Lines to call that belong on every page of ours, the same in every letter: `113 Zelfmoordpreventie: 113`. */
  readonly helplines: readonly string[]
}

/** A part of the letter. */
export interface LetterSection {
  /** Empty for the greeting. */
  readonly heading: string
  readonly blocks: readonly LetterBlock[]
  /** Sources on which it rests, each one line. */
  readonly sources: readonly string[]
}

/** Some sentences of a part. */
export interface LetterBlock {
  /** Small heading above it, when a part has several that are counted: `Advies 1`. */
  readonly heading?: string
  readonly paragraph: string
  /** Where to read on. */
  readonly link?: { readonly words: string; readonly url: string }
}

/** What a document is made from, beside the letter. */
export interface AboutLetter {
  readonly initiativeName: string
  readonly on: Day
  readonly from?: { readonly name: string; readonly email: string } | undefined
  readonly concept: boolean
  readonly content: ToolkitContent
  /** Address of the published toolkit. */
  readonly toolkitUrl: string
}

/** A letter as it is read: its parts under their headings, links to its pieces, and the sources of those. */
export function composeDocument(letter: AdviceLetter, about: AboutLetter): LetterDocument {
  const sections: { heading: string; kind: AdviceLetterBlock['kind']; blocks: AdviceLetterBlock[] }[] = []
  for (const block of letter.blocks) {
    const heading = letterParts.find(({ id }) => id === block.kind)?.heading ?? ''
    const last = sections.at(-1)
    if (last?.heading === heading) last.blocks.push(block)
    else sections.push({ heading, kind: block.kind, blocks: [block] })
  }
  return {
    to: about.initiativeName,
    date: formatDay(about.on),
    ...(about.from ? { from: { name: about.from.name, email: about.from.email } } : {}),
    concept: about.concept,
    sections: sections.map(({ heading, kind, blocks }) => ({
      heading,
      blocks: blocks.map((block, index) => composeBlock(block, blocks.length > 1 ? index + 1 : 0, about)),
      sources: kind === 'sources' ? sourcesOf(letter, about.content) : [],
    })),
    helplines: about.content.helplines
      .filter(({ everyPage }) => everyPage)
      .map(({ name, phone }) => (name === phone ? `${name}` : `${name}: ${phone}`)),
  }
}

/** `number` is 0 when there is only one. */
function composeBlock(block: AdviceLetterBlock, number: number, { content, toolkitUrl }: AboutLetter): LetterBlock {
  const paragraph = block.sentences.map(({ text }) => text).join(' ')
  if (block.kind === 'advice' && number > 0) return { heading: `Advies ${number}`, paragraph }
  if (block.kind !== 'piece') return { paragraph }
  const piece = content.pieces.find(({ slug }) => slug === block.piece.slug)
  if (!piece) return { paragraph }
  const folder = piece.kind === 'story' ? 'verhalen' : 'stukken'
  const base = toolkitUrl.endsWith('/') ? toolkitUrl : `${toolkitUrl}/`
  return { paragraph, link: { words: piece.title, url: new URL(`${folder}/${piece.slug}.html`, base).href } }
}

/** What the pieces of a letter rest on, each source once, in the order in which they are named. */
function sourcesOf(letter: AdviceLetter, { pieces, sources }: ToolkitContent): string[] {
  const slugs = letter.blocks.flatMap((block) => (block.kind === 'piece' ? [block.piece.slug] : []))
  const keys = slugs.flatMap((slug) => {
    const piece = pieces.find((one) => one.slug === slug)
    return piece && 'evidence' in piece ? piece.evidence.sources : []
  })
  return [...new Set(keys)].flatMap((key) => {
    const source = sources.find((one) => one.key === key)
    if (!source) return []
    const who = source.authors.length > 0 ? source.authors.join(', ') : source.publisher
    return [[who, source.title, source.year].filter(Boolean).join('. ')]
  })
}
