import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Piece, pieceSchema } from '@drempel/core/toolkit'
import { type Problem, parseYaml, problem } from '@drempel/diagnostics'
import { readText, type Understood, understand } from './read-understood.ts'
import { shown } from './shown.ts'

/** The fields at the head of a piece, between two lines of three hyphens. */
const HEAD = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/

/**
 * Reads the pieces of these folders, ordered by id, with everything that is wrong with their fields. What is said in the
 * text of a piece is the toolkit's to check.
 */
export async function readPieces(
  folders: readonly string[],
): Promise<{ readonly pieces: readonly Understood<Piece>[]; readonly problems: readonly Problem[] }> {
  const paths = (await Promise.all(folders.map(markdownIn))).flat()
  const read = await Promise.all(paths.map(readPiece))
  const pieces = read.flatMap(({ understood }) => (understood ? [understood] : []))
  return {
    pieces: pieces.sort((one, other) => (one.value.id < other.value.id ? -1 : 1)),
    problems: read.flatMap(({ problems }) => problems),
  }
}

async function markdownIn(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  return names
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(folder, name))
}

async function readPiece(path: string) {
  const file = shown(path)
  const text = await readText(path, 'It belongs to the content package.')
  if (typeof text !== 'string') return { problems: [text] }
  const [whole, head] = HEAD.exec(text) ?? []
  if (whole === undefined || head === undefined) {
    const reason = 'Unexpected file without fields at its head, expected fields between two lines `---`'
    return { problems: [problem({ file, place: { line: 1, column: 1 }, rule: 'schema', reason })] }
  }
  const body = text.slice(whole.length).trim()
  return understand(parseYaml(head, { file, linesBefore: 1 }), file, pieceSchema, { body })
}
