import { createHash } from 'node:crypto'
import type { Clip } from '@drempel/storyboard'
import { encodingOf } from './encoder.ts'

/** What decides the picture of a film, beside the clip. */
export interface KeyParts {
  /** SHA-256 of the bundle: all code, letters and drawings. */
  readonly bundle: string
  /** Size against full size. */
  readonly scale: number
  /** What renders, with its version. */
  readonly engine: { readonly name: string; readonly version: string; readonly browser: string }
}

/** Moves when the way of packing changes, so that films are packed anew. */
const PACKING = 1

/** One hash of everything that decides the film. Same key, same film: what is there can stay. */
export const keyOf = (clip: Clip, { bundle, scale, engine }: KeyParts): string =>
  createHash('sha256')
    .update(JSON.stringify({ bundle, scale, encoding: encodingOf(scale), packing: PACKING, engine, clip }))
    .digest('hex')
