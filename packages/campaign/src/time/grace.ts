import type { PlannedPost } from '../model/planned-post.ts'

const MS_PER_MINUTE = 60_000

/**
 * Last moment at which a post may be sent, in milliseconds since 1970: after it, it is missed.
 * @param dueAtMs when it was due, where that is not what the plan says by now.
 */
export const graceEndsMs = (
  { dueAt, graceMinutes }: Pick<PlannedPost, 'dueAt' | 'graceMinutes'>,
  dueAtMs: number = Date.parse(dueAt),
): number => dueAtMs + graceMinutes * MS_PER_MINUTE
