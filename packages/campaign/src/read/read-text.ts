import { readFile } from 'node:fs/promises'
import { type Problem, problem } from '@drempel/diagnostics'

/** Largest file of staff that is read as text: a calendar of ten thousand posts fits in it with room to spare. */
const MOST_BYTES = 50_000_000

/** Text of a file with `\n` line ends and no byte order mark, or why there is none. */
export type TextResult =
  | { readonly kind: 'read'; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly problem: Problem }

/**
 * Reads a text file.
 * @param file name as problems show it.
 */
export async function readText(path: string, file: string): Promise<TextResult> {
  const unreadable = (reason: string, note: string): TextResult => ({
    kind: 'unreadable',
    problem: problem({ file, rule: 'readable', reason, note }),
  })
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error)
  if (bytes instanceof Error)
    return bytes.code === 'ENOENT'
      ? { kind: 'absent' }
      : unreadable(
          `Unexpected failure to read the file (${bytes.code}), expected a file that can be read`,
          'Kijk of je het bestand mag lezen, en of het geen map is.',
        )
  if (bytes.length > MOST_BYTES)
    return unreadable(
      `Unexpected size of ${bytes.length} bytes, expected at most ${MOST_BYTES}`,
      'Is dit wel een tekst? Foto’s horen in `beelden/`.',
    )
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { kind: 'read', text: text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n') }
  } catch {
    return unreadable(
      'Unexpected bytes that are no UTF-8, expected a text in UTF-8',
      'Sla het bestand opnieuw op als UTF-8.',
    )
  }
}
