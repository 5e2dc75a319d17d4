import { type Piece, pieceSchema } from '@drempel/core/toolkit'
import { type Problem, parseYaml, placeIssues, problem, type YamlText } from '@drempel/diagnostics'
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { MaterialFile } from '../read/read-material.ts'

/** A piece with the tree of its text and the places of its fields, so that checks can point. */
export interface ParsedPiece {
  /** Name of its file as problems show it. */
  readonly file: string
  readonly piece: Piece
  /** The text after the front matter; positions are those of the whole file. */
  readonly tree: Root
  /** The front matter, and where everything in it stands. */
  readonly head: YamlText
}

/** What came of a file: a piece, problems, or both. */
export interface ParseResult {
  readonly parsed?: ParsedPiece
  readonly problems: readonly Problem[]
}

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm)

/** Understands a file as a piece: front matter, then Markdown. */
export function parsePiece({ file, text }: MaterialFile): ParseResult {
  const whole = processor.parse(text)
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
  const body = text.slice(first.position?.end.offset).trim()
  const result = pieceSchema.safeParse({ ...(head.value as object), body })
  if (!result.success) return { problems: placeIssues(result.error.issues, file, head) }
  return { parsed: { file, piece: result.data, tree: { type: 'root', children }, head }, problems: [] }
}
