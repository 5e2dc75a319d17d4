/**
 * The path of a request below a folder, as names; `undefined` when it could lead out of the folder or to a hidden file.
 * Empty for the folder itself. A last empty name means that the path ended in a slash.
 */
export function namesBelow(prefix: string, path: string): string[] | undefined {
  const below = prefix === '/' ? path.slice(1) : path.slice(prefix.length + 1)
  if (below === '') return []
  const names = below.split('/').map(decoded)
  const safe = names.every((name, index) => name !== undefined && isSafe(name, index === names.length - 1))
  return safe ? (names as string[]) : undefined
}

/** Whether a path lies at or below a prefix: `/toolkit` and `/toolkit/a`, but not `/toolkits`. */
export const isBelow = (prefix: string, path: string): boolean =>
  prefix === '/' || path === prefix || path.startsWith(`${prefix}/`)

/** A name with a dot in front is hidden (`..` among them); a slash or zero in a name was smuggled in. */
const isSafe = (name: string, isLast: boolean) =>
  name === '' ? isLast : !name.startsWith('.') && !name.includes('/') && !name.includes('\\') && !name.includes('\0')

function decoded(name: string): string | undefined {
  try {
    return decodeURIComponent(name)
  } catch {
    return undefined
  }
}
