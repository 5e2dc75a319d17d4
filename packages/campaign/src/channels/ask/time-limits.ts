/** How long a call may take. */
const CALL_MS = 30_000

/** How long a file may take, per megabyte, on top of that. A slow line of a community centre sends 2 Mbit/s. */
const PER_MEGABYTE_MS = 4_000

/** How long bringing all files of a post may take, with the waiting until the server has finished with them. */
const FILES_MS = 10 * 60_000

/** Until when files may be brought that are begun with now. */
export const filesUntilMs = (nowMs: number): number => nowMs + FILES_MS

/**
 * How long the longest stretch between two moments takes at which a runner says that it is still at it. Its lease has to be
 * longer: another runner would take the post while this one is sending it.
 */
export const LONGEST_STRETCH_MS = FILES_MS + 2 * CALL_MS

/** How long a call may take that brings this much, and that has to be over at `untilMs`. */
export const timeLimitMs = (bytes: number, nowMs: number, untilMs = Number.POSITIVE_INFINITY): number =>
  Math.max(1, Math.min(CALL_MS + Math.ceil(bytes / 1_000_000) * PER_MEGABYTE_MS, untilMs - nowMs))
