import { relative } from 'node:path'

/** A path as a person at the command line would write it: short within the folder they are in, whole outside it. */
export function shown(path: string): string {
  const short = relative(process.cwd(), path)
  return short === '' || short.startsWith('..') ? path : short
}
