import { createHash } from 'node:crypto'
import type { Clip } from '@drempel/storyboard'

/** What decides the picture of a film, beside the clip. */
export interface KeyParts {
  /** SHA-256 of the bundle: all code, letters and drawings. */
  readonly bundle: string
  /** Size against full size. */
  readonly scale: number
  /** What renders, with its version. */
  readonly engine: { readonly name: string; readonly version: string; readonly browser: string }
}

/**
 * One hash of everything that decides the picture. The encoder's bytes are not part of it: same key means the same
 * film, so what is there can stay.
 */
export const keyOf = (clip: Clip, { bundle, scale, engine }: KeyParts): string =>
  createHash('sha256').update(JSON.stringify({ bundle, scale, engine, clip })).digest('hex')
