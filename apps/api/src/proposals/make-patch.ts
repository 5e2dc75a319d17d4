import type { Day } from '@drempel/core/calendar'
import type { Tables } from '../store/tables.ts'
import { changePiece } from './change-piece.ts'
import { patchOf } from './patch.ts'
import { contentPath, type PieceSource } from './piece-source.ts'

/** Who is thanked when a lesson was shared without a name. */
const NAMELESS = 'Een bewonersinitiatief'

/** A patch, or why there is none, as an editor reads it. */
export type MadePatch = { readonly ok: true; readonly patch: string } | { readonly ok: false; readonly words: string }

/**
 * The patch of a proposal: the piece with its new words, version and credit, and a file of its own with the line for the list
 * of changes. One file for each, so that patches can be applied in any order.
 */
export async function makePatch(
  { id, before, after, reason }: Pick<Tables['proposal'], 'id' | 'before' | 'after' | 'reason'>,
  source: PieceSource,
  lessonCredits: readonly (string | null)[],
  on: Day,
): Promise<MadePatch> {
  const credits = [...new Set(lessonCredits.map((credit) => credit ?? NAMELESS))]
  const changed = changePiece(source.text, { before, after, credits, on })
  if (!changed.ok) return changed
  const slug = source.path.slice(source.path.lastIndexOf('/') + 1, -'.md'.length)
  const line = `- ${on} · \`${slug}\`: ${reason.replace(/\s+/g, ' ')} Met dank aan ${credits.join(' en ')}.\n`
  return {
    ok: true,
    patch: await patchOf([
      { path: source.path, before: source.text, after: changed.text },
      { path: `${contentPath}/changes/${on}-${slug}-${id}.md`, before: undefined, after: line },
    ]),
  }
}
