import { createHash } from 'node:crypto'
import type { Clip, Loudness } from '@drempel/storyboard'
import { encodingOf } from '../engine/segment/encoding.ts'

/** What decides a film, beside the clip. */
export interface KeyParts {
  /** SHA-256 of the bundle: all code, letters and drawings. */
  readonly bundle: string
  /** Size against full size. */
  readonly scale: number
  /** Where it is played, which decides how loud it is. */
  readonly target: Loudness['target']
  /** What renders, with its version. */
  readonly engine: { readonly name: string; readonly version: string; readonly browser: string }
}

/** Moves when the way of mixing or packing changes, so that films are packed anew. */
const PACKING = 2

/** One hash of everything that decides the film. Same key, same film: what is there can stay. */
export const keyOf = (clip: Clip, { bundle, scale, target, engine }: KeyParts): string =>
  createHash('sha256')
    .update(
      JSON.stringify({ bundle, encoding: encodingOf(clip.format, scale), target, packing: PACKING, engine, clip }),
    )
    .digest('hex')
