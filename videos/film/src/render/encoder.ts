/**
 * The arguments of the encoder, with what the platforms ask beyond Remotion's own: no frames that look ahead (`-bf 0`),
 * since those bring an edit list, which Instagram refuses. The last argument is the file; ours stand before it.
 */
export function encoderArguments(args: readonly string[]): string[] {
  return [...args.slice(0, -1), '-bf', '0', ...args.slice(-1)]
}
