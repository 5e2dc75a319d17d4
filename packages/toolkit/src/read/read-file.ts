import { readFile } from 'node:fs/promises'
import { type Problem, problem } from '@drempel/diagnostics'

/** A text file of the content folder. */
export interface MaterialFile {
  /** Name as problems show it. */
  readonly file: string
  /** Its text, without byte order mark, with `\n` line ends. */
  readonly text: string
}

/** What came of reading a file: its text, or why there is none. */
export type ReadResult =
  | { readonly kind: 'read'; readonly material: MaterialFile }
  | { readonly kind: 'absent'; readonly problem: Problem }
  | { readonly kind: 'unreadable'; readonly problem: Problem }

/** Largest text that can be a piece. A larger file is something else that came here by mistake. */
const MOST_BYTES = 1_000_000

/**
 * Reads a text file.
 * @param file name as problems show it.
 */
export async function readTextFile(path: string, file: string): Promise<ReadResult> {
  const refuse = (kind: 'absent' | 'unreadable', reason: string, note: string) => ({
    kind,
    problem: problem({ file, rule: 'readable', reason, note }),
  })
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error)
  if (bytes instanceof Error)
    return refuse(
      bytes.code === 'ENOENT' ? 'absent' : 'unreadable',
      `Unexpected failure to read the file (${bytes.code}), expected a file that can be read`,
      'See that it is there, and that you may read it.',
    )
  if (bytes.length > MOST_BYTES)
    return refuse(
      'unreadable',
      `Unexpected size of ${bytes.length} bytes, expected at most ${MOST_BYTES}`,
      'Is this a text? Pictures belong in `images`.',
    )
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { kind: 'read', material: { file, text: text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n') } }
  } catch {
    return refuse(
      'unreadable',
      'Unexpected bytes that are no UTF-8, expected a text in UTF-8',
      'Save the file again as UTF-8.',
    )
  }
}
