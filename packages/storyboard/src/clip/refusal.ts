import type { ConsentRefusal } from '@drempel/core/consent'
import type { Format } from '../format/format.ts'
import type { Clip } from './clip.ts'

/** Why a film or clip is not made. */
export type ClipRefusal =
  | {
      /** The figure that is asked for does not exist, or there is none at all. */
      readonly kind: 'no-such-statistic'
      /** The id that was asked for; absent when the snapshot holds no figure at all. */
      readonly asked?: string
      /** Ids that exist. */
      readonly known: readonly string[]
    }
  /** There is no clip of this name. */
  | { readonly kind: 'no-such-clip'; readonly asked: string }
  /** The clip is not made in this shape. */
  | { readonly kind: 'no-such-format'; readonly asked: Format; readonly known: readonly Format[] }
  /** The piece, lesson or initiative that the clip is about does not exist, or is not published. */
  | { readonly kind: 'no-such-subject'; readonly of: 'piece' | 'lesson' | 'initiative'; readonly asked: string }
  /** The English words of a figure were written for another value or year; nobody has looked at them since it changed. */
  | {
      readonly kind: 'words-of-another-figure'
      readonly id: string
      /** What they were written for, and what the figure is now. */
      readonly written: { readonly value: number; readonly year: number }
      readonly now: { readonly value: number; readonly year: number }
    }
  /** Something that the clip says has no English words; half a clip in Dutch would be worse than none. */
  | { readonly kind: 'no-english'; readonly of: 'piece' | 'statistic' | 'script'; readonly id: string }
  /** Somebody does not agree to this use today. */
  | {
      readonly kind: 'no-consent'
      readonly id: string
      readonly refusal: ConsentRefusal | 'unknown-consent'
    }
  /** There is no text of the film. */
  | { readonly kind: 'no-script' }

/** The clip, or why there is none. */
export type ClipResult =
  | { readonly ok: true; readonly clip: Clip }
  | { readonly ok: false; readonly refusal: ClipRefusal }

/** Says no. */
export const refuse = (refusal: ClipRefusal): { readonly ok: false; readonly refusal: ClipRefusal } => ({
  ok: false,
  refusal,
})
