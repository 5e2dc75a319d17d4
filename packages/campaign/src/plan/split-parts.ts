/** A line with three hyphens and nothing else: here a next post of a thread begins. */
const DIVIDER = /^[ \t]*---[ \t]*$/m

/**
 * The parts of a text. Nothing is ever split because it is long: only where the author drew a line. On a channel without
 * threads the line becomes an empty one. Empty parts are kept, so that they can be reported.
 */
export function splitParts(text: string, threads: boolean): string[] {
  const parts = text.split(DIVIDER).map((part) => part.trim())
  return threads ? parts : [parts.join('\n\n')]
}
