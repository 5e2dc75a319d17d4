/** How long a call may take. */
const CALL_MS = 30_000

/** How long a file may take, per megabyte, on top of that. A slow line of a community centre sends 2 Mbit/s. */
const PER_MEGABYTE_MS = 4_000

/** How long bringing all files of a post may take, with the waiting until the server has finished with them. */
const FILES_MS = 10 * 60_000

/** How long looking for one post may take, however many pages a server has of us. */
const LOOK_MS = 5 * 60_000

/** Until when may be looked that is begun with now. */
export const lookUntilMs = (nowMs: number): number => nowMs + LOOK_MS

/** Until when files may be brought that are begun with now. */
export const filesUntilMs = (nowMs: number): number => nowMs + FILES_MS

/**
 * How long the longest stretch between two moments takes at which a runner says that it is still at it. Its lease has to be
 * longer: another runner would take the post while this one is sending it.
 */
export const LONGEST_STRETCH_MS = FILES_MS + 2 * CALL_MS

/** For one part: writing it, what has to be known first, and looking what is there when somebody was earlier. */
const CALLS_A_PART = 3

/**
 * How long publishing waits at most for one post, on a server that always answers at the last moment: looking for it, bringing its
 * files, and sending its parts: 16.5 minutes for a post of one part, and 1.5 minutes for every further one. Logging in
 * anew in between adds a minute, and every account that is mentioned half a minute. After that the outcome is “wait” or “in doubt”,
 * and other posts go on.
 */
export const longestPostMs = (parts: number): number => LOOK_MS + FILES_MS + parts * CALLS_A_PART * CALL_MS

/** How long a call may take that brings this much, and that has to be over at `untilMs`. */
export const timeLimitMs = (bytes: number, nowMs: number, untilMs = Number.POSITIVE_INFINITY): number =>
  Math.max(1, Math.min(CALL_MS + Math.ceil(bytes / 1_000_000) * PER_MEGABYTE_MS, untilMs - nowMs))
