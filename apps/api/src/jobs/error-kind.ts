/**
 * What sort of error it was, to keep and to log. Never its message: that of a mail server names the address that it
 * refused.
 */
export function errorKind(error: unknown): string {
  const { code, responseCode, name } = (error ?? {}) as { code?: unknown; responseCode?: unknown; name?: unknown }
  const kind = [name, code, responseCode]
    .filter((part) => typeof part === 'string' || typeof part === 'number')
    .join(' ')
  return kind === '' ? 'unknown' : kind.slice(0, 80)
}

/** Where in the program it was thrown, without the message above it. */
export const errorPlace = (error: unknown): string =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => line.startsWith('    at '))
        .slice(0, 8)
        .join('\n')
    : ''
