import { createRequire } from 'node:module'
import { type FontFaceData, fontFaces } from './fonts.ts'

/** A font file on this machine. */
export interface FontFile extends FontFaceData {
  /** Absolute path of the woff2 file. */
  readonly path: string
}

// A test runner's own loader has no `import.meta.resolve`; this one is the same everywhere.
const { resolve } = createRequire(import.meta.url)

/**
 * Where the font files are on this machine, for whoever copies them beside a page or a film. Reads nothing.
 * @throws Error when a font package is not installed.
 */
export function fontFiles(): FontFile[] {
  return fontFaces.map((face) => ({ ...face, path: resolve(face.specifier) }))
}
