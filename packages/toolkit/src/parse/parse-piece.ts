import { type Piece, pieceSchema } from '@drempel/core/toolkit'
import { type Problem, parseYaml, placeIssues, problem, type YamlText } from '@drempel/diagnostics'
import type { Root } from 'mdast'
import type { MaterialFile } from '../read/read-material.ts'
import { parseMarkdown } from './parse-markdown.ts'

/** A piece with the tree of its text and the places of its fields, so that checks can point. */
export interface ParsedPiece {
  /** Name of its file as problems show it. */
  readonly file: string
  readonly piece: Piece
  /** The text after the front matter; positions are those of the whole file. */
  readonly tree: Root
  /** The front matter, and where everything in it stands. */
  readonly head: YamlText
  /** Line of the file on which the text begins, counted from 1. It begins in the first column. */
  readonly bodyLine: number
}

/** What came of a file: a piece, problems, or both. */
export interface ParseResult {
  readonly parsed?: ParsedPiece
  readonly problems: readonly Problem[]
}

/** Understands a file as a piece: front matter, then Markdown. */
export function parsePiece({ file, text }: MaterialFile): ParseResult {
  const whole = parseMarkdown(text)
  const [first, ...children] = whole.children
  if (first?.type !== 'yaml') {
    const note = 'Begin the file with a line of three hyphens, the fields, and again three hyphens.'
    const place = { line: 1, column: 1 }
    return {
      problems: [
        problem({
          file,
          place,
          rule: 'schema',
          reason: 'Unexpected file without front matter, expected fields between two lines `---`',
          note,
        }),
      ],
    }
  }
  const head = parseYaml(first.value, { file, linesBefore: 1 })
  if (head.problems.length > 0) return { problems: head.problems }
  const rest = text.slice(first.position?.end.offset)
  const body = rest.trim()
  const bodyLine = text.slice(0, text.length - rest.trimStart().length).split('\n').length
  const result = pieceSchema.safeParse({ ...(head.value as object), body })
  if (!result.success) return { problems: placeIssues(result.error.issues, file, head) }
  return { parsed: { file, piece: result.data, tree: { type: 'root', children }, head, bodyLine }, problems: [] }
}
