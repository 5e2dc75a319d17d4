import type { Refusal } from '@drempel/core/trajectory'
import { pointerOf } from '../http/faults.ts'
import type { CarriedOut } from '../trajectories/carry-out.ts'
import type { Refused } from './change.ts'
import { versionTag } from './version.ts'

/** Nothing is there, or nothing that this caller may see: the two answers are the same, so nobody can try names. */
export const notThere: Refused = { refused: { status: 404, title: 'There is nothing with this reference.' } }

/** Somebody was first. */
export const changedSince = (version: number): Refused => ({
  refused: {
    status: 412,
    title: 'Somebody changed this since you saw it.',
    detail: `It is at ${versionTag(version)} now. Read it again, see what changed, and do what is still needed.`,
  },
})

/** The rules of the trajectory said no: every reason, in Dutch, as an advisor reads it. */
export const refusedBy = (refusals: readonly Refusal[]): Refused => ({
  refused: {
    status: 409,
    title: 'This cannot be done now.',
    ...(refusals[0] ? { detail: refusals[0].words } : {}),
    errors: refusals.map(({ words, path, rule }) => ({ pointer: pointerOf(path), reason: words, rule })),
  },
})

/** The answer to a command that was not carried out. */
export function refusedFor(result: Extract<CarriedOut, { ok: false }>): Refused {
  if (result.why === 'unknown') return notThere
  return result.why === 'changed' ? changedSince(result.version) : refusedBy(result.refusals)
}
